import type { Contract, Server } from "../contract/contract.js";
import { ContractError } from "../contract/contract-error.js";
import { rootFile } from "../contract/source-files.js";
import { sourceHeader, toTemplateLiteral } from "./typescript-source.js";

/** Returns the text of servers.ts: the clouds and versions of Microsoft Graph, and their root URLs. */
export function renderServers(contract: Contract): string {
  const { url, variables } = getServer(contract.servers, rootFile);
  const { "x-clouds": clouds, default: defaultHost, enum: hosts } = variables.host;
  const unnamed = hosts.filter((host) => !Object.values(clouds).includes(host));
  if (unnamed.length > 0) {
    throw new ContractError({ file: rootFile, message: `x-clouds must name the host ${unnamed.join(" and ")}.` });
  }
  const defaultCloud = Object.keys(clouds).find((cloud) => clouds[cloud] === defaultHost);
  if (!defaultCloud) {
    throw new ContractError({ file: rootFile, message: `x-clouds must name the default host ${defaultHost}.` });
  }
  return `${sourceHeader}
/** Host of Microsoft Graph in each cloud. */
export const clouds = ${JSON.stringify(clouds)} as const;

/** Name of a cloud. */
export type Cloud = keyof typeof clouds;

/** The cloud of a client whose options name none. */
export const defaultCloud = ${JSON.stringify(defaultCloud)} satisfies Cloud;

/** The versions of Microsoft Graph that the contract describes. */
export const versions = ${JSON.stringify(variables.version.enum)} as const;

/** Name of a version. */
export type Version = (typeof versions)[number];

/** The version of a client whose options name none. */
export const defaultVersion = ${JSON.stringify(variables.version.default)} satisfies Version;

/** Returns the root URL of Microsoft Graph on a host in a version. */
export function serverUrl(host: string, version: string): string {
  return ${toTemplateLiteral(url, { host: "host", version: "version" })};
}
`;
}

type GraphServer = Required<Server>;

/**
 * Returns the server of Microsoft Graph, which has variables. The local mock has none.
 *
 * @param servers of the contract or of an operation
 * @param file that lists them
 * @throws {ContractError} if there is not exactly one
 */
export function getServer(servers: readonly Server[], file: string): GraphServer {
  const found = servers.filter((server): server is GraphServer => server.variables !== undefined);
  const [server] = found;
  if (server && found.length === 1) return server;
  throw new ContractError({
    file,
    message: `servers must have exactly one entry with the variables host and version (got ${found.length}).`,
  });
}
