import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operations } from "../../generated/operations.js";
import { type MockServer, startMock } from "../../src/mock/index.js";
import { sendBytes } from "../helpers/raw-socket.js";

const headers = { authorization: "Bearer any", "content-type": "application/json" };

describe("the server responds to the next request", () => {
  let server: MockServer;
  beforeAll(async () => {
    server = await startMock({ seed: [{ id: "1" }] });
  });
  afterAll(() => server.close());

  const path = operations.listConnectedOrganizations.path;

  async function expectNextResponse(): Promise<void> {
    const response = await fetch(`${server.url}/beta${path}`, { headers });
    expect(response.status).toBe(200);
    expect((await response.json()).value).toHaveLength(1);
  }

  test.each([
    ["two lengths", `POST /beta${path} HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}`],
    ["an invalid chunk", `POST /beta${path} HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`],
    ["bytes that are not HTTP", "\0\0\0\0\r\n\r\n"],
    ["an unknown method", `BREW /beta${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`],
    ["a URL with another scheme", `GET file:///beta${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`],
    ["no Host header", `GET /beta${path} HTTP/1.1\r\nConnection: close\r\n\r\n`],
    ["a header of 20 kB", `GET /beta${path} HTTP/1.1\r\nHost: a\r\nX: ${"a".repeat(20_000)}\r\n\r\n`],
  ])("after a request with %s", async (_, request) => {
    expect(await sendBytes(server.url, request)).toMatch(/^HTTP\/1\.1 4\d\d /);
    await expectNextResponse();
  });

  test("after a deep body, which the control API refuses too", async () => {
    const body = "[".repeat(5_000) + "]".repeat(5_000);
    const init = { body, headers };
    expect((await fetch(`${server.url}/beta${path}`, { ...init, method: "POST" })).status).toBe(400);
    for (const name of ["seed", "faults"]) {
      expect((await fetch(`${server.url}/_mock/${name}`, { ...init, method: "PUT" })).status).toBe(400);
    }
    for (const name of ["requests", "snapshot", "faults"]) {
      expect((await fetch(`${server.url}/_mock/${name}`)).status).toBe(200);
    }
    await expectNextResponse();
  });

  test("after a caller disconnects before it has sent the whole body", async () => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    socket.end(`POST /beta${path} HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\nConnection: close\r\n\r\n{}`);
    await once(socket.resume(), "close");
    await expectNextResponse();
  });
});
