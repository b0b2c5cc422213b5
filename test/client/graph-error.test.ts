import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { GraphError } from "../../src/index.js";
import { catchError, createRecordingClient } from "../helpers/recording-fetch.js";

const url = "https://graph.microsoft.com/v1.0/identityGovernance/entitlementManagement/connectedOrganizations/1";
const request = { operationId: "getConnectedOrganization", method: "GET", url };

/** The error of a call whose client-request-id is "mine". */
async function errorOf(answer: Response | (() => Promise<Response>)): Promise<GraphError> {
  const { graph } = createRecordingClient([answer], { retry: { limit: 0 } });
  const options = { headers: { "client-request-id": "mine" } };
  const error = await catchError(() => graph.getConnectedOrganization("1", {}, options), graph);
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

  test("sets every property of the GraphError", async () => {
    const body = { error: { code: "BadRequest", message: "Some property is missing.", details, innerError } };
    const error = await errorOf(
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
      clientRequestId: "mine",
      date: "2026-03-01T12:00:00",
      details,
      innerError,
      retryAfter: 1.5,
      claims: undefined,
      attempts: 1,
      cause: undefined,
    });
  });

  test("with only the required members sets the properties of the request, status, code and message", async () => {
    const error = await errorOf(Response.json({ error: { code: "", message: "Failed." } }, { status: 500 }));
    expect({ ...error, message: error.message }).toEqual({
      ...request,
      name: "GraphError",
      message: "Failed.",
      status: 500,
      code: "",
      clientRequestId: "mine",
      details: [],
      requestId: undefined,
      date: undefined,
      innerError: undefined,
      retryAfter: undefined,
      claims: undefined,
      attempts: 1,
    });
  });

  test("without a message is described by its status and body", async () => {
    const error = await errorOf(Response.json({ error: { code: "NoLicense", message: "" } }, { status: 403 }));
    expect(error).toMatchObject({ status: 403, code: "NoLicense" });
    expect(error.message).toMatch(/^Unexpected response 403: .*NoLicense/);
  });

  test.each([
    [{ "request-id": "a", requestId: "b" }, "c", "a"],
    [{ requestId: "b" }, "c", "b"],
    [{ requestId: 7 }, "c", "c"],
    [{ requestId: "b" }, undefined, "b"],
    [{}, "c", "c"],
    [null, "c", "c"],
    [undefined, "c", "c"],
    [{}, undefined, undefined],
  ])("with innerError %j and request-id header %j sets requestId %j", async (innerError, header, requestId) => {
    const body = { error: { code: "Forbidden", message: "No.", innerError } };
    const headers: Record<string, string> = header === undefined ? {} : { "request-id": header };
    expect((await errorOf(Response.json(body, { status: 403, headers }))).requestId).toBe(requestId);
  });

  test("without a list of details sets an empty list", async () => {
    for (const none of [null, undefined, []]) {
      const body = { error: { code: "Forbidden", message: "No.", details: none } };
      expect((await errorOf(Response.json(body, { status: 403 }))).details).toEqual([]);
    }
  });
});

describe("a response that is not an OData error", () => {
  const other = '{"Message":"No HTTP resource was found."}';
  test.each<[string, number, string, string]>([
    ["other JSON", 404, "application/json", other],
    ["an error that is a string", 400, "application/json", '{"error":"no"}'],
    ["an error of null", 400, "application/json", '{"error":null}'],
    ["null", 400, "application/json", "null"],
    ["invalid JSON", 500, "application/json", '{"error":'],
    ["HTML", 502, "text/html; charset=utf-8", "<html>"],
    ["an empty body", 503, "text/plain", ""],
    ["HTML instead of JSON", 200, "text/html", "<html>sign in</html>"],
    ["an empty body instead of JSON", 200, "application/json", ""],
    ["incomplete JSON", 200, "application/json", '{"id":'],
  ])("%s, %i, keeps the body as text", async (_, status, type, body) => {
    const headers = { "request-id": "r-1", "content-type": type };
    const error = await errorOf(new Response(body, { status, headers }));
    expect(error.message).toBe(`Unexpected response ${status}: ${body || "(empty)"}`);
    expect(error).toMatchObject({ ...request, status, body, requestId: "r-1", clientRequestId: "mine", details: [] });
    expect(error.code).toBeUndefined();
  });
});

describe("no complete response", () => {
  test("has the failure as its cause", async () => {
    const cause = new TypeError("fetch failed", { cause: new Error("ECONNREFUSED") });
    const error = await errorOf(() => Promise.reject(cause));
    expect(error).toMatchObject({
      ...request,
      message: "The service could not be reached.",
      clientRequestId: "mine",
    });
    expect(error.cause).toBe(cause);
    expect(error.status).toBeUndefined();
  });

  test("has the status if the connection closes while the body is read", async () => {
    const cause = new TypeError("terminated");
    const error = await errorOf(new Response(failingBody(cause)));
    expect(error).toMatchObject({ ...request, message: "The response is incomplete.", cause, status: 200 });
  });

  test("is a response all the same if its status is an error", async () => {
    const response = new Response(failingBody(new TypeError("terminated")), { status: 403 });
    const message = "Unexpected response 403: (empty)";
    expect(await errorOf(response)).toMatchObject({ ...request, message, status: 403 });
  });
});

describe("the headers of the response", () => {
  test("are those of the response", async () => {
    const error = await errorOf(Response.json({}, { status: 400, headers: { "x-ms-ags-diagnostic": "{}" } }));
    expect(error.headers?.get("x-ms-ags-diagnostic")).toBe("{}");
  });

  test("are undefined without a response", async () => {
    expect((await errorOf(() => Promise.reject(new TypeError("fetch failed")))).headers).toBeUndefined();
  });

  test("are not printed with the error", async () => {
    const error = await errorOf(Response.json({}, { status: 400, headers: { "x-ms-ags-diagnostic": "{}" } }));
    expect(inspect({ ...error }) + JSON.stringify(error)).not.toContain("x-ms-ags-diagnostic");
  });
});

function createCircular(): object {
  const circular: Record<string, unknown> = {};
  circular.self = circular;
  return circular;
}

describe("JSON.stringify", () => {
  test("contains the message and the facts of the call", async () => {
    const body = { error: { code: "BadRequest", message: "Some property is missing." } };
    const error = await errorOf(Response.json(body, { status: 400, headers: { "request-id": "r-1" } }));
    expect(JSON.parse(JSON.stringify({ error }))).toEqual({
      error: {
        ...request,
        name: "GraphError",
        message: "Some property is missing.",
        status: 400,
        code: "BadRequest",
        requestId: "r-1",
        clientRequestId: "mine",
        details: [],
        attempts: 1,
      },
    });
  });

  test("contains the cause as text", async () => {
    const cause = new TypeError("fetch failed");
    const error = await errorOf(() => Promise.reject(cause));
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      message: "The service could not be reached.",
      failure: "network",
      cause: "fetch failed",
    });
  });

  test.each<[string, unknown]>([
    ["an object without a prototype", Object.assign(Object.create(null), { message: "closed" })],
    ["an object that refers to itself", createCircular()],
    ["a symbol", Symbol("closed")],
    ["a bigint", 7n],
    ["null", null],
    ["an empty string", ""],
  ])("works if the reason of an abort is %s", async (_, reason) => {
    const { graph } = createRecordingClient([]);
    const signal = AbortSignal.abort(reason);
    const error = await catchError(() => graph.getConnectedOrganization("1", {}, { signal }), graph);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ message: "The call was aborted.", failure: "aborted" });
    expect((error as Error).cause).toBe(reason);
  });
});

/** A body that fails after its first bytes. */
function failingBody(cause: Error): ReadableStream {
  let pulled = 0;
  return new ReadableStream({
    pull: (controller) => (pulled++ ? controller.error(cause) : controller.enqueue(new TextEncoder().encode('{"id":'))),
  });
}
