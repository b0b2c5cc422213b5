import { afterAll, beforeAll, expect, test } from "vitest";
import { createClient, domainSource } from "../../src/index.js";
import { createMock, type MockServer, startMock } from "../../src/mock/index.js";
import { thrownBy } from "../helpers/recording-fetch.js";

const contoso = { displayName: "Contoso", identitySources: [domainSource("contoso.com")] };
let server: MockServer;
beforeAll(async () => {
  server = await startMock({ seed: [{ id: "1", displayName: "Seeded" }] });
});
afterAll(() => server.close());

const control = (path: string, method = "GET", body?: string) =>
  fetch(`${server.url}/_mock/${path}`, {
    method,
    ...(body !== undefined && { body, headers: { "content-type": "application/json" } }),
  });

test("reads organizations and requests, and begins anew", async () => {
  const graph = createClient({ accessToken: "any", baseUrl: `${server.url}/v1.0` });
  await graph.createConnectedOrganization(contoso);
  for (const path of ["organizations", "snapshot"]) {
    expect(await (await control(path)).json()).toMatchObject([{ displayName: "Seeded" }, { displayName: "Contoso" }]);
  }
  expect(await (await control("requests")).json()).toMatchObject([
    { operationId: "createConnectedOrganization", body: contoso },
  ]);
  expect((await control("reset", "POST")).status).toBe(204);
  expect(server.mock.organizations).toMatchObject([{ id: "1" }]);
});

test("begins anew with another seed, or keeps what it has where that is none", async () => {
  const snapshot = server.mock.snapshot();
  const source = { "@odata.type": "microsoft.graph.domainIdentitySource", domainName: "b.example" };
  expect((await control("seed", "PUT", JSON.stringify([{ id: "2", identitySources: [source] }]))).status).toBe(204);
  expect(server.mock.organizations).toMatchObject([{ id: "2", identitySources: [domainSource("b.example")] }]);
  for (const none of ['"package.json"', '[{"state":7}]']) expect((await control("seed", "PUT", none)).status).toBe(400);
  expect(server.mock.organizations).toMatchObject([{ id: "2" }]);
  expect((await control("seed", "PUT", snapshot)).status).toBe(204);
  expect(server.mock.snapshot()).toBe(snapshot);
});

test("sets what goes wrong", async () => {
  const graph = createClient({ accessToken: "any", baseUrl: `${server.url}/beta`, retry: { limit: 0 } });
  const faults = [{ operationId: "getConnectedOrganization", status: 429, retryAfter: 3, times: 1 }];
  expect((await control("faults", "PUT", JSON.stringify(faults))).status).toBe(204);
  expect(await (await control("faults")).json()).toEqual(faults);
  expect(await thrownBy(() => graph.getConnectedOrganization("1"), graph)).toMatchObject({
    status: 429,
    retryAfter: 3,
  });
  await control("faults", "PUT", "[]");
  await graph.getConnectedOrganization("1");
});

test.each<[string, string, string | undefined, number, RegExp]>([
  ["nothing", "GET", undefined, 404, /^Below \/_mock\/ there are GET organizations, .* and no GET nothing\.$/],
  ["reset", "GET", undefined, 404, /POST reset/],
  ["constructor", "GET", undefined, 404, /and no GET constructor/],
  ["faults", "PUT", "{", 400, /The body is not JSON/],
  ["faults", "PUT", "{}", 400, /Faults are a list/],
  ["faults", "PUT", "[7]", 400, /Fault 0 is no object/],
  ["faults", "PUT", '[{},{"stats":429}]', 400, /Fault 1 has stats, but a fault has operationId, status/],
  ["faults", "PUT", '[{"status":99}]', 400, /status of fault 0 has to be a status from 200 to 599/],
  ["faults", "PUT", '[{"operationId":"create"}]', 400, /operationId of fault 0/],
  ["faults", "PUT", '[{"preset":"broken"}]', 400, /preset of fault 0 has to be one of malformedBody/],
])("%s by %s with %s is refused with %i and what is possible", async (path, method, body, status, message) => {
  const response = await control(path, method, body);
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({ error: expect.stringMatching(message) });
});

test("is not there where nobody wants it, nor in process", async () => {
  const closed = await startMock({ control: false });
  for (const send of [fetch, closed.mock.fetch, createMock().fetch]) {
    const response = await send(`${closed.url}/_mock/organizations`, { headers: { authorization: "Bearer any" } });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code: "ResourceNotFound" } });
  }
  await closed.close();
});

test("a fault that cannot be is refused when the mock is made", () => {
  expect(() => createMock({ faults: [{ status: 7 }] })).toThrow(
    "status of fault 0 has to be a status from 200 to 599.",
  );
});
