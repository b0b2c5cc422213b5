import { describe, expect, test } from "vitest";
import { operations } from "../../generated/operations.js";
import { clouds } from "../../generated/servers.js";
import { domainSource } from "../../src/index.js";
import { createMock, type SeedOrganization } from "../../src/mock/index.js";
import { expectErrorEnvelope } from "../helpers/error-envelope.js";

const { path } = operations.listConnectedOrganizations;
const seed: SeedOrganization[] = [
  { id: "1", displayName: "Contoso", internalSponsors: [{ "@odata.type": "#microsoft.graph.user", id: "u" }] },
  { id: "o'neill (a)", displayName: "Fabrikam", identitySources: [domainSource("fabrikam.com")] },
];
const headers = { authorization: "Bearer any", "content-type": "application/json" };
const local = "http://localhost:4010";
const graph = `https://${clouds.global}`;

async function send(url: string, init: RequestInit = {}) {
  const mock = createMock({ seed });
  const response = await mock.fetch(url, { headers, ...init });
  const text = await response.clone().text();
  return { mock, response, status: response.status, body: text === "" ? undefined : JSON.parse(text) };
}

describe("the segments of a path", () => {
  test.each([
    [`${graph}/v1.0${path.toLowerCase()}/1`],
    [`${graph}/V1.0${path.toUpperCase()}/1/`],
    [`${graph}/Beta/IdentityGovernance/EntitlementManagement/ConnectedOrganizations/1`],
    [`${local}${path.toLowerCase()}('1')`],
    [`${graph}/v1.0${path}('1')`],
    [`${graph}/v1.0${path}(id='1')`],
    [`${graph}/v1.0${path}%28%271%27%29`],
  ])("can be in any case, and an id in parentheses: %s", async (url) => {
    const { status, body } = await send(url);
    expect([status, body.displayName]).toEqual([200, "Contoso"]);
  });

  test("have an id in parentheses with doubled quotation marks, and segments after it", async () => {
    expect((await send(`${graph}/v1.0${path}('o''neill%20(a)')`)).body).toMatchObject({ displayName: "Fabrikam" });
    const { body } = await send(`${graph}/v1.0${path}('1')/INTERNALSPONSORS`);
    expect(body.value).toEqual(seed[0]?.internalSponsors);
    const { status, mock } = await send(`${graph}/v1.0${path}('1')/internalsponsors('u')/$REF`, { method: "DELETE" });
    expect([status, mock.organizations[0]?.internalSponsors]).toEqual([204, []]);
  });

  test("of an id keep their case", async () => {
    expect((await send(`${graph}/v1.0${path}/O'NEILL%20(A)`)).status).toBe(404);
  });

  test.each(["$count", "$value", "$ref", "$batch", "%24count", "1/internalSponsors/$count", "1/$links"])(
    "that begin with a dollar sign are no id: %s",
    async (segment) => {
      for (const method of ["GET", "DELETE", "PATCH"]) {
        const { response, mock } = await send(`${graph}/v1.0${path}/${segment}`, { method });
        const { message } = await expectErrorEnvelope(response, segment === "$ref" ? 405 : 404);
        expect(message).toContain(path);
        expect(mock.organizations).toHaveLength(2);
      }
    },
  );
});

describe("the tenant after the version", () => {
  const tenantId = "bf85dc9d-cb43-44a4-80c4-469e8c58249e";

  test.each([
    `${graph}/v1.0/${tenantId}`,
    `${graph}/beta/${tenantId.toUpperCase()}`,
    `${graph}/v1.0/contoso.onmicrosoft.com`,
    `${graph}/v1.0/myOrganization`,
    `${local}/v1.0/${tenantId}`,
    `https://gateway.contoso.com/graph/beta/${tenantId}`,
  ])("can be in the path, and is in the links of the response: %s", async (root) => {
    const { status, body } = await send(`${root}${path}?$top=1`);
    expect(status).toBe(200);
    expect(body["@odata.context"]).toBe(`${root}/$metadata#${path.slice(1)}`);
    const next = await send(body["@odata.nextLink"]);
    expect(next.body.value).toMatchObject([{ displayName: "Fabrikam" }]);
    const reference = JSON.stringify({ "@odata.id": `${root}/users/u-2` });
    const added = await send(`${root}${path}/1/internalSponsors/$ref`, { method: "POST", body: reference });
    expect(added.mock.organizations[0]?.internalSponsors).toMatchObject([{ id: "u" }, { id: "u-2" }]);
  });

  test.each(["contoso", "v1.0", "beta", `${tenantId}x`, `${tenantId}/${tenantId}`, "a..com", ".com"])(
    "has the form of an id or a domain: %s",
    async (tenant) => {
      const { response } = await send(`${graph}/v1.0/${tenant}${path}`);
      await expectErrorEnvelope(response, 404);
    },
  );

  test("can be in the URL of a request in a batch, and in that of the batch", async () => {
    const url = `/${tenantId}${path}/1`;
    const requests = [{ id: "1", method: "GET", url }];
    const { body } = await send(`${graph}/v1.0/$batch`, { method: "POST", body: JSON.stringify({ requests }) });
    expect(body.responses).toMatchObject([{ status: 200, body: { displayName: "Contoso" } }]);
    const batch = `${graph}/v1.0/${tenantId}/$batch`;
    expect((await send(batch, { method: "POST", body: JSON.stringify({ requests: [] }) })).status).not.toBe(404);
  });
});

describe("the root of a URL", () => {
  test.each(Object.values(clouds))("needs a version at %s", async (host) => {
    for (const root of [`https://${host}`, `https://${host}/graph`, `https://${host}/v2.0`]) {
      const { response, mock } = await send(root + path, { method: "POST", body: "{}" });
      const { code, message } = await expectErrorEnvelope(response, 400);
      expect([code, message]).toEqual(["BadRequest", expect.stringContaining("must begin with /v1.0 or /beta")]);
      expect(mock.organizations).toHaveLength(2);
    }
    expect((await send(`https://${host}/v1.0${path}`)).status).toBe(200);
    expect((await send(`https://${host}/v1.0/graph${path}`)).status).toBe(404);
    expect((await send(`https://${host}/v1.0/beta${path}`)).status).toBe(404);
  });

  test.each([
    [`${local}/v1.0`],
    [`${local}/beta`],
    [local],
    ["https://gateway.contoso.com/graph"],
    ["https://gateway.contoso.com/graph/tenant-1/beta"],
  ])("can be %s, and links follow it", async (root) => {
    const { body } = await send(`${root}${path}?$top=1`);
    expect(body["@odata.nextLink"]).toMatch(`${root}${path}?`);
    expect(body["@odata.context"]).toMatch(`${root}/$metadata#`);
    expect((await send(body["@odata.nextLink"])).body.value).toMatchObject([{ displayName: "Fabrikam" }]);
    const request = { id: "1", method: "GET", url: `${path}/1` };
    const batch = await send(`${root}/$batch`, { method: "POST", body: JSON.stringify({ requests: [request] }) });
    expect(batch.body.responses).toMatchObject([{ status: 200, body: { id: "1" } }]);
  });

  test.each([`//v1.0${path}`, `/a//b/v1.0${path}`, `/v1.0/beta${path}`, `/v1.0/a${path}`, "/v1.0", "/", "/a/b"])(
    "is unknown in %s",
    async (pathname) => {
      await expectErrorEnvelope((await send(local + pathname)).response, 404);
    },
  );
});

describe("the names of query options", () => {
  const options = "$TOP=1&$Filter=displayName eq 'Fabrikam'&$select=id&$COUNT=true";
  test.each([
    ["v1.0 in any case", `v1.0${path}?${options}`],
    ["beta in any case", `beta${path}?${options}`],
    ["beta without the dollar sign", `beta${path}?${options.replaceAll("$", "")}`],
  ])("are known in %s", async (_, url) => {
    const { status, body } = await send(`${graph}/${url}`);
    expect([status, body]).toMatchObject([200, { "@odata.count": 1, value: [{ id: "o'neill (a)" }] }]);
    expect(Object.keys(body.value[0])).toEqual(["id"]);
  });

  test("need the dollar sign in v1.0", async () => {
    expect((await send(`${graph}/v1.0${path}?top=1`)).body.value).toHaveLength(2);
  });

  test("are spelled as in the contract in a next link and in an error", async () => {
    const { body } = await send(`${graph}/beta${path}?TOP=1&skip=0`);
    expect(body["@odata.nextLink"]).toMatch(/\?\$top=1&\$skip=0&\$skiptoken=[\w-]+$/);
    const { response } = await send(`${graph}/beta${path}?top=none`);
    expect((await expectErrorEnvelope(response, 400)).details).toMatchObject([{ target: "$top" }]);
  });

  test("must not be repeated in another spelling", async () => {
    const { response } = await send(`${graph}/beta${path}?$top=1&TOP=2`);
    expect((await expectErrorEnvelope(response, 400)).message).toContain("$top must not be repeated");
  });
});
