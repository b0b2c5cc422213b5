import { afterAll, beforeAll, expect, test } from "vitest";
import { createClient, domainSource } from "../../src/index.js";
import { createMock, type MockServer, startMock } from "../../src/mock/index.js";
import { sendBytes } from "../helpers/raw-socket.js";
import { catchError } from "../helpers/recording-fetch.js";

const contoso = { displayName: "Contoso", identitySources: [domainSource("contoso.com")] };
let server: MockServer;
beforeAll(async () => {
  server = await startMock({ seed: [{ id: "1", displayName: "Seeded" }] });
});
afterAll(() => server.close());

const callControlApi = (path: string, method = "GET", body?: string) =>
  fetch(`${server.url}/_mock/${path}`, {
    method,
    ...(body !== undefined && { body, headers: { "content-type": "application/json" } }),
  });

test("returns organizations, requests and a snapshot, and resets the mock", async () => {
  const graph = createClient({ accessToken: "any", baseUrl: `${server.url}/v1.0` });
  await graph.createConnectedOrganization(contoso);
  for (const path of ["organizations", "snapshot"]) {
    const organizations = await (await callControlApi(path)).json();
    expect(organizations).toMatchObject([{ displayName: "Seeded" }, { displayName: "Contoso" }]);
  }
  expect(await (await callControlApi("requests")).json()).toMatchObject([
    { operationId: "createConnectedOrganization", body: contoso },
  ]);
  expect((await callControlApi("reset", "POST")).status).toBe(204);
  expect(server.mock.organizations).toMatchObject([{ id: "1" }]);
});

test("replaces the seed, and changes nothing if the new seed is invalid", async () => {
  const snapshot = server.mock.snapshot();
  const source = { "@odata.type": "microsoft.graph.domainIdentitySource", domainName: "b.example" };
  const seed = JSON.stringify([{ id: "2", identitySources: [source] }]);
  expect((await callControlApi("seed", "PUT", seed)).status).toBe(204);
  expect(server.mock.organizations).toMatchObject([{ id: "2", identitySources: [domainSource("b.example")] }]);
  for (const invalidSeed of ['"package.json"', '[{"state":7}]']) {
    expect((await callControlApi("seed", "PUT", invalidSeed)).status).toBe(400);
  }
  expect(server.mock.organizations).toMatchObject([{ id: "2" }]);
  expect((await callControlApi("seed", "PUT", snapshot)).status).toBe(204);
  expect(server.mock.snapshot()).toBe(snapshot);
});

test("puts back a snapshot of any size", async () => {
  const seed = Array.from({ length: 25 }, (_, number) => ({ id: String(number), description: "x".repeat(200_000) }));
  expect((await callControlApi("seed", "PUT", JSON.stringify(seed))).status).toBe(204);
  const snapshot = await (await callControlApi("snapshot")).text();
  expect(snapshot.length).toBeGreaterThan(4 * 1024 * 1024);
  await callControlApi("seed", "PUT", "[]");
  expect((await callControlApi("seed", "PUT", snapshot)).status).toBe(204);
  expect(server.mock.organizations).toHaveLength(25);
  await callControlApi("seed", "PUT", '[{"id":"1"}]');
});

test("returns and replaces the faults", async () => {
  const graph = createClient({ accessToken: "any", baseUrl: `${server.url}/beta`, retry: { limit: 0 } });
  const faults = [{ operationId: "getConnectedOrganization", status: 429, retryAfter: 3, times: 1 }];
  expect((await callControlApi("faults", "PUT", JSON.stringify(faults))).status).toBe(204);
  expect(await (await callControlApi("faults")).json()).toEqual(faults);
  expect(await catchError(() => graph.getConnectedOrganization("1"), graph)).toMatchObject({
    status: 429,
    retryAfter: 3,
  });
  await callControlApi("faults", "PUT", "[]");
  await graph.getConnectedOrganization("1");
});

test("keeps the faults if one of the new faults is invalid", async () => {
  const faults = [{ operationId: "getConnectedOrganization", status: 503 }];
  expect((await callControlApi("faults", "PUT", JSON.stringify(faults))).status).toBe(204);
  expect((await callControlApi("faults", "PUT", '[{"status":429},{"status":99}]')).status).toBe(400);
  expect(server.mock.faults).toEqual(faults);
  await callControlApi("faults", "PUT", "[]");
});

const operations = "GET organizations, GET requests, GET snapshot, PUT seed, POST reset, GET faults, PUT faults";
test.each<[string, string, string | undefined, number, string]>([
  ["GET", "nothing", undefined, 404, `/_mock/ has no operation GET nothing; expected ${operations}.`],
  ["GET", "reset", undefined, 404, `/_mock/ has no operation GET reset; expected ${operations}.`],
  ["GET", "constructor", undefined, 404, `/_mock/ has no operation GET constructor; expected ${operations}.`],
  ["PUT", "faults", "{", 400, "The request body is not JSON: "],
  ["PUT", "faults", "{}", 400, "Invalid faults: they must be an array (got an object)."],
  ["PUT", "faults", "[7]", 400, "Invalid faults: /0 must be an object, not 7."],
  [
    "PUT",
    "faults",
    '[{"delay":1},{"stats":429}]',
    400,
    "Invalid faults: /1/stats is not a known property (expected one of operationId, id, query, requestHeaders, after, times, probability, seed, status, preset, headers, retryAfter, delay, body).",
  ],
  ["PUT", "faults", '[{"status":99}]', 400, "Invalid faults: /0/status must be at least 200, not 99."],
  ["PUT", "faults", '[{"operationId":"create"}]', 400, "Invalid faults: /0/operationId must be one of "],
  ["PUT", "faults", '[{"preset":"broken"}]', 400, 'Invalid faults: /0/preset must be one of "malformedBody",'],
])("rejects %s %s with the body %s and status %i", async (method, path, body, status, message) => {
  const response = await callControlApi(path, method, body);
  expect(response.status).toBe(status);
  const { error } = await response.json();
  expect(error).toMatchObject({ code: expect.any(String), message: expect.stringContaining(message) });
});

test("names each invalid place of a seed in the details", async () => {
  const response = await callControlApi("seed", "PUT", '[{"state":7},{"name":"A"}]');
  const { error } = await response.json();
  expect(error.details).toMatchObject([{ target: "/0/state" }, { target: "/1/name" }]);
});

test.each(["PUT /_mock/faults", "PUT /_mock/seed"])(
  "%s refuses a body above the limit before it is sent",
  async (line) => {
    const head = [`${line} HTTP/1.1`, "Host: localhost", "Content-Type: application/json", "Connection: close"];
    const response = await sendBytes(server.url, [...head, `Content-Length: ${2 ** 29 + 1}`, "", ""].join("\r\n"));
    expect(response).toMatch(/^HTTP\/1\.1 413 /);
    const { error } = JSON.parse(response.split("\r\n\r\n")[1] ?? "");
    expect(error).toMatchObject({
      code: "PayloadTooLarge",
      message: "The request body must not be larger than 536870912 bytes.",
    });
  },
);

test("an operation that does not exist ignores a body", async () => {
  expect((await callControlApi("nothing", "PUT", "x".repeat(5 * 2 ** 20))).status).toBe(404);
});

test.each(["[]", "x".repeat(5 * 2 ** 20)])("POST reset refuses a body, which is not a seed: %.9s", async (body) => {
  const response = await callControlApi("reset", "POST", body);
  expect(response.status).toBe(400);
  expect((await response.json()).error.message).toBe(
    "POST /_mock/reset must not have a body; PUT /_mock/seed replaces the seed.",
  );
});

test("POST reset ignores an empty object, which some HTTP libraries send for nothing", async () => {
  expect((await callControlApi("reset", "POST", "{}")).status).toBe(204);
});

test("responds to HEAD as to GET, without the body", async () => {
  const response = await callControlApi("organizations", "HEAD");
  expect([response.status, await response.text()]).toEqual([200, ""]);
  expect((await callControlApi("nothing", "HEAD")).status).toBe(404);
});

test("does not exist with `control: false`, nor in process", async () => {
  const serverWithoutControl = await startMock({ control: false });
  for (const send of [fetch, serverWithoutControl.mock.fetch, createMock().fetch]) {
    const url = `${serverWithoutControl.url}/_mock/organizations`;
    const response = await send(url, { headers: { authorization: "Bearer any" } });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code: "ResourceNotFound" } });
  }
  await serverWithoutControl.close();
});
