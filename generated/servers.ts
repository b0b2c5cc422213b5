// Generated from openapi/ by `npm run generate`. Do not edit.

/** Host of Microsoft Graph in each cloud. */
export const clouds = {
  global: "graph.microsoft.com",
  usGov: "graph.microsoft.us",
  usGovDod: "dod-graph.microsoft.us",
  china: "microsoftgraph.chinacloudapi.cn",
} as const;

/** Name of a cloud. */
export type Cloud = keyof typeof clouds;

/** The cloud of a client whose options name none. */
export const defaultCloud = "global" satisfies Cloud;

/** The versions of Microsoft Graph that the contract describes. */
export const versions = ["v1.0", "beta"] as const;

/** Name of a version. */
export type Version = (typeof versions)[number];

/** The version of a client whose options name none. */
export const defaultVersion = "v1.0" satisfies Version;

/** Returns the root URL of Microsoft Graph on a host in a version. */
export function serverUrl(host: string, version: string): string {
  return `https://${host}/${version}`;
}
