// Both Vitest and Jest have `test` and `expect` as globals.
import { createFetchClient } from "connected-organizations/openapi-fetch";
import { expectedLife, runLife } from "../checks/life.js";
import { expectedResult, useClient } from "../checks/use-client.js";
import { expectedVerdicts, validate } from "../checks/validate.js";

const { ENVIRONMENT, GRAPH_BASE_URL } = process.env;

test("the environment is the one that was asked for", () => {
  const environments = { node: "Node.js", jsdom: "jsdom", "happy-dom": "HappyDOM", browser: "Chrome" };
  const name = typeof document === "undefined" ? "Node.js" : navigator.userAgent;
  expect(name).toContain(environments[ENVIRONMENT]);
});

test("createMock serves a client", async () => {
  expect(await runLife()).toEqual(expectedLife);
});

test("the validators accept a valid body and name the errors of an invalid one, from whatever realm", async () => {
  expect(Object.keys(expectedVerdicts).length).toBeGreaterThan(2);
  expect(await validate()).toEqual(expectedVerdicts);
});

// jest-environment-jsdom has no fetch; users add that of Node.js.
const testWithFetch = typeof fetch === "function" ? test : test.skip;

testWithFetch("the client works with the fetch of the environment", async () => {
  expect(await useClient(GRAPH_BASE_URL, undefined)).toEqual(expectedResult);
});

testWithFetch("the client of openapi-fetch works", async () => {
  const client = createFetchClient({ accessToken: "any", baseUrl: GRAPH_BASE_URL });
  const { data } = await client.GET("/identityGovernance/entitlementManagement/connectedOrganizations");
  expect(Array.isArray(data.value)).toBe(true);
});

// node-fetch needs TextDecoder, which jest-environment-jsdom has not either.
const isBrowser = ENVIRONMENT === "browser";
const testWithNodeFetch = isBrowser || typeof TextDecoder !== "function" ? test.skip : test;

testWithNodeFetch("the client works with node-fetch", async () => {
  const { default: nodeFetch } = await import("node-fetch");
  expect(await useClient(GRAPH_BASE_URL, nodeFetch)).toEqual(expectedResult);
});

(isBrowser ? test.skip : test)("startMock serves on a port", async () => {
  const { startMock } = await import("connected-organizations/mock");
  const server = await startMock();
  expect(server.url).toMatch(/^http:/);
  await server.close();
});
