import { describe, expect, test } from "vitest";
import { GraphError } from "../../src/client/errors/graph-error.js";
import { recordingClient, thrownBy } from "../helpers/recording-fetch.js";

const url = "https://graph.microsoft.com/beta/identityGovernance/entitlementManagement/connectedOrganizations/1";
const request = { operationId: "getConnectedOrganization", method: "GET", url };

/** The error of a call whose own identifier is "mine". */
async function errorAfter(answer: Response | (() => Promise<Response>)): Promise<GraphError> {
  const { graph } = recordingClient([answer], { retry: { limit: 0 } });
  const options = { headers: { "client-request-id": "mine" } };
  const error = await thrownBy(() => graph.getConnectedOrganization("1", {}, options), graph);
  if (!(error instanceof GraphError)) throw error;
  return error;
}

describe("an OData error", () => {
  const details = [{ code: "Missing", message: "Name it.", target: "/displayName" }];
  const innerError = {
    date: "2026-03-01T12:00:00",
    "request-id": "inner-request",
    "client-request-id": "inner-client",
    code: "Deeper",
  };

  test("gives each of its facts", async () => {
    const body = { error: { code: "BadRequest", message: "Some property is missing.", details, innerError } };
    const error = await errorAfter(
      Response.json(body, { status: 400, headers: { "Retry-After": "1.5", "request-id": "header-request" } }),
    );
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).toBe("GraphError: Some property is missing.");
    expect({ ...error, message: error.message, cause: error.cause }).toEqual({
      ...request,
      name: "GraphError",
      message: "Some property is missing.",
      status: 400,
      code: "BadRequest",
      requestId: "inner-request",
      clientRequestId: "inner-client",
      date: "2026-03-01T12:00:00",
      details,
      innerError,
      retryAfter: 1.5,
      body: undefined,
      cause: undefined,
    });
  });

  test("with the least that the contract requires has no more than the request's own facts", async () => {
    const error = await errorAfter(Response.json({ error: { code: "", message: "" } }, { status: 500 }));
    expect({ ...error, message: error.message }).toEqual({
      ...request,
      name: "GraphError",
      message: "",
      status: 500,
      code: "",
      clientRequestId: "mine",
      details: [],
      requestId: undefined,
      date: undefined,
      innerError: undefined,
      retryAfter: undefined,
      body: undefined,
    });
  });

  test.each([
    [{ "request-id": "a", requestId: "b" }, "c", "a"],
    [{ requestId: "b" }, "c", "b"],
    [{ requestId: 7 }, "c", "c"],
    [{}, "c", "c"],
    [null, "c", "c"],
    [undefined, "c", "c"],
    [{ requestId: "b" }, undefined, "b"],
    [{}, undefined, undefined],
  ])("with innerError %j and the header %j has the requestId %j", async (innerError, header, requestId) => {
    const body = { error: { code: "Forbidden", message: "No.", innerError } };
    const headers: Record<string, string> = header === undefined ? {} : { "request-id": header };
    expect((await errorAfter(Response.json(body, { status: 403, headers }))).requestId).toBe(requestId);
  });

  test("without details that are a list has none", async () => {
    for (const none of [null, undefined, []]) {
      const body = { error: { code: "Forbidden", message: "No.", details: none } };
      expect((await errorAfter(Response.json(body, { status: 403 }))).details).toEqual([]);
    }
  });
});

describe("an answer that is no OData error", () => {
  const other = '{"Message":"No HTTP resource was found."}';
  test.each<[string, number, string, string, string]>([
    ["other JSON", 404, "application/json", other, "404 with JSON of another shape in place of an OData error."],
    ["an error as text", 400, "application/json", '{"error":"no"}', "400 with JSON of another shape in place of"],
    ["an error without code", 400, "application/json", '{"error":{"message":"m"}}', "JSON of another shape"],
    ["an error of null", 400, "application/json", '{"error":null}', "JSON of another shape"],
    ["null", 400, "application/json", "null", "JSON of another shape"],
    ["broken JSON", 500, "application/json", '{"error":', "500 with broken JSON in place of an OData error."],
    ["HTML", 502, "text/html; charset=utf-8", "<html>", "502 with text/html in place of an OData error."],
    ["nothing", 503, "text/plain", "", "503 with an empty body in place of an OData error."],
    ["a redirect", 304, "", "", "304 with an empty body."],
    ["HTML where it promised JSON", 200, "text/html", "<html>sign in</html>", "200 with text/html."],
    ["nothing where it promised JSON", 200, "application/json", "", "200 with an empty body."],
    ["half of what it promised", 200, "application/json", '{"id":', "200 with broken JSON."],
  ])("%s, %i, is kept as text", async (_, status, type, body, message) => {
    const content = status === 304 ? null : body;
    const headers: Record<string, string> = { "request-id": "r-1", ...(type ? { "content-type": type } : {}) };
    const error = await errorAfter(new Response(content, { status, headers }));
    expect(error.message).toContain(message);
    expect(error).toMatchObject({ ...request, status, body, requestId: "r-1", clientRequestId: "mine", details: [] });
    expect(error.code).toBeUndefined();
  });
});

describe("no answer", () => {
  test("is an error with the failure as its cause", async () => {
    const cause = new TypeError("fetch failed", { cause: new Error("ECONNREFUSED") });
    const error = await errorAfter(() => Promise.reject(cause));
    expect(error).toMatchObject({
      ...request,
      message: "Microsoft Graph could not be reached.",
      clientRequestId: "mine",
    });
    expect(error.cause).toBe(cause);
    expect(error.status).toBeUndefined();
  });

  test("to the end of the body is one too, with the status that came", async () => {
    const cause = new TypeError("terminated");
    for (const status of [200, 500]) {
      const error = await errorAfter(new Response(breaking(cause), { status }));
      expect(error).toMatchObject({ ...request, message: "Microsoft Graph broke off its answer.", cause, status });
    }
  });
});

/** A body that brings its first bytes and then fails. */
function breaking(cause: Error): ReadableStream {
  let pulled = 0;
  return new ReadableStream({
    pull: (controller) => (pulled++ ? controller.error(cause) : controller.enqueue(new TextEncoder().encode('{"id":'))),
  });
}
