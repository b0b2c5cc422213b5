import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { domainSource } from "../../src/index.js";
import { type MockServer, startMock } from "../../src/mock/index.js";
import { getSample } from "../helpers/sample-requests.js";

const { path } = getSample("listConnectedOrganizations");
const headers = { authorization: "Bearer any", "content-type": "application/json" };
const mediaType = (level: string) =>
  `application/json;odata.metadata=${level};odata.streaming=true;IEEE754Compatible=false;charset=utf-8`;

let server: MockServer;
beforeAll(async () => {
  const seed = [1, 2].map((n) => ({ id: `${n}`, identitySources: [domainSource(`${n}.com`)] }));
  server = await startMock({ seed, faults: [{ operationId: "listExternalSponsors", status: 503 }] });
});
afterAll(() => server.close());

const send = (url: string, init: RequestInit = {}) =>
  fetch(`${server.url}/v1.0${url}`, { ...init, headers: { ...headers, ...init.headers } });

describe("a response has the headers of Microsoft Graph", () => {
  test.each<[string, string, RequestInit, number]>([
    ["a list", path, {}, 200],
    ["a 204", `${path}/1`, { method: "PATCH", body: '{"description":"a"}' }, 204],
    ["an error", `${path}/unknown`, {}, 404],
    ["an unknown path", "/unknown", {}, 404],
    ["an injected fault", `${path}/1/externalSponsors`, {}, 503],
    ["a batch", "/$batch", { method: "POST", body: '{"requests":[{"id":"1","method":"GET","url":"/me"}]}' }, 200],
  ])("%s", async (_, url, init, status) => {
    const response = await send(url, init);
    expect(response.status).toBe(status);
    expect(JSON.parse(response.headers.get("x-ms-ags-diagnostic") ?? "")).toHaveProperty("ServerInfo.DataCenter");
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect(response.headers.get("vary")).toBe("Accept-Encoding, Origin");
    expect(response.headers.get("request-id")).toMatch(/^[\da-f-]{36}$/);
    const isOData = url.startsWith(path) && status === 200;
    expect(response.headers.get("odata-version")).toBe(isOData ? "4.0" : null);
    const otherType = status === 204 ? null : "application/json";
    expect(response.headers.get("content-type")).toBe(isOData ? mediaType("minimal") : otherType);
  });

  test("in a batch, and 201 has Location", async () => {
    const body = { displayName: "A", identitySources: [domainSource("a.com")] };
    const request = { id: "1", method: "POST", url: path, headers: { "Content-Type": "application/json" }, body };
    const response = await send("/$batch", { method: "POST", body: JSON.stringify({ requests: [request] }) });
    const [part] = (await response.json()).responses;
    expect(part.headers).toMatchObject({
      "Content-Type": mediaType("minimal"),
      "Odata-Version": "4.0",
      "X-Ms-Ags-Diagnostic": expect.any(String),
      Location: `${server.url}/v1.0${path}/${part.body.id}`,
    });
  });
});

describe("the parameter odata.metadata of Accept", () => {
  test.each([
    ["application/json;odata.metadata=minimal", "minimal"],
    ["application/json; OData.Metadata=None; q=0.9", "none"],
    ["text/html, application/json;odata.streaming=true;odata.metadata=full", "minimal"],
    ["application/json;odata.metadata=some", "minimal"],
    ["application/json;odata.metadata=constructor", "minimal"],
    ["*/*", "minimal"],
  ])("%s is answered with %s", async (accept, level) => {
    for (const url of [path, `${path}/1`, `${path}/1/internalSponsors`]) {
      const response = await send(url, { headers: { accept } });
      expect(response.headers.get("content-type")).toBe(mediaType(level));
      expect(Object.hasOwn(await response.json(), "@odata.context")).toBe(level !== "none");
    }
  });

  test("none leaves the next link and the count, and no type", async () => {
    const accept = "application/json;odata.metadata=none";
    const response = await send(`${path}?$top=1&$count=true&$select=id,identitySources`, { headers: { accept } });
    expect(await response.json()).toEqual({
      "@odata.count": expect.any(Number),
      "@odata.nextLink": expect.any(String),
      value: [{ id: "1", identitySources: [{ domainName: "1.com" }] }],
    });
  });
});
