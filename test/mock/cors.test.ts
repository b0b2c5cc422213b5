import { afterAll, beforeAll, expect, test } from "vitest";
import { type MockServer, startMock } from "../../src/mock/index.js";
import { createRequest, getSample } from "../helpers/sample-requests.js";

let server: MockServer;
beforeAll(async () => {
  server = await startMock();
});
afterAll(() => server.close());

const list = getSample("listConnectedOrganizations");
const origin = "https://app.contoso.com";

test("a preflight request is allowed any method and header", async () => {
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
  ["an error", "", 401],
])("%s can be read by a page of another origin, with its headers", async (_, token, status) => {
  const authorization = `Bearer ${token}`;
  const response = await fetch(server.url + list.path, { headers: { origin, authorization } });
  expect(response.status).toBe(status);
  expect(response.headers.get("access-control-allow-origin")).toBe(origin);
  expect(response.headers.get("access-control-expose-headers")?.split(", ")).toContain("request-id");
  expect(response.headers.get("vary")).toMatch(/\bOrigin$/);
});

test("a response to a request without an origin has no CORS headers", async () => {
  const response = await fetch(createRequest(server.url, list));
  expect([...response.headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  expect((await fetch(server.url + list.path, { method: "OPTIONS", headers: list.headers })).status).toBe(405);
});
