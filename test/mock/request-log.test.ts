import { expect, test } from "vitest";
import { formatRequestLine } from "../../src/cli/request-log.js";
import { domainSource } from "../../src/index.js";
import { createMock, type MockFault } from "../../src/mock/index.js";

const root = "https://graph.microsoft.com/v1.0";
const path = "/identityGovernance/entitlementManagement/connectedOrganizations";

/** Sends a request and returns the line for it. */
async function getLine(address: string, init: RequestInit = {}, faults: MockFault[] = []): Promise<string> {
  let line = "";
  const onRequest = (request: Parameters<typeof formatRequestLine>[0]) => {
    line += formatRequestLine({ ...request, duration: 3.4 });
  };
  const headers = { authorization: "Bearer any", "content-type": "application/json" };
  await createMock({ onRequest, faults })
    .fetch(new URL(address.startsWith("/") ? root + address : address), { headers, ...init })
    .catch(() => {});
  return line;
}

test.each<[string, string, RequestInit]>([
  [`GET /v1.0${path}?$top=2 200 3 ms\n`, `${path}?$top=2`, {}],
  [
    `POST /v1.0${path} 400 3 ms  Invalid request: /identitySources is required, and 1 more.\n`,
    path,
    { method: "POST", body: '{"displayName":7}' },
  ],
  ["GET /v1.0/nowhere 404 3 ms  The contract has no operation at /v1.0/nowhere.\n", "/nowhere", {}],
])("the line of a request is %j", async (line, address, init) => {
  expect(await getLine(address, init)).toBe(line);
});

test("a request without a version has a warning", async () => {
  const line = await getLine(`http://localhost:4010${path}`);
  expect(line).toBe(`GET ${path} 200 3 ms  The path has no version; Microsoft Graph refuses such a request.\n`);
  expect(await getLine(`https://gateway.contoso.com/graph/beta${path}`)).toBe(`GET /graph/beta${path} 200 3 ms\n`);
});

test("a dropped connection has no status", async () => {
  expect(await getLine(path, {}, [{ preset: "droppedConnection" }])).toBe(`GET /v1.0${path} dropped 3 ms\n`);
});

test("a request cannot control the terminal or add lines", async () => {
  const identitySources = [domainSource("a.example")];
  const body = JSON.stringify({ displayName: "A", identitySources, "\u001B[31m\nGET /": 1 });
  const line = await getLine(path, { method: "POST", body });
  expect(line).toContain("/\\x1b[31m\\x0aGET ~1");
  expect(line).toMatch(/^[^\p{Cc}]+\n$/u);
});
