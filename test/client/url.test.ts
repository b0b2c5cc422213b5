import { describe, expect, test } from "vitest";
import { type ClientOptions, createClient, type GraphClient, OptionError } from "../../src/index.js";
import { catchError, createRecordingClient, organization } from "../helpers/recording-fetch.js";

const path = "/identityGovernance/entitlementManagement/connectedOrganizations";

async function urlOf(call: (graph: GraphClient) => unknown, options: Partial<ClientOptions> = {}): Promise<string> {
  const { graph, requests } = createRecordingClient([Response.json({ ...organization, value: [] })], options);
  await call(graph);
  expect(requests).toHaveLength(1);
  return requests[0]?.url ?? "";
}

describe("base URL", () => {
  test.each<[Partial<ClientOptions>, string]>([
    [{}, "https://graph.microsoft.com/v1.0"],
    [{ cloud: "global" }, "https://graph.microsoft.com/v1.0"],
    [{ cloud: "usGov" }, "https://graph.microsoft.us/v1.0"],
    [{ cloud: "usGovDod" }, "https://dod-graph.microsoft.us/v1.0"],
    [{ cloud: "china" }, "https://microsoftgraph.chinacloudapi.cn/v1.0"],
    [{ version: "beta" }, "https://graph.microsoft.com/beta"],
    [{ version: "v1.0" }, "https://graph.microsoft.com/v1.0"],
    [{ cloud: "china", version: "beta" }, "https://microsoftgraph.chinacloudapi.cn/beta"],
    [{ baseUrl: "https://proxy.contoso.com/graph" }, "https://proxy.contoso.com/graph"],
    [{ baseUrl: "https://proxy.contoso.com/" }, "https://proxy.contoso.com"],
    [{ baseUrl: "https://proxy.contoso.com/graph//", cloud: "china" }, "https://proxy.contoso.com/graph"],
    [{ baseUrl: "http://127.0.0.1:4010/beta" }, "http://127.0.0.1:4010/beta"],
    [{ baseUrl: "https://proxy.contoso.com/v1.0", version: "beta" }, "https://proxy.contoso.com/v1.0"],
    [{ baseUrl: "http://127.8.9.10" }, "http://127.8.9.10"],
    [{ baseUrl: "http://[::1]:4010" }, "http://[::1]:4010"],
    [{ baseUrl: "http://localhost:4010" }, "http://localhost:4010"],
    [{ baseUrl: "http://mock:4010/v1.0", allowInsecureConnection: true }, "http://mock:4010/v1.0"],
    [{ baseUrl: "https://mock/v1.0/", allowInsecureConnection: true }, "https://mock/v1.0"],
  ])("%j resolves to %s", async (options, root) => {
    expect(await urlOf((graph) => graph.getConnectedOrganization("1"), options)).toBe(`${root}${path}/1`);
  });

  // The whole message: it must not contain the value, which can contain a password.
  const baseUrlMessage =
    /^baseUrl must be an https: URL without user, query or fragment \(http: needs allowInsecureConnection\) \(got String\)\.$/;

  test.each<[string, string, RegExp]>([
    ["cloud", "mars", /^cloud must be one of global, usGov, usGovDod, china \(got "mars"\)\.$/],
    ["cloud", "constructor", /one of global/],
    ["version", "v2.0", /^version must be one of v1\.0, beta \(got "v2\.0"\)\.$/],
    ...[
      ...["graph.microsoft.com", "", "/beta", "https:", "https://"],
      ...["http://graph.microsoft.com/beta", "http://localhost.contoso.com", "http://127.0.0.1.contoso.com"],
      ...[
        "http://localhost@contoso.com",
        "http://0.0.0.0",
        "http://[::2]",
        "ftp://graph.microsoft.com",
        "javascript:1",
      ],
      ...[
        "https://graph.microsoft.com/beta?a=b",
        "https://graph.microsoft.com/beta?",
        "https://graph.microsoft.com/#a",
      ],
      ...[
        "https://adele:secret@graph.microsoft.com/beta",
        "https://adele@graph.microsoft.com",
        "https://:a@contoso.com",
      ],
    ].map((value): [string, string, RegExp] => ["baseUrl", value, baseUrlMessage]),
  ])("createClient rejects %s %j", (option, value, message) => {
    const create = () => createClient({ accessToken: "t", [option]: value });
    expect(create).toThrow(OptionError);
    expect(create).toThrow(message);
    expect(create).toThrow(expect.objectContaining({ option }));
  });
});

describe("allowInsecureConnection", () => {
  test.each(["ftp://mock", "http://adele:secret@mock:4010", "http://mock:4010/?a=b", "http://mock/#a", "mock:4010"])(
    "does not allow %s",
    (baseUrl) => {
      const options = { accessToken: "t", baseUrl, allowInsecureConnection: true };
      expect(() => createClient(options)).toThrow(expect.objectContaining({ option: "baseUrl" }));
    },
  );

  test.each([false, "true", 1])("of %o allows no http: URL of another machine", (allowInsecureConnection) => {
    const options = { accessToken: "t", baseUrl: "http://mock:4010", allowInsecureConnection };
    expect(() => createClient(options as ClientOptions)).toThrow(expect.objectContaining({ option: "baseUrl" }));
  });
});

describe("query", () => {
  const list = (query: Parameters<GraphClient["listConnectedOrganizations"]>[0]) => (graph: GraphClient) =>
    graph.listConnectedOrganizations(query).firstPage();
  const filter = "displayName eq 'A&B, 50%+1 # ü' and state eq 'configured'";

  test.each<[string, (graph: GraphClient) => unknown, string]>([
    ["no query", list(undefined), ""],
    ["an empty query", list({}), ""],
    ["one property", list({ $select: ["id"] }), "?$select=id"],
    ["several properties", list({ $select: ["id", "displayName", "state"] }), "?$select=id,displayName,state"],
    ["an empty list of properties", list({ $select: [] }), ""],
    ["an order", list({ $orderby: ["state", "displayName desc"] }), "?$orderby=state,displayName%20desc"],
    [
      "relationships",
      list({ $expand: ["internalSponsors", "externalSponsors"] }),
      "?$expand=internalSponsors,externalSponsors",
    ],
    ["numbers", list({ $top: 5, $skip: 0 }), "?$top=5&$skip=0"],
    ["a count", list({ $count: true }), "?$count=true"],
    ["a count of false", list({ $count: false }), "?$count=false"],
    ["a page of sponsors", (graph) => graph.listInternalSponsors("1", { $top: 2 }).firstPage(), "?$top=2"],
    [
      "properties of one",
      (graph) => graph.getConnectedOrganization("1", { $select: ["id", "state"] }),
      "?$select=id,state",
    ],
  ])("serializes %s", async (_, call, query) => {
    const url = await urlOf(call);
    expect(url.slice(url.indexOf("?") < 0 ? url.length : url.indexOf("?"))).toBe(query);
  });

  test("encodes a filter once", async () => {
    const url = await urlOf(list({ $filter: filter }));
    expect(url).toContain(`?$filter=${encodeURIComponent(filter).replaceAll("'", "%27")}`);
    expect(new URL(url).searchParams.get("$filter")).toBe(filter);
    expect([...new URL(url).searchParams]).toHaveLength(1);
  });
});

describe("path parameters", () => {
  test.each([
    ["a/b", "a%2Fb"],
    ["ü", "%C3%BC"],
    ["a b?c#d%", "a%20b%3Fc%23d%25"],
    ["...", "..."],
    ["../users", "..%2Fusers"],
    ["{directoryObjectId}", "%7BdirectoryObjectId%7D"],
    ["$&", "%24%26"],
  ])("encodes %j as %s", async (id, encoded) => {
    const remove = (graph: GraphClient) => graph.removeInternalSponsor(id, id);
    expect(new URL(await urlOf(remove)).pathname).toBe(`/v1.0${path}/${encoded}/internalSponsors/${encoded}/$ref`);
  });

  test.each([[""], ["."], [".."], ["\ud800"], [undefined], [null], [7]])("rejects %j without a request", async (id) => {
    const { graph, requests } = createRecordingClient([]);
    const first = await catchError(() => graph.deleteConnectedOrganization(id as string), graph);
    const second = await catchError(() => graph.removeInternalSponsor("1", id as string), graph);
    const listed = await catchError(() => graph.listExternalSponsors(id as string).firstPage(), graph);
    expect([first, second, listed]).toEqual([
      expect.any(OptionError),
      expect.any(OptionError),
      expect.any(OptionError),
    ]);
    expect(first).toMatchObject({ option: "connectedOrganizationId" });
    expect(second).toMatchObject({ option: "directoryObjectId" });
    expect(requests).toEqual([]);
  });
});
