import { describe, expect, test } from "vitest";
import { type ClientOptions, GraphError } from "../../src/index.js";
import { validateRequest, validateResponse } from "../../src/validation/index.js";
import {
  catchError,
  createRecordingClient,
  type FakeResponse,
  organization,
  readUntilThrown,
} from "../helpers/recording-fetch.js";

const validate = { validateRequest, validateResponse };
const validBody = {
  displayName: "Contoso",
  identitySources: [{ "@odata.type": "#microsoft.graph.domainIdentitySource", domainName: "contoso.com" }],
};
const invalidBody = { displayName: 7, identitySources: [], state: "String" } as never;
const domain = { "@odata.type": "#microsoft.graph.domainIdentitySource" as const, domainName: "a.com" };

/** Creates clients that validate: one that throws violations, one that reports them. */
function validatingClients(answers: FakeResponse[], options: Partial<ClientOptions> = {}) {
  const reported: GraphError[] = [];
  const onViolation = (error: GraphError) => reported.push(error);
  return {
    reported,
    strict: () => createRecordingClient(answers, { validate, ...options }),
    lenient: () => createRecordingClient(answers, { validate, onViolation, ...options }),
  };
}

describe("a request that does not match the contract", () => {
  test("is not sent, and its error has each validation error in details", async () => {
    let calls = 0;
    const { graph, requests } = validatingClients([], { accessToken: () => `token-${++calls}` }).strict();
    const error = await catchError(() => graph.createConnectedOrganization(invalidBody), graph);
    expect(error).toBeInstanceOf(GraphError);
    expect(error).toMatchObject({
      message: "The request does not match the contract: /displayName must be a string, not 7.",
      operationId: "createConnectedOrganization",
      method: "POST",
      clientRequestId: expect.stringMatching(/^[\da-f-]{36}$/),
      details: [
        { target: "/displayName", code: "type", message: "/displayName must be a string, not 7" },
        { target: "/identitySources", code: "minItems", message: expect.any(String) },
        { target: "/state", code: "enum", message: expect.any(String) },
      ],
    });
    expect([requests.length, calls]).toEqual([0, 0]);
  });

  test("rejects the call even with onViolation", async () => {
    const { lenient, reported } = validatingClients([]);
    const { graph } = lenient();
    expect(await catchError(() => graph.createConnectedOrganization(invalidBody), graph)).toBeInstanceOf(GraphError);
    expect(reported).toEqual([]);
  });

  test("is sent if there are no validators", async () => {
    const { graph, requests } = createRecordingClient([Response.json(organization, { status: 201 })]);
    await graph.createConnectedOrganization(invalidBody);
    expect(requests).toHaveLength(1);
  });

  test("can be one without a body", async () => {
    const { graph } = validatingClients([]).strict();
    const error = await catchError(() => graph.updateConnectedOrganization("1", undefined as never), graph);
    expect(error).toMatchObject({
      message: expect.stringContaining("updateConnectedOrganization must have a request body"),
    });
  });
});

describe("a response that does not match the contract", () => {
  const invalid = { id: 7, displayName: "Contoso" };
  const answer = () => Response.json(invalid, { headers: { "request-id": "r-1" } });

  test("rejects the call with its validation errors and status", async () => {
    const { graph } = validatingClients([answer()]).strict();
    expect(await catchError(() => graph.getConnectedOrganization("1"), graph)).toMatchObject({
      name: "GraphError",
      message: "The response does not match the contract: /id must be a string, not 7.",
      status: 200,
      details: [{ target: "/id", code: "type", message: "/id must be a string, not 7" }],
    });
  });

  test("is reported to onViolation and used", async () => {
    const { lenient, reported } = validatingClients([answer()]);
    expect(await lenient().graph.getConnectedOrganization("1")).toEqual(invalid);
    expect(reported).toEqual([expect.any(GraphError)]);
    expect(reported[0]).toMatchObject({ status: 200, details: [{ target: "/id" }] });
  });

  test("can be one with a status that the contract does not have", async () => {
    const { graph } = validatingClients([Response.json(organization, { status: 202 })]).strict();
    expect(await catchError(() => graph.getConnectedOrganization("1"), graph)).toMatchObject({
      message: expect.stringContaining("The status of getConnectedOrganization must be one of 200,"),
    });
  });

  test("can be any page of a list", async () => {
    const next = "https://graph.microsoft.com/beta/next";
    const { graph } = validatingClients([
      Response.json({ value: [organization], "@odata.nextLink": next }),
      Response.json({ value: [organization, { id: "" }] }),
    ]).strict();
    const { ids, error } = await readUntilThrown(graph);
    expect(ids).toEqual(["org-1"]);
    expect(error).toMatchObject({ url: next, details: [{ target: "/value/1/id", code: "minLength" }] });
  });

  test("with an error status rejects with that error, and is also reported", async () => {
    const other = () => Response.json({ Message: "No HTTP resource was found." }, { status: 404 });
    for (const kind of ["strict", "lenient"] as const) {
      const client = validatingClients([other()]);
      const { graph } = client[kind]();
      const error = await catchError(() => graph.getConnectedOrganization("1"), graph);
      expect(error).toMatchObject({ status: 404, body: '{"Message":"No HTTP resource was found."}' });
      expect(client.reported.map(({ details }) => details[0]?.target)).toEqual(kind === "lenient" ? ["/error"] : []);
    }
  });

  test("is not one that matches, whatever its status", async () => {
    const error = { code: "NotFound", message: "No." };
    const { lenient, reported } = validatingClients([
      Response.json({ value: [organization], "@odata.count": 1 }),
      Response.json(organization, { status: 201 }),
      new Response(null, { status: 204 }),
      Response.json({ error }, { status: 404 }),
      new Response("<html>", { status: 502, headers: { "content-type": "text/html" } }),
    ]);
    const { graph } = lenient();
    await graph.listConnectedOrganizations().firstPage();
    await graph.createConnectedOrganization({ displayName: "Contoso", identitySources: [domain] });
    await graph.deleteConnectedOrganization("1");
    await catchError(() => graph.getConnectedOrganization("1"), graph);
    await catchError(() => graph.getConnectedOrganization("1"), graph);
    expect(reported).toEqual([]);
  });
});

test("only a result with valid: false is a violation", async () => {
  const answers = [Response.json(organization), Response.json(organization)];
  const { graph } = createRecordingClient(answers, {
    validate: {
      validateRequest: () => ({ valid: true, errors: [] }) as never,
      validateResponse: () => ({ valid: true }),
    },
  });
  expect(await graph.getConnectedOrganization("1")).toEqual(organization);
  const never = createRecordingClient([], { validate: { validateRequest: () => ({ valid: false, errors: [] }) } });
  await expect(never.graph.getConnectedOrganization("1")).rejects.toBeInstanceOf(GraphError);
});

test("an error that onViolation throws or rejects with ends the call", async () => {
  const bug = new Error("no such logger");
  for (const onViolation of [
    () => {
      throw bug;
    },
    () => Promise.reject(bug),
  ]) {
    const { graph } = createRecordingClient([Response.json({ id: 7 })], { validate, onViolation });
    await expect(graph.getConnectedOrganization("1")).rejects.toMatchObject({
      name: "GraphError",
      message: "onViolation failed (Error).",
      status: 200,
      cause: { option: "onViolation", cause: bug },
    });
  }
});

test.each<[ClientOptions["validate"], boolean, boolean]>([
  [{ validateRequest }, true, false],
  [{ validateResponse }, false, true],
  [validate, true, true],
])("each validator works without the other: %o", async (some, request, response) => {
  const answers = [Response.json({ id: 7 }, { status: 201 }), Response.json({ id: 7 }, { status: 201 })];
  const { graph } = createRecordingClient(answers, { ...(some && { validate: some }) });
  const outcome = (body: never) =>
    graph.createConnectedOrganization(body).then(
      () => undefined,
      ({ message }: Error) => message.split(" ")[1],
    );
  expect(await outcome(invalidBody)).toBe(request ? "request" : response ? "response" : undefined);
  expect(await outcome(validBody as never)).toBe(response ? "response" : undefined);
});
