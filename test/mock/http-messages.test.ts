import { once } from "node:events";
import { Agent, request } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type MockServer, startMock } from "../../src/mock/index.js";
import { expectErrorEnvelope } from "../helpers/error-envelope.js";
import { sendBytes } from "../helpers/raw-socket.js";
import { createRequest, getSample } from "../helpers/sample-requests.js";

let server: MockServer;
beforeAll(async () => {
  server = await startMock({ allowDuplicateSources: true });
});
afterAll(() => server.close());

const list = getSample("listConnectedOrganizations");
const add = getSample("addConnectedOrganization");

const buildMessage = (lines: string[], body = "") => [...lines, "", body].join("\r\n");

function parseHeaders(head: string): [string, string][] {
  const lines = head.split("\r\n").slice(1);
  return lines.map((line) => {
    const [name = "", value = ""] = line.split(": ");
    return [name, value];
  });
}

test("a 204 has neither a body nor a media type", async () => {
  const body = JSON.stringify(add.body);
  const lines = [
    `POST /beta${add.path} HTTP/1.1`,
    "Host: mock",
    "Authorization: Bearer any",
    "Connection: close",
    "Content-Type: application/json",
    `Content-Length: ${body.length}`,
  ];
  const [head = "", rest] = (await sendBytes(server.url, buildMessage(lines, body))).split("\r\n\r\n");
  expect(head).toMatch(/^HTTP\/1\.1 204 /);
  expect(head.toLowerCase()).not.toMatch(/content-type|content-length|transfer-encoding/);
  expect(head).toContain("http://mock/beta/");
  expect(rest).toBe("");
});

test.each([
  ["a path that does not exist", "/v1.0/nowhere", 404],
  ["a body that is too large", list.path, 413],
])("a caller that closes the connection can send its whole body after the response to %s", async (_, path, status) => {
  const body = "x".repeat(10_000_000);
  const headers = ["Host: mock", "Authorization: Bearer any", "Connection: close", "Content-Type: application/json"];
  const socket = connect(Number(new URL(server.url).port)).setEncoding("utf8");
  const onError = vi.fn();
  socket.on("error", onError);
  socket.write(buildMessage([`POST ${path} HTTP/1.1`, ...headers, `Content-Length: ${body.length}`]));
  const [response] = await once(socket, "data");
  expect(response).toMatch(new RegExp(`^HTTP/1\\.1 ${status} .*"innerError".*\\}$`, "s"));
  socket.end(body);
  await once(socket, "close");
  expect([onError.mock.calls, socket.bytesWritten > body.length]).toEqual([[], true]);
});

test.each(["TRACE", "PURGE", "PROPFIND"])("the method %s is a 405 with the allowed methods", async (method) => {
  const message = buildMessage([`${method} ${list.path} HTTP/1.1`, "Host: a", "Connection: close"]);
  const received = await sendBytes(server.url, message);
  expect(received).toMatch(/^HTTP\/1\.1 405 .*allow: GET, POST, HEAD.*"MethodNotAllowed"/is);
});

test.each([
  ["text that is not HTTP", "nonsense\r\n\r\n", 400],
  ["an unknown method", "FOO / HTTP/1.1\r\nHost: a\r\n\r\n", 400],
  ["an invalid header", "GET / HTTP/1.1\r\nHost: a\r\nbad header\r\n\r\n", 400],
  ["a CONNECT request", "CONNECT graph.microsoft.com:443 HTTP/1.1\r\nHost: a\r\n\r\n", 400],
  ["headers over 16 kB", `GET / HTTP/1.1\r\nHost: a\r\nx: ${"x".repeat(20_000)}\r\n\r\n`, 431],
])("the response to %s is an error envelope, and the connection is closed", async (_, bytes, status) => {
  const [head = "", body = ""] = (await sendBytes(server.url, bytes)).split("\r\n\r\n");
  expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(head).toMatch(/connection: close/i);
  await expectErrorEnvelope(new Response(body, { status, headers: parseHeaders(head) }), status);
});

test("a caller that resets a CONNECT request does not stop the server", async () => {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  socket.write("CONNECT graph.microsoft.com:443 HTTP/1.1\r\nHost: a\r\n\r\n");
  await once(socket, "data");
  socket.resetAndDestroy();
  await once(socket, "close");
  const response = await fetch(createRequest(`${server.url}/beta`, list));
  expect(response.status).toBe(200);
});

describe("the URL of a message", () => {
  const headerLines = ["Authorization: Bearer any", "Connection: close"];

  test.each([
    ["without a Host header", "X: y"],
    ["with an unknown expectation", "Host: a\r\nExpect: a-miracle"],
  ])("is served %s", async (_, header) => {
    const message = buildMessage([`GET ${list.path} HTTP/1.1`, ...headerLines, header]);
    expect(await sendBytes(server.url, message)).toMatch(/^HTTP\/1\.1 200 /);
  });

  test.each(["GET //evil/beta HTTP/1.1", "OPTIONS * HTTP/1.1", "GET http://[bad/ HTTP/1.1"])(
    "is unknown in %s",
    async (line) => {
      const message = buildMessage([line, "Host: a", "Connection: close"]);
      expect(await sendBytes(server.url, message)).toMatch(/^HTTP\/1\.1 404 /);
    },
  );

  test.each(["[::1", "a/b?c", "user@a", "ü"])("is served with the invalid Host %s", async (host) => {
    const message = buildMessage([`GET /beta${list.path} HTTP/1.1`, `Host: ${host}`, ...headerLines]);
    expect(await sendBytes(server.url, message)).toMatch(/^HTTP\/1\.1 200 /);
  });

  test("can be absolute, as in a request to a proxy", async () => {
    const line = `GET https://graph.microsoft.com/v1.0${list.path} HTTP/1.1`;
    const message = buildMessage([line, "Host: graph.microsoft.com", ...headerLines]);
    expect(await sendBytes(server.url, message)).toMatch(/^HTTP\/1\.1 200 /);
  });
});

describe("the body of a message", () => {
  test("over 4 MB is rejected while it is sent, and the connection can be used again", async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const getStatus = async (options: object, body: Buffer | string) => {
      const message = request(server.url + add.path, { agent, method: "POST", headers: add.headers, ...options });
      message.end(body);
      const [response] = await once(message, "response");
      response.resume();
      await once(response, "end");
      return response.statusCode;
    };
    const largeBody = Buffer.alloc(6 * 1024 * 1024, 0x20);
    expect(await getStatus({}, largeBody)).toBe(413);
    expect(await getStatus({ headers: { ...add.headers, "transfer-encoding": "chunked" } }, largeBody)).toBe(413);
    expect(await getStatus({}, JSON.stringify(add.body))).toBe(204);
    agent.destroy();
  });

  test("is sent after a 100 Continue if the caller expects it", async () => {
    const body = JSON.stringify(add.body);
    const headers = { ...add.headers, expect: "100-continue", "content-length": body.length };
    const message = request(server.url + add.path, { method: "POST", headers });
    message.flushHeaders();
    await once(message, "continue");
    message.end(body);
    const [response] = await once(message, "response");
    expect(response.statusCode).toBe(204);
  });

  test("that a caller does not complete does not stop the server", async () => {
    const headers = { ...add.headers, "content-length": 99 };
    const message = request(server.url + add.path, { method: "POST", headers });
    message.write("{");
    const [socket] = await once(message, "socket");
    await once(socket, "connect");
    const closed = once(message, "error"); // destroy() emits it here, in the caller.
    message.destroy();
    await closed;
    expect((await fetch(createRequest(server.url, list))).status).toBe(200);
  });
});
