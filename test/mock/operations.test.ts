import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OperationId } from "../../generated/operations.js";
import { createMock, type MockServer, startMock } from "../../src/mock/index.js";
import { validateResponse } from "../../src/validation/index.js";
import { examplesOf, requestTo, type Sample, sample, samples, seedFor } from "../helpers/sample-requests.js";

let server: MockServer;
beforeAll(async () => {
  server = await startMock({ static: true });
});
afterAll(() => server.close());

const bases = ["/beta", "/v1.0", ""];

test("the contract has operations, documented errors among them", () => {
  expect(samples.length).toBeGreaterThanOrEqual(12);
  for (const { errors } of samples) expect(errors.length).toBeGreaterThanOrEqual(6);
});

describe.each(samples)("$id", (asked) => {
  test.each(bases)(`succeeds over HTTP below "%s"`, async (base) => {
    const response = await fetch(requestTo(server.url + base, asked));
    expect(response.status).toBe(asked.success);
    await expectContracted(response, asked.id as OperationId);
  });

  test.each(asked.errors)("answers %i with the contract's example for it, on demand", async (status) => {
    const response = await fetch(requestTo(`${server.url}/beta`, asked, { prefer: `code=${status}` }));
    expect(response.status).toBe(status);
    const [example] = examplesOf(asked.operation, status).values();
    expect(example).toBeDefined();
    const text = await response.text();
    expect(typeof example === "string" ? text : JSON.parse(text)).toEqual(example);
  });

  test("answers with every example that its success has", async () => {
    for (const [name, value] of examplesOf(asked.operation, asked.success)) {
      const response = await fetch(requestTo(server.url, asked, { prefer: `example=${name}` }));
      const body = await response.json();
      expect({ ...body, "@odata.nextLink": "" }).toEqual({ ...(value as object), "@odata.nextLink": "" });
    }
  });
});

/** What every success has, and what the contract says of this one. */
async function expectContracted(response: Response, id: OperationId): Promise<void> {
  expect(response.headers.get("request-id")).toMatch(/^[0-9a-f-]{36}$/);
  expect(response.headers.get("client-request-id")).toBe(response.headers.get("request-id"));
  const text = await response.text();
  expect(response.headers.get("content-type")).toBe(text ? "application/json" : null);
  expect(validateResponse(id, response.status, text ? JSON.parse(text) : undefined)).toEqual({ valid: true });
}

describe("on the tenant that remembers", () => {
  const ask = (asked: Sample, request: Request) => createMock({ seed: seedFor(asked) }).fetch(request);

  test.each(samples)("$id succeeds as the contract says", async (asked) => {
    const response = await ask(asked, requestTo("https://graph.microsoft.com/beta", asked));
    expect(response.status).toBe(asked.success);
    await expectContracted(response, asked.id as OperationId);
  });

  const inPath = samples.flatMap((asked) =>
    asked.operation.parameters
      .filter((parameter) => parameter.in === "path")
      .map((parameter) => ({ id: asked.id, name: parameter.name, asked, value: String(parameter.example) })),
  );

  test.each(inPath)("$id is 404 for a $name that is not there", async ({ asked, value }) => {
    const elsewhere = { ...asked, path: asked.path.replace(value, "elsewhere") };
    const response = await ask(asked, requestTo("https://graph.microsoft.com/beta", elsewhere));
    expect(response.status).toBe(404);
    await expectContracted(response, asked.id as OperationId);
  });
});

describe("the request of Microsoft's page", () => {
  const asked = sample("addConnectedOrganization");

  test.each(["$ref", "%24ref", "%24%72ef", "$ref/"])("is answered 204 at …/%s", async (last) => {
    const path = asked.path.replace("$ref", last);
    const response = await fetch(requestTo(`${server.url}/beta`, { ...asked, path }));
    expect([response.status, await response.text()]).toEqual([204, ""]);
  });

  test.each(bases)(`names the organization where the caller can get it, below "%s"`, async (base) => {
    const response = await fetch(requestTo(server.url + base, asked));
    const location = response.headers.get("location") ?? "";
    const collection = server.url + base + asked.path.replace("/$ref", "/");
    expect(location.startsWith(collection)).toBe(true);
    expect(response.headers.get("odata-entityid")).toBe(location);
    const got = await fetch(location, { headers: { authorization: "Bearer any" } });
    expect(got.status).toBe(200);
  });
});

describe("createMock", () => {
  test.each(["https://graph.microsoft.com/beta", "https://dod-graph.microsoft.us/v1.0", "http://localhost"])(
    "stands in for the fetch of a client of %s",
    async (root) => {
      const { fetch } = createMock({ static: true });
      const { method, path, headers, body } = sample("createConnectedOrganization");
      const response = await fetch(root + path, { method, headers, body: JSON.stringify(body) });
      expect(response.status).toBe(201);
    },
  );

  test("rejects as fetch does once its signal has aborted", async () => {
    const request = new Request(requestTo("https://graph.microsoft.com", sample("listConnectedOrganizations")), {
      signal: AbortSignal.abort(new Error("enough")),
    });
    await expect(createMock({ static: true }).fetch(request)).rejects.toThrow("enough");
  });
});

test("a list leads by its next links to its end, on the caller's own server", async () => {
  let url: string | undefined = `${server.url}/v1.0${sample("listConnectedOrganizations").path}`;
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

test("HEAD is GET without the body", async () => {
  const { path, headers } = sample("getConnectedOrganization");
  const [head, get] = await Promise.all(
    ["HEAD", "GET"].map((method) => fetch(`${server.url}/beta${path}`, { method, headers })),
  );
  expect(head?.status).toBe(200);
  expect(head?.headers.get("content-type")).toBe(get?.headers.get("content-type"));
  expect(await head?.text()).toBe("");
});
