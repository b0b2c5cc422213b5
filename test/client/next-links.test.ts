import { describe, expect, test } from "vitest";
import type { ClientOptions } from "../../src/index.js";
import { createRecordingClient, readUntilThrown } from "../helpers/recording-fetch.js";

const gateway = "https://gateway.contoso.com/graph/v1.0";
const path = "/identityGovernance/entitlementManagement/connectedOrganizations";

/** Reads a list whose first page has the next link. Returns the URL of the second request, or the error. */
async function followLink(nextLink: string, options: Partial<ClientOptions>): Promise<unknown> {
  const pages = [
    Response.json({ value: [{ id: "a" }], "@odata.nextLink": nextLink }),
    Response.json({ value: [{ id: "b" }] }),
  ];
  const { graph, requests } = createRecordingClient(pages, options);
  const list = graph.listConnectedOrganizations();
  try {
    expect(await list.toArray()).toEqual([{ id: "a" }, { id: "b" }]);
  } catch (error) {
    expect(requests).toHaveLength(1);
    return error;
  }
  return requests[1]?.url;
}

describe("behind a gateway, a next link to Microsoft Graph is followed through the gateway", () => {
  test.each([
    [`https://graph.microsoft.com/v1.0${path}?$skiptoken=a%2Fb`, `${gateway}${path}?$skiptoken=a%2Fb`],
    [`https://graph.microsoft.com/beta${path}?$skiptoken=2`, `${gateway}${path}?$skiptoken=2`],
    [`https://graph.microsoft.us/v1.0${path}?$skiptoken=2`, `${gateway}${path}?$skiptoken=2`],
    [`https://dod-graph.microsoft.us/v1.0${path}?$skiptoken=2`, `${gateway}${path}?$skiptoken=2`],
    [`https://microsoftgraph.chinacloudapi.cn/v1.0${path}?$skiptoken=2`, `${gateway}${path}?$skiptoken=2`],
    [
      `https://gateway.contoso.com/other/v1.0${path}?$skiptoken=2`,
      `https://gateway.contoso.com/other/v1.0${path}?$skiptoken=2`,
    ],
  ])("%s", async (nextLink, url) => {
    expect(await followLink(nextLink, { baseUrl: gateway })).toBe(url);
  });

  test("of any path", async () => {
    const url = "http://127.0.0.1:4010/opaque?$skiptoken=2";
    expect(
      await followLink("https://graph.microsoft.com/v1.0/opaque?$skiptoken=2", { baseUrl: "http://127.0.0.1:4010" }),
    ).toBe(url);
  });

  test.each([
    "https://contoso.com/v1.0/next",
    "https://graph.microsoft.com.contoso.com/v1.0/next",
    "https://graph.microsoft.com@contoso.com/v1.0/next",
    "https://user@graph.microsoft.com/v1.0/next",
    "https://graph.microsoft.com:8443/v1.0/next",
    "http://graph.microsoft.com/v1.0/next",
    "http://gateway.contoso.com/graph/v1.0/next",
  ])("but %s is not", async (nextLink) => {
    expect(await followLink(nextLink, { baseUrl: gateway })).toMatchObject({
      name: "GraphError",
      message: `@odata.nextLink must be a URL of ${gateway} (got ${nextLink}).`,
    });
  });
});

test("without a gateway, a next link to another cloud is not followed", async () => {
  const error = await followLink(`https://graph.microsoft.us/v1.0${path}`, {});
  expect(error).toMatchObject({ name: "GraphError", status: 200 });
});

describe("a relative next link is resolved against the URL of its page", () => {
  test.each([
    ["/v1.0/next", "https://graph.microsoft.com/v1.0/next"],
    ["//graph.microsoft.com/v1.0/next", "https://graph.microsoft.com/v1.0/next"],
    ["connectedOrganizations?$skiptoken=2", `https://graph.microsoft.com/v1.0${path}?$skiptoken=2`],
    ["?$skiptoken=2", `https://graph.microsoft.com/v1.0${path}?$skiptoken=2`],
  ])("%s", async (nextLink, url) => {
    expect(await followLink(nextLink, {})).toBe(url);
  });

  test("behind a gateway too", async () => {
    expect(await followLink("?$skiptoken=2", { baseUrl: gateway })).toBe(`${gateway}${path}?$skiptoken=2`);
  });

  test("but not if it leads to another origin", async () => {
    const pages = [Response.json({ value: [{ id: "a" }], "@odata.nextLink": "//contoso.com/next" })];
    const { graph, requests } = createRecordingClient(pages);
    const { ids, error } = await readUntilThrown(graph);
    expect([ids, requests.length]).toEqual([["a"], 1]);
    expect(error).toMatchObject({ name: "GraphError" });
  });
});
