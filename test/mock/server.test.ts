import { once } from "node:events";
import { existsSync } from "node:fs";
import { Agent, request } from "node:http";
import { connect, type Socket } from "node:net";
import { networkInterfaces } from "node:os";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { createClient } from "../../src/index.js";
import {
  MockOptionError,
  type MockServer,
  PortInUseError,
  type ServerOptions,
  startMock,
} from "../../src/mock/index.js";
import { listen } from "../../src/mock/server/listen.js";
import { expectErrorEnvelope } from "../helpers/error-envelope.js";
import { createRequest, getSample } from "../helpers/sample-requests.js";

let server: MockServer;
beforeAll(async () => {
  server = await startMock({ port: 0 });
});
afterAll(() => server.close());

const list = getSample("listConnectedOrganizations");

/** An address with the zone that it needs, such as `fe80::1%eth0`; empty if this machine has none. */
const [linkLocalHost = ""] = Object.entries(networkInterfaces()).flatMap(([name, entries = []]) =>
  entries.filter(({ address }) => address.startsWith("fe80:")).map(({ address }) => `${address}%${name}`),
);

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

  test.each(["0.0.0.0", "::"])("has a URL that clients and browsers call if it listens on %s", async (host) => {
    const otherServer = await startMock({ host });
    const graph = createClient({ accessToken: "any", baseUrl: `${otherServer.url}/v1.0` });
    expect(await graph.listConnectedOrganizations().toArray()).toEqual([]);
    expect(otherServer.url).toMatch(host === "::" ? /^http:\/\/\[::1\]:\d+$/ : /^http:\/\/127\.0\.0\.1:\d+$/);
    await otherServer.close();
  });

  test.skipIf(!linkLocalHost)("has a URL without the zone of an IPv6 address, which no URL can have", async () => {
    const otherServer = await startMock({ host: linkLocalHost });
    expect(new URL(otherServer.url).hostname).toBe(`[${linkLocalHost.replace(/%.*/, "")}]`);
    await otherServer.close();
  });

  test("also returns the mock for use in process", async () => {
    expect((await server.mock.fetch(createRequest("https://graph.microsoft.com/beta", list))).status).toBe(200);
  });

  test("responds with 500 if a function of its options fails, and to the next request", async () => {
    const newId = () => {
      throw new Error("no id is left");
    };
    const otherServer = await startMock({ newId });
    for (const _ of [1, 2]) {
      const response = await fetch(createRequest(otherServer.url, getSample("createConnectedOrganization")));
      expect((await expectErrorEnvelope(response, 500)).message).toBe("The mock failed: no id is left.");
    }
    await otherServer.close();
  });

  test("rejects with a PortInUseError if the port is in use", async () => {
    const port = Number(new URL(server.url).port);
    const error = await startMock({ port }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PortInUseError);
    expect(error).toMatchObject({ port, host: "127.0.0.1", message: expect.stringContaining(`${port}`) });
  });

  test.each(["192.0.2.1", "nohost.invalid"])("names the option if it cannot listen on the host %s", async (host) => {
    const error = await startMock({ host }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(MockOptionError);
    expect(error).toMatchObject({
      message: `Invalid option: /host must be an address or a name of this machine, not "${host}".`,
      cause: { code: expect.stringMatching(/^(EADDRNOTAVAIL|ENOTFOUND|EAI_AGAIN)$/) },
    });
  });
});

test.each<[string, ServerOptions]>([
  ["latency", { latency: 2 ** 31 - 1 }],
  ["the delay of a fault", { faults: [{ delay: 2 ** 31 - 1 }] }],
])("close ends %s, and carries out the request", async (_, options) => {
  const onRequest = vi.fn();
  const otherServer = await startMock({ ...options, onRequest });
  const create = getSample("createConnectedOrganization");
  const response = fetch(createRequest(otherServer.url, create)).catch(() => "closed");
  await vi.waitFor(() => expect(otherServer.mock.requests).toMatchObject([{ body: create.body }]));
  await otherServer.close();
  expect(await response).toBe("closed");
  await vi.waitFor(() => expect(onRequest).toHaveBeenCalledOnce());
  expect(otherServer.mock.organizations).toHaveLength(1);
});

describe("startMock refuses", () => {
  const hostName = "must be a valid host name or IP address without scheme and port";

  test.each<[unknown, string]>([
    [null, "The value must be an object, not null"],
    [[], "The value must be an object, not an array"],
    [{ Port: 4010 }, "/Port is not a known property (expected port)"],
    [{ allowedHosts: ["*"] }, `/allowedHosts/0 ${hostName}, not "*"`],
    [{ host: "*" }, `/host ${hostName}, not "*"`],
    [{ port: -1 }, "/port must be at least 0, not -1"],
    [{ port: 65536 }, "/port must be at most 65535, not 65536"],
    [{ port: "4010" }, '/port must be an integer, not "4010"'],
    [{ host: 5 }, "/host must be a string, not 5"],
    [{ host: null }, "/host must be a string, not null"],
    [{ host: "" }, `/host ${hostName}, not ""`],
    [{ host: "http://127.0.0.1" }, `/host ${hostName}, not "http://127.0.0.1"`],
    [{ host: "[::1]" }, `/host ${hostName}, not "[::1]"`],
    [{ control: "no" }, '/control must be a boolean, not "no"'],
    [{ allowedHosts: "mock" }, '/allowedHosts must be an array, not "mock"'],
    [{ allowedHosts: null }, "/allowedHosts must be an array, not null"],
    [{ allowedHosts: ["a", "http://mock:4010"] }, `/allowedHosts/1 ${hostName}, not "http://mock:4010"`],
    [{ allowedHosts: ["mock:4010"] }, `/allowedHosts/0 ${hostName}, not "mock:4010"`],
    [{ allowedHosts: [""] }, `/allowedHosts/0 ${hostName}, not ""`],
    [{ https: "x" }, '/https must be a boolean or an object, not "x"'],
    [{ https: null }, "/https must be a boolean or an object, not null"],
    [{ https: { key: "key" } }, "/https/cert is required"],
    [{ https: { key: Buffer.from("key"), cert: "cert" } }, "/https/key must be a string, not an object"],
    [{ latency: -1 }, "/latency must be at least 0, not -1"],
  ])("the options %j", async (options, problem) => {
    const error = await startMock(options as ServerOptions).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(MockOptionError);
    expect(error).toMatchObject({ message: `Invalid option: ${problem}.` });
  });

  test("no host name or address", async () => {
    const allowedHosts = ["mock", "my_service", "mock.example", "10.0.0.1", "::1", "fe80::1%eth0", "münchen.example"];
    const otherServer = await startMock({ host: "localhost", allowedHosts });
    expect(new URL(otherServer.url).hostname).toMatch(/^(127\.0\.0\.1|\[::1\])$/);
    await otherServer.close();
  });
});

test("startMock closes its port if it fails after it has listened", async () => {
  const otherServer = await startMock();
  const port = Number(new URL(otherServer.url).port);
  await otherServer.close();
  vi.stubEnv("TMPDIR", "/does/not/exist");
  await expect(startMock({ port, https: true })).rejects.toMatchObject({ code: "ENOENT" });
  vi.unstubAllEnvs();
  await (await startMock({ port })).close();
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

test("a server that fails after it listens, such as with too many open files, prints it and goes on", async () => {
  const print = vi.spyOn(console, "error").mockReturnValue();
  onTestFinished(() => print.mockRestore());
  const { server: listening, url, stop } = await listen(0, "127.0.0.1", undefined);
  onTestFinished(stop);
  listening.on("request", (_, response) => response.end("next"));
  const failures = [1, 2].map((number) => new Error(`EMFILE ${number}`));
  for (const failure of failures) listening.emit("error", failure);
  const message = "connected-organizations mock: the server failed.";
  expect(print.mock.calls).toEqual(failures.map((failure) => [message, failure]));
  expect(await (await fetch(url)).text()).toBe("next");
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
