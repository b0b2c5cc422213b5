import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { batch, GraphError, isTimeout } from "../../src/index.js";
import { validateResponse } from "../../src/validation/index.js";
import { catchError, createRecordingClient, replaceProperties, token } from "../helpers/recording-fetch.js";
import { createBody } from "../helpers/sample-calls.js";
import { showEverything } from "../helpers/show-everything.js";

const createError = (message: string, details = {}) => Object.assign(new Error(message), details);
const authorization = `Bearer ${token}`;
const request = new Request("https://graph.microsoft.com", { headers: { authorization } });

describe("an error of fetch does not show the token", () => {
  test.each<[string, unknown]>([
    ["in its message", createError(`refused: ${authorization}`)],
    ["if it is a string", `refused: ${authorization}`],
    ["in an attached request", createError("refused", { request })],
    ["in attached headers", createError("refused", { options: { headers: new Headers({ authorization }) } })],
    [
      "in a plain copy of the headers",
      createError("refused", { config: { headers: [["authorization", authorization]] } }),
    ],
    ["in a non-enumerable property", Object.defineProperty(createError("refused"), "sent", { value: authorization })],
    ["in its cause", new TypeError("fetch failed", { cause: createError(authorization) })],
    [
      "in one of several causes",
      new TypeError("fetch failed", { cause: new AggregateError([createError(authorization)]) }),
    ],
    ["in a property with a symbol", createError("refused", { [Symbol("sent")]: authorization })],
    ["in a property of a function", createError("refused", { retry: Object.assign(() => {}, { authorization }) })],
    ["if it is not an error", { authorization }],
  ])("%s", async (_, thrown) => {
    const { graph } = createRecordingClient([() => Promise.reject(thrown)], { retry: { limit: 0 } });
    const error = await catchError(() => graph.getConnectedOrganization("1"), graph);
    expect(error).toBeInstanceOf(GraphError);
    expect(showEverything(error)).not.toContain(token);
    expect(showEverything(error)).toMatch(/refused|fetch failed|\[token\]/);
  });

  test("and is kept as the cause if it does not contain the token", async () => {
    const connection = createError("connect ECONNREFUSED 127.0.0.1:1", { code: "ECONNREFUSED", socket: { port: 1 } });
    const cause = new TypeError("fetch failed", { cause: new AggregateError([connection], "") });
    const { graph } = createRecordingClient([() => Promise.reject(cause)], { retry: { limit: 0 } });
    const error = await catchError(() => graph.getConnectedOrganization("1"), graph);
    expect((error as GraphError).cause).toBe(cause);
  });

  test("in an object that refers to itself", async () => {
    const circular: Record<string, unknown> = { authorization };
    circular.self = circular;
    const { graph } = createRecordingClient([() => Promise.reject(createError("refused", circular))], {
      retry: { limit: 0 },
    });
    expect(showEverything(await catchError(() => graph.getConnectedOrganization("1"), graph))).not.toContain(token);
  });
});

describe("an error of fetch says why the request failed", () => {
  async function getCause(thrown: unknown): Promise<unknown> {
    const { graph } = createRecordingClient([() => Promise.reject(thrown)], { retry: { limit: 0 } });
    return ((await catchError(() => graph.getConnectedOrganization("1"), graph)) as GraphError).cause;
  }

  test("if a cause has bytes, such as those of a certificate for another host", async () => {
    const reason = "Host: graph.microsoft.com. is not in the cert's altnames: DNS:proxy.contoso.com";
    const cert = { subject: Object.create(null), raw: Buffer.from("certificate") };
    const cause = createError(reason, { code: "ERR_TLS_CERT_ALTNAME_INVALID", cert });
    expect(await getCause(new TypeError("fetch failed", { cause }))).toMatchObject({
      name: "TypeError",
      message: "fetch failed",
      cause: { name: "Error", message: reason, code: "ERR_TLS_CERT_ALTNAME_INVALID" },
    });
  });

  test("without the token, if that is in one of its causes", async () => {
    const cause = createError("the proxy refused", { code: "EPROXY", request, cause: `sent ${authorization}` });
    const copy = await getCause(new TypeError("fetch failed", { cause }));
    expect(copy).toBeInstanceOf(Error);
    expect(copy).toMatchObject({
      message: "fetch failed",
      cause: {
        message: "the proxy refused",
        code: "EPROXY",
        request: "[object Request]",
        cause: "sent Bearer [token]",
      },
    });
  });

  test("if it is of another realm, such as the errors of Node in Jest", async () => {
    const thrown: unknown = runInNewContext(`
      const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", socket: { localPort: 1 } });
      new TypeError("fetch failed", { cause });
    `);
    expect(await getCause(thrown)).toMatchObject({
      message: "fetch failed",
      cause: { message: "read ECONNRESET", code: "ECONNRESET" },
    });
  });

  test.each<[string, unknown]>([
    ["if the request is attached to it", createError("too slow", { name: "TimeoutError", request })],
    ["if it is of another realm", runInNewContext('Object.assign(new Error("too slow"), { name: "TimeoutError" })')],
  ])("and stays a timeout, which is not retried, %s", async (_, thrown) => {
    const { graph, requests } = createRecordingClient([() => Promise.reject(thrown)]);
    expect(isTimeout(await catchError(() => graph.getConnectedOrganization("1"), graph))).toBe(true);
    expect(requests).toHaveLength(1);
  });

  test("if its causes lead back to it", async () => {
    const thrown = createError("refused", { request });
    thrown.cause = thrown;
    expect(await getCause(thrown)).toMatchObject({ message: "refused", cause: { message: "refused" } });
  });
});

describe("an error does not show the token that a response repeats", () => {
  const error = { code: "Unauthorized", message: `No: ${token}`, innerError: { headers: { authorization } } };
  test.each([
    ["in an OData error", () => Response.json({ error }, { status: 401 })],
    ["in a page of a proxy", () => new Response(`<pre>Authorization: ${authorization}</pre>`, { status: 502 })],
    ["in a page with status 200", () => new Response(`<pre>Authorization: ${authorization}</pre>`)],
    ["in other JSON", () => Response.json({ headers: { authorization } }, { status: 400 })],
  ])("%s", async (_, answer) => {
    const { graph } = createRecordingClient([answer()]);
    const thrown = await catchError(() => graph.getConnectedOrganization("1"), graph);
    expect(showEverything(thrown)).not.toContain(token);
    expect(showEverything(thrown)).toContain("[token]");
  });

  test.each<[string, Record<string, string>, number]>([
    ["the target of a redirect", { location: `https://contoso.com/?token=${token}` }, 302],
    ["the request id", { "request-id": token }, 500],
    ["any other header", { "x-debug": authorization }, 400],
  ])("in %s", async (_, headers, status) => {
    const { graph } = createRecordingClient([new Response("", { status, headers })]);
    const thrown = await catchError(() => graph.createConnectedOrganization(createBody), graph);
    expect(thrown).toMatchObject({ name: "GraphError", status });
    const everything = showEverything(thrown) + JSON.stringify([...((thrown as GraphError).headers as Headers)]);
    expect(everything).not.toContain(token);
    expect(everything).toContain("[token]");
  });

  test("in a header of a response that does not match the contract", async () => {
    const response = Response.json({ id: 7 }, { headers: { "request-id": token } });
    const { graph } = createRecordingClient([response], { validate: { validateResponse } });
    const thrown = await catchError(() => graph.getConnectedOrganization("1"), graph);
    expect(thrown).toMatchObject({ requestId: "[token]" });
  });

  test("in the address to which fetch followed a redirect", async () => {
    const url = `https://contoso.com/?token=${token}`;
    const { graph } = createRecordingClient([replaceProperties(Response.json({}), { redirected: true, url })]);
    const thrown = await catchError(() => graph.getConnectedOrganization("1"), graph);
    expect(showEverything(thrown)).toContain("https://contoso.com/?token=[token]");
    expect(showEverything(thrown)).not.toContain(token);
  });

  test("in a header of a part of a batch", async () => {
    const parts = [{ id: "0", status: 404, headers: { "request-id": token, location: token } }];
    const { graph } = createRecordingClient([Response.json({ responses: parts })]);
    const [result] = await batch(graph, (calls) => [calls.getConnectedOrganization("1")]);
    expect(result?.error).toMatchObject({ status: 404, requestId: "[token]" });
    expect(result?.error?.headers?.get("location")).toBe("[token]");
  });

  test("in a property that does not match the contract", async () => {
    const reported: unknown[] = [];
    const options = { validate: { validateResponse }, onViolation: (error: unknown) => reported.push(error) };
    const { graph } = createRecordingClient([Response.json({ id: "1", identitySources: authorization })], options);
    await graph.getConnectedOrganization("1");
    expect(reported).toHaveLength(1);
    expect(showEverything(reported[0])).not.toContain(token);
  });

  test("in a next link to another origin", async () => {
    const link = `https://contoso.com/?token=${token}`;
    const { graph } = createRecordingClient([Response.json({ value: [], "@odata.nextLink": link })]);
    const thrown = await catchError(async () => {
      for await (const _ of graph.listConnectedOrganizations());
    }, graph);
    expect(showEverything(thrown)).toContain("https://contoso.com/?token=[token]");
  });

  test('but a placeholder token such as "any" is not replaced', async () => {
    const answer = Response.json({ error: { code: "any", message: "any word" } }, { status: 400 });
    const { graph } = createRecordingClient([answer], { accessToken: "any" });
    expect(await catchError(() => graph.getConnectedOrganization("1"), graph)).toMatchObject({ message: "any word" });
  });
});

test("printing the client does not show the token", () => {
  const { graph } = createRecordingClient([]);
  expect(showEverything(graph)).not.toContain(token);
});
