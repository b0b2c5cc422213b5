import { once } from "node:events";
import { existsSync } from "node:fs";
import { Agent, request } from "node:http";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type MockServer, PortInUseError, startMock } from "../../src/mock/index.js";
import { envelopeOf } from "../helpers/error-envelope.js";
import { exchange } from "../helpers/raw-socket.js";
import { requestTo, sample } from "../helpers/sample-requests.js";

let server: MockServer;
beforeAll(async () => {
  server = await startMock({ port: 0 });
});
afterAll(() => server.close());

const list = sample("listConnectedOrganizations");
const add = sample("addConnectedOrganization");

const asked = (lines: string[], body = "") => [...lines, "", body].join("\r\n");

/** Resolves when the socket is closed, be it by a reset. */
const ended = (socket: Socket) => new Promise((resolve) => socket.on("error", () => {}).once("close", resolve));

describe("startMock", () => {
  test("listens on loopback, on a port that was free, and answers at once", async () => {
    const other = await startMock();
    expect(other.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(other.url).not.toBe(server.url);
    expect((await fetch(requestTo(other.url, list))).status).toBe(200);
    await other.close();
  });

  test("listens on IPv6 too", async () => {
    const other = await startMock({ host: "::1" });
    expect(other.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
    expect((await fetch(requestTo(other.url, list))).status).toBe(200);
    await other.close();
  });

  test("gives the same mock without the socket", async () => {
    expect((await server.mock.fetch(requestTo("https://graph.microsoft.com/beta", list))).status).toBe(200);
  });

  test("says which port is in use", async () => {
    const port = Number(new URL(server.url).port);
    const error = await startMock({ port }).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(PortInUseError);
    expect(error).toMatchObject({ port, host: "127.0.0.1", message: expect.stringContaining(`${port}`) });
  });

  test("passes on why else it cannot listen", async () => {
    await expect(startMock({ host: "192.0.2.1" })).rejects.toMatchObject({ code: "EADDRNOTAVAIL" });
    await expect(startMock({ port: 65536 })).rejects.toThrow(RangeError);
  });
});

describe("close", () => {
  test("ends every connection, busy or idle, and can be called again", async () => {
    const other = await startMock();
    const agent = new Agent({ keepAlive: true });
    const kept = request(other.url, { agent }).end();
    const [response] = await once(kept, "response");
    response.resume();
    await once(response, "end");
    const silent = connect(Number(new URL(other.url).port), "127.0.0.1");
    await once(silent, "connect");
    const half = connect(Number(new URL(other.url).port), "127.0.0.1");
    await once(half, "connect");
    half.write("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhalf");
    const closed = Promise.all([silent, half].map(ended));
    await Promise.all([other.close(), other.close()]);
    await other.close();
    await closed;
    await expect(fetch(other.url)).rejects.toThrow();
    agent.destroy();
  });
});

describe("pages", () => {
  test("the reference is served at /, or how to build it", async () => {
    const built = existsSync(new URL("../../dist/reference/index.html", import.meta.url));
    const response = await fetch(`${server.url}/`);
    expect(response.status).toBe(built ? 200 : 404);
    expect(response.headers.get("content-type")).toBe(`text/${built ? "html" : "plain"}; charset=utf-8`);
    expect(await response.text()).toContain(built ? "addConnectedOrganization" : "npm run docs");
    const head = await fetch(`${server.url}/`, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([response.status, ""]);
  });

  test("there is no icon, and no other page", async () => {
    expect((await fetch(`${server.url}/favicon.ico`)).status).toBe(204);
    await envelopeOf(await fetch(`${server.url}/index.html`), 404);
    await envelopeOf(await fetch(`${server.url}/`, { method: "POST" }), 404);
  });
});

describe("a browser of another origin", () => {
  const origin = "https://app.contoso.com";

  test("may ask beforehand for any method and header", async () => {
    const headers = {
      origin,
      "access-control-request-method": "PATCH",
      "access-control-request-headers": "authorization,content-type",
    };
    const response = await fetch(server.url + list.path, { method: "OPTIONS", headers });
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-origin")).toBe(origin);
    expect(response.headers.get("access-control-allow-methods")).toBe("PATCH");
    expect(response.headers.get("access-control-allow-headers")).toBe("authorization,content-type");
  });

  test.each([
    ["a success", "any", 200],
    ["a refusal", "", 401],
  ])("may read %s with its headers", async (_, token, status) => {
    const authorization = `Bearer ${token}`;
    const response = await fetch(server.url + list.path, { headers: { origin, authorization } });
    expect(response.status).toBe(status);
    expect(response.headers.get("access-control-allow-origin")).toBe(origin);
    expect(response.headers.get("access-control-expose-headers")?.split(", ")).toContain("request-id");
    expect(response.headers.get("vary")).toBe("Origin");
  });

  test("is the only one that gets such headers", async () => {
    const response = await fetch(requestTo(server.url, list));
    expect([...response.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
    expect((await fetch(server.url + list.path, { method: "OPTIONS", headers: list.headers })).status).toBe(405);
  });
});

describe("on the wire", () => {
  test("a 204 has neither body nor media type", async () => {
    const body = JSON.stringify(add.body);
    const head = [`POST /beta${add.path} HTTP/1.1`, "Host: mock", "Authorization: Bearer any", "Connection: close"];
    head.push("Content-Type: application/json", `Content-Length: ${body.length}`);
    const [answer = "", rest] = (await exchange(server.url, asked(head, body))).split("\r\n\r\n");
    expect(answer).toMatch(/^HTTP\/1\.1 204 /);
    expect(answer.toLowerCase()).not.toMatch(/content-type|content-length|transfer-encoding/);
    expect(answer).toContain("http://mock/beta/");
    expect(rest).toBe("");
  });

  test.each(["TRACE", "PURGE", "PROPFIND"])("%s is refused like any method that a path lacks", async (method) => {
    const received = await exchange(
      server.url,
      asked([`${method} ${list.path} HTTP/1.1`, "Host: a", "Connection: close"]),
    );
    expect(received).toMatch(/^HTTP\/1\.1 405 .*allow: GET, POST, HEAD.*"MethodNotAllowed"/is);
  });

  test.each([
    ["garbage", "nonsense\r\n\r\n", 400],
    ["an unknown method", "FOO / HTTP/1.1\r\nHost: a\r\n\r\n", 400],
    ["a bad header", "GET / HTTP/1.1\r\nHost: a\r\nbad header\r\n\r\n", 400],
    ["a tunnel", "CONNECT graph.microsoft.com:443 HTTP/1.1\r\nHost: a\r\n\r\n", 400],
    ["headers over 16 kB", `GET / HTTP/1.1\r\nHost: a\r\nx: ${"x".repeat(20_000)}\r\n\r\n`, 431],
  ])("%s gets an envelope and a closed connection", async (_, bytes, status) => {
    const [head = "", body = ""] = (await exchange(server.url, bytes)).split("\r\n\r\n");
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(head).toMatch(/connection: close/i);
    const headers = head
      .split("\r\n")
      .slice(1)
      .map((line): [string, string] => {
        const [name = "", value = ""] = line.split(": ");
        return [name, value];
      });
    await envelopeOf(new Response(body, { status, headers }), status);
  });

  test.each([
    ["no host", "X: y"],
    ["an expectation that nobody knows", "Host: a\r\nExpect: a-miracle"],
  ])("%s is no reason not to answer", async (_, header) => {
    const lines = [`GET ${list.path} HTTP/1.1`, "Authorization: Bearer any", "Connection: close", header];
    expect(await exchange(server.url, asked(lines))).toMatch(/^HTTP\/1\.1 200 /);
  });

  test("a tunnel that its caller resets does not end the server", async () => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    socket.write("CONNECT graph.microsoft.com:443 HTTP/1.1\r\nHost: a\r\n\r\n");
    await once(socket, "data");
    socket.resetAndDestroy();
    await once(socket, "close");
    const response = await fetch(requestTo(`${server.url}/beta`, list));
    expect(response.status).toBe(200);
  });

  test.each(["GET //evil/beta HTTP/1.1", "OPTIONS * HTTP/1.1", "GET http://[bad/ HTTP/1.1"])(
    "%s is 404",
    async (line) => {
      expect(await exchange(server.url, asked([line, "Host: a", "Connection: close"]))).toMatch(/^HTTP\/1\.1 404 /);
    },
  );

  test.each(["[::1", "a/b?c", "user@a", "ü"])("a Host of %s does no harm", async (host) => {
    const lines = [`GET /beta${list.path} HTTP/1.1`, `Host: ${host}`, "Authorization: Bearer any", "Connection: close"];
    expect(await exchange(server.url, asked(lines))).toMatch(/^HTTP\/1\.1 200 /);
  });

  test("an address with an origin in it, as a proxy is asked, is answered", async () => {
    const url = `https://graph.microsoft.com/v1.0${list.path}`;
    const lines = [
      `GET ${url} HTTP/1.1`,
      "Host: graph.microsoft.com",
      "Authorization: Bearer any",
      "Connection: close",
    ];
    expect(await exchange(server.url, asked(lines))).toMatch(/^HTTP\/1\.1 200 /);
  });

  test("a body over 4 MB is refused though it is still on its way, and the connection stays good", async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const send = async (options: object, body: Buffer | string) => {
      const sent = request(server.url + add.path, { agent, method: "POST", headers: add.headers, ...options });
      sent.end(body);
      const [response] = await once(sent, "response");
      response.resume();
      await once(response, "end");
      return response.statusCode;
    };
    const large = Buffer.alloc(6 * 1024 * 1024, 0x20);
    expect(await send({}, large)).toBe(413);
    expect(await send({ headers: { ...add.headers, "transfer-encoding": "chunked" } }, large)).toBe(413);
    expect(await send({}, JSON.stringify(add.body))).toBe(204);
    agent.destroy();
  });

  test("Expect: 100-continue is met", async () => {
    const body = JSON.stringify(add.body);
    const headers = { ...add.headers, expect: "100-continue", "content-length": body.length };
    const sent = request(server.url + add.path, { method: "POST", headers });
    sent.flushHeaders();
    await once(sent, "continue");
    sent.end(body);
    const [response] = await once(sent, "response");
    expect(response.statusCode).toBe(204);
  });

  test("a caller who goes away in the middle of a body leaves the server as it was", async () => {
    const sent = request(server.url + add.path, { method: "POST", headers: { ...add.headers, "content-length": 99 } });
    sent.write("{");
    const [socket] = await once(sent, "socket");
    await once(socket, "connect");
    const gone = once(sent, "error"); // It is the caller's own doing.
    sent.destroy();
    await gone;
    expect((await fetch(requestTo(server.url, list))).status).toBe(200);
  });
});
