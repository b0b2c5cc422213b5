import type { Contract } from "../contract/contract.js";
import { sourceHeader } from "./generated-notice.js";

/** The text of servers.ts: where Microsoft Graph stands, by cloud and version. */
export function serversSource(contract: Contract): string {
  const [{ url, variables }] = contract.servers;
  return `${sourceHeader}
/** Host of Microsoft Graph in each cloud. */
export const clouds = ${JSON.stringify(variables.host["x-clouds"], undefined, 2)} as const;

/** Versions of Microsoft Graph that the contract describes, the default first. */
export const versions = ${JSON.stringify(defaultFirst(variables.version))} as const;

/** Root of Microsoft Graph on \`host\` in \`version\`. */
export function serverUrl(host: string, version: string): string {
  return \`${url.replace(/(?=\{(?:host|version)\})/g, "$")}\`;
}
`;
}

function defaultFirst(variable: { default: string; enum: string[] }): string[] {
  return [variable.default, ...variable.enum.filter((value) => value !== variable.default)];
}
