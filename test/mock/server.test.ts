import { once } from "node:events";
import { existsSync } from "node:fs";
import { Agent, request } from "node:http";
import { connect, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type MockServer, PortInUseError, startMock } from "../../src/mock/index.js";
import { expectErrorEnvelope } from "../helpers/error-envelope.js";
import { createRequest, getSample } from "../helpers/sample-requests.js";

let server: MockServer;
beforeAll(async () => {
  server = await startMock({ port: 0 });
});
afterAll(() => server.close());

const list = getSample("listConnectedOrganizations");

describe("startMock", () => {
  test("listens on a free port of 127.0.0.1 and accepts requests when it resolves", async () => {
    const otherServer = await startMock();
    expect(otherServer.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(otherServer.url).not.toBe(server.url);
    expect((await fetch(createRequest(otherServer.url, list))).status).toBe(200);
    await otherServer.close();
  });

  test("listens on an IPv6 address", async () => {
    const otherServer = await startMock({ host: "::1" });
    expect(otherServer.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
    expect((await fetch(createRequest(otherServer.url, list))).status).toBe(200);
    await otherServer.close();
  });

  test("also returns the mock for use in process", async () => {
    expect((await server.mock.fetch(createRequest("https://graph.microsoft.com/beta", list))).status).toBe(200);
  });

  test("responds with 500 if a function of its options fails, and to the next request", async () => {
    const onRequest = () => {
      throw new Error("the log is full");
    };
    const otherServer = await startMock({ onRequest });
    for (const _ of [1, 2]) {
      const response = await fetch(createRequest(otherServer.url, list));
      expect((await expectErrorEnvelope(response, 500)).message).toBe("The mock failed: the log is full.");
    }
    await otherServer.close();
  });

  test("rejects with a PortInUseError if the port is in use", async () => {
    const port = Number(new URL(server.url).port);
    const error = await startMock({ port }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PortInUseError);
    expect(error).toMatchObject({ port, host: "127.0.0.1", message: expect.stringContaining(`${port}`) });
  });

  test("rejects with Node's error if it cannot listen for another reason", async () => {
    await expect(startMock({ host: "192.0.2.1" })).rejects.toMatchObject({ code: "EADDRNOTAVAIL" });
    await expect(startMock({ port: 65536 })).rejects.toThrow(RangeError);
  });
});

describe("close", () => {
  /** Resolves when a socket is closed, also by a reset. */
  const waitForClose = (socket: Socket) =>
    new Promise((resolve) => socket.on("error", () => {}).once("close", resolve));

  test("closes busy and idle connections, and can be called again", async () => {
    const otherServer = await startMock();
    const port = Number(new URL(otherServer.url).port);
    const agent = new Agent({ keepAlive: true });
    const [response] = await once(request(otherServer.url, { agent }).end(), "response");
    response.resume();
    await once(response, "end");
    const idleSocket = connect(port, "127.0.0.1");
    await once(idleSocket, "connect");
    const busySocket = connect(port, "127.0.0.1");
    await once(busySocket, "connect");
    busySocket.write("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhalf");
    const closed = Promise.all([idleSocket, busySocket].map(waitForClose));
    await Promise.all([otherServer.close(), otherServer.close()]);
    await otherServer.close();
    await closed;
    await expect(fetch(otherServer.url)).rejects.toThrow();
    agent.destroy();
  });
});

describe("pages", () => {
  test("the reference is at /, or a text that says how to build it", async () => {
    const isBuilt = existsSync(new URL("../../dist/reference/index.html", import.meta.url));
    const response = await fetch(`${server.url}/`);
    expect(response.status).toBe(isBuilt ? 200 : 404);
    expect(response.headers.get("content-type")).toBe(`text/${isBuilt ? "html" : "plain"}; charset=utf-8`);
    expect(await response.text()).toContain(isBuilt ? "addConnectedOrganization" : "npm run docs");
    const head = await fetch(`${server.url}/`, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([response.status, ""]);
  });

  test("the icon is empty, and a page that does not exist is an OData error", async () => {
    expect((await fetch(`${server.url}/favicon.ico`)).status).toBe(204);
    await expectErrorEnvelope(await fetch(`${server.url}/operations/none`), 404);
    await expectErrorEnvelope(await fetch(`${server.url}/`, { method: "POST" }), 404);
  });
});
