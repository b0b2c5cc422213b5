// Generated from openapi/ by `npm run generate`. Do not edit.

/** Host of Microsoft Graph in each cloud. */
export const clouds = {
  "global": "graph.microsoft.com",
  "usGov": "graph.microsoft.us",
  "usGovDod": "dod-graph.microsoft.us",
  "china": "microsoftgraph.chinacloudapi.cn"
} as const;

/** Versions of Microsoft Graph that the contract describes, the default first. */
export const versions = ["beta","v1.0"] as const;

/** Root of Microsoft Graph on `host` in `version`. */
export function serverUrl(host: string, version: string): string {
  return `https://${host}/${version}`;
}
