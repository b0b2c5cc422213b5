import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OperationId } from "../../generated/operations.js";
import { createMock, type MockServer, startMock } from "../../src/mock/index.js";
import { validateResponse } from "../../src/validation/index.js";
import { createRequest, createSeed, getExamples, getSample, type Sample, samples } from "../helpers/sample-requests.js";

let server: MockServer;
beforeAll(async () => {
  server = await startMock({ static: true });
});
afterAll(() => server.close());

const graphRoot = "https://graph.microsoft.com/beta";
const versionPaths = ["/beta", "/v1.0", ""];

test("the contract has at least 12 operations with at least 6 documented errors each", () => {
  expect(samples.length).toBeGreaterThanOrEqual(12);
  for (const { errors } of samples) expect(errors.length).toBeGreaterThanOrEqual(6);
});

describe.each(samples)("$id on a static mock", (operationSample) => {
  const { id, operation, success, errors } = operationSample;

  test.each(versionPaths)(`succeeds over HTTP below "%s"`, async (versionPath) => {
    const response = await fetch(createRequest(server.url + versionPath, operationSample));
    expect(response.status).toBe(success);
    await expectContractResponse(response, id as OperationId);
  });

  test.each(errors)("responds with the contract's example of %i to Prefer: code", async (status) => {
    const response = await fetch(createRequest(`${server.url}/beta`, operationSample, { prefer: `code=${status}` }));
    expect(response.status).toBe(status);
    const [example] = getExamples(operation, status).values();
    expect(example).toBeDefined();
    const text = await response.text();
    expect(typeof example === "string" ? text : JSON.parse(text)).toEqual(example);
  });

  test("responds with each example of its success to Prefer: example", async () => {
    for (const [name, value] of getExamples(operation, success)) {
      const response = await fetch(createRequest(server.url, operationSample, { prefer: `example=${name}` }));
      const body = await response.json();
      expect({ ...body, "@odata.nextLink": "" }).toEqual({ ...(value as object), "@odata.nextLink": "" });
    }
  });
});

/** Checks the headers of every response, and validates the body. */
async function expectContractResponse(response: Response, id: OperationId): Promise<void> {
  expect(response.headers.get("request-id")).toMatch(/^[0-9a-f-]{36}$/);
  expect(response.headers.get("client-request-id")).toBe(response.headers.get("request-id"));
  const text = await response.text();
  expect(response.headers.get("content-type")?.split(";")[0]).toBe(text ? "application/json" : undefined);
  expect(validateResponse(id, response.status, text ? JSON.parse(text) : undefined)).toMatchObject({ valid: true });
}

describe("on a stateful mock", () => {
  const send = (operationSample: Sample, request: Request) =>
    createMock({ seed: createSeed(operationSample) }).fetch(request);

  test.each(samples)("$id succeeds with a valid response", async (operationSample) => {
    const response = await send(operationSample, createRequest(graphRoot, operationSample));
    expect(response.status).toBe(operationSample.success);
    await expectContractResponse(response, operationSample.id as OperationId);
  });

  const pathParameters = samples.flatMap((operationSample) =>
    operationSample.operation.parameters
      .filter((parameter) => parameter.in === "path")
      .map(({ name, example }) => ({ id: operationSample.id, name, value: String(example), operationSample })),
  );

  test.each(pathParameters)("$id responds with 404 to an unknown $name", async ({ value, operationSample }) => {
    const unknown = { ...operationSample, path: operationSample.path.replace(value, "unknown") };
    const response = await send(operationSample, createRequest(graphRoot, unknown));
    expect(response.status).toBe(404);
    await expectContractResponse(response, operationSample.id as OperationId);
  });
});

describe("addConnectedOrganization", () => {
  const add = getSample("addConnectedOrganization");

  test.each(["$ref", "%24ref", "%24%72ef", "$ref/"])("responds with 204 at …/%s", async (segment) => {
    const path = add.path.replace("$ref", segment);
    const response = await fetch(createRequest(`${server.url}/beta`, { ...add, path }));
    expect([response.status, await response.text()]).toEqual([204, ""]);
  });

  test.each(versionPaths)(`sends the URL of the organization on this server, below "%s"`, async (versionPath) => {
    const response = await fetch(createRequest(server.url + versionPath, add));
    const location = response.headers.get("location") ?? "";
    const collection = server.url + versionPath + add.path.replace("/$ref", "/");
    expect(location.startsWith(collection)).toBe(true);
    expect(response.headers.get("odata-entityid")).toBe(location);
    const organizationResponse = await fetch(location, { headers: { authorization: "Bearer any" } });
    expect(organizationResponse.status).toBe(200);
  });
});

test.each([graphRoot, "https://dod-graph.microsoft.us/v1.0", "http://localhost"])(
  "mock.fetch serves requests to %s",
  async (root) => {
    const { fetch } = createMock({ static: true });
    const { method, path, headers, body } = getSample("createConnectedOrganization");
    const response = await fetch(root + path, { method, headers, body: JSON.stringify(body) });
    expect(response.status).toBe(201);
  },
);

test("a static list ends after its next links, which have the URL of this server", async () => {
  let url: string | undefined = `${server.url}/v1.0${getSample("listConnectedOrganizations").path}`;
  const visited: string[] = [];
  while (url && visited.length < 9) {
    visited.push(url);
    const response = await fetch(url, { headers: { authorization: "Bearer any" } });
    expect(response.status).toBe(200);
    const page: { "@odata.nextLink"?: string } = await response.json();
    url = page["@odata.nextLink"];
  }
  expect(visited).toHaveLength(2);
  expect(visited[1]?.startsWith(`${visited[0]}?`)).toBe(true);
});

test("HEAD responds as GET does, without the body", async () => {
  const { path, headers } = getSample("getConnectedOrganization");
  const [head, get] = await Promise.all(
    ["HEAD", "GET"].map((method) => fetch(`${server.url}/beta${path}`, { method, headers })),
  );
  expect(head?.status).toBe(200);
  expect(head?.headers.get("content-type")).toBe(get?.headers.get("content-type"));
  expect(await head?.text()).toBe("");
});
