import type { Contract, Server } from "../contract/contract.js";
import { ContractError } from "../contract/contract-error.js";
import { sourceHeader } from "./generated-notice.js";

/** The text of servers.ts: the root URL of Microsoft Graph, by cloud and version. */
export function serversSource(contract: Contract): string {
  const { url, variables } = serverOf(contract);
  const clouds = variables.host["x-clouds"];
  const defaultCloud = Object.keys(clouds).find((cloud) => clouds[cloud] === variables.host.default);
  return `${sourceHeader}
/** Host of Microsoft Graph in each cloud. */
export const clouds = ${JSON.stringify(clouds, undefined, 2)} as const;

/** Name of a cloud. */
export type Cloud = keyof typeof clouds;

/** The cloud of a client whose options name none. */
export const defaultCloud = ${JSON.stringify(defaultCloud)} satisfies Cloud;

/** Versions of Microsoft Graph that the contract describes, in no particular order. */
export const versions = ${JSON.stringify(variables.version.enum)} as const;

/** Name of a version. */
export type Version = (typeof versions)[number];

/** The version of a client whose options name none. */
export const defaultVersion = ${JSON.stringify(variables.version.default)} satisfies Version;

/** Returns the root URL of Microsoft Graph on \`host\` in \`version\`. */
export function serverUrl(host: string, version: string): string {
  return \`${url.replace(/(?=\{(?:host|version)\})/g, "$")}\`;
}
`;
}

/**
 * Returns the server of Microsoft Graph, which has variables; the mock has none.
 *
 * @throws {ContractError} if the contract has no such server, or several
 */
export function serverOf({ servers }: Contract): Server {
  const [server, ...others] = servers.filter((each) => "variables" in each);
  if (server && others.length === 0) return server;
  const message = `servers must have exactly one entry with variables (got ${others.length + (server ? 1 : 0)}).`;
  throw new ContractError([{ file: "openapi/openapi.yaml", message }]);
}
