import { describe, expect, test } from "vitest";
import { type OperationId, operations } from "../../generated/operations.js";
import type { ConnectedOrganizationCreate } from "../../src/index.js";
import { validateRequest, validateResponse } from "../../src/validation/index.js";
import { catchError, createRecordingClient, organization } from "../helpers/recording-fetch.js";
import { addBody, createBody, sampleCalls } from "../helpers/sample-calls.js";

const validate = { validateRequest, validateResponse };
const created = () => Response.json(organization, { status: 201 });

/** A class whose `JSON.stringify` has no members: accessors are those of its prototype. */
class Partner implements ConnectedOrganizationCreate {
  get displayName() {
    return createBody.displayName;
  }
  get identitySources() {
    return createBody.identitySources;
  }
}

describe("what is sent is validated", () => {
  test.each<[string, () => ConnectedOrganizationCreate]>([
    ["a class with accessors", () => new Partner()],
    ["an object with inherited members", () => Object.create(createBody)],
    ["members that are not enumerable", () => hideMembers(createBody)],
    ["a toJSON that returns something else", () => ({ ...createBody, toJSON: () => ({}) })],
  ])("%s is refused, because its body would be {}", async (_, createPartner) => {
    const { graph, requests } = createRecordingClient([], { validate });
    const error = await catchError(() => graph.createConnectedOrganization(createPartner()), graph);
    expect(error).toMatchObject({
      name: "GraphError",
      message: expect.stringMatching(/^The request does not match the contract: /),
      details: expect.arrayContaining([expect.objectContaining({ code: "required" })]),
      attempts: 0,
    });
    expect(requests).toEqual([]);
  });

  test.each<[string, () => object]>([
    ["an object with toJSON", () => ({ toJSON: () => createBody })],
    ["a class with own members", () => Object.assign(new (class Body {})(), createBody)],
    ["members that are undefined", () => ({ ...createBody, description: undefined })],
  ])("%s is sent as JSON.stringify writes it", async (_, createPartner) => {
    const { graph, requests } = createRecordingClient([created()], { validate });
    await graph.createConnectedOrganization(createPartner() as ConnectedOrganizationCreate);
    expect(requests.map(({ body }) => body)).toEqual([JSON.stringify(createBody)]);
  });

  test("a member is read once, so that what is validated is what is sent", async () => {
    let reads = 0;
    const body = {
      ...createBody,
      get displayName() {
        return reads++ === 0 ? "Contoso" : (7 as never);
      },
    };
    const { graph, requests } = createRecordingClient([created()], { validate });
    await graph.createConnectedOrganization(body);
    expect(JSON.parse(requests[0]?.body ?? "")).toMatchObject({ displayName: "Contoso" });
  });
});

describe("a write that the service carried out resolves", () => {
  const ids = Object.keys(operations) as OperationId[];
  const writes = ids.filter((id) => operations[id].method !== "GET");
  test.each(writes)("%s, whatever the 2xx", async (id) => {
    const withoutBody = [200, 201, 202, 204, 206].map((status) => new Response(null, { status }));
    const undocumented = [202, 206].map((status) => new Response("OK", { status }));
    for (const response of [...withoutBody, ...undocumented]) {
      const { graph, requests } = createRecordingClient([response], { validate });
      await sampleCalls[id].call(graph);
      expect(requests).toHaveLength(1);
    }
  });

  test("unless its body breaks off", async () => {
    const broken = new Response('{"id":"1","displayName":', { status: 201 });
    const { graph } = createRecordingClient([broken]);
    expect(await catchError(() => graph.createConnectedOrganization(createBody), graph)).toMatchObject({
      name: "GraphError",
      message: 'Unexpected response 201: {"id":"1","displayName":',
      status: 201,
    });
  });

  test("unless the body is what does not match the contract", async () => {
    const invalid = Response.json({ id: 7 }, { status: 201 });
    const { graph } = createRecordingClient([invalid], { validate });
    expect(await catchError(() => graph.createConnectedOrganization(createBody), graph)).toMatchObject({
      name: "GraphError",
      message: "The response does not match the contract: /id must be a string, not 7.",
      status: 201,
    });
  });

  test("and a violation of its status is reported to onViolation", async () => {
    const reported: unknown[] = [];
    const { graph } = createRecordingClient([Response.json(organization, { status: 202 })], {
      validate,
      onViolation: (violation) => reported.push(violation),
    });
    await graph.addConnectedOrganization(addBody);
    expect(reported).toEqual([expect.objectContaining({ status: 202, operationId: "addConnectedOrganization" })]);
  });
});

function hideMembers<Body extends object>(body: Body): Body {
  const descriptors = Object.entries(body).map(([name, value]) => [name, { value, enumerable: false }]);
  return Object.defineProperties({} as Body, Object.fromEntries(descriptors));
}
