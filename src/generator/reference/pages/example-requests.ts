import {
  type BoundOperation,
  type Contract,
  type Example,
  type MediaType,
  resolve,
  type Server,
} from "../../contract/contract.js";
import type { ExampleRequest } from "./page.js";

interface TitledRequest {
  title: string;
  description: string;
  request: ExampleRequest;
}

/** Returns the root URL of an operation in each version, the default version first. */
export function listRoots(contract: Contract, { operation }: BoundOperation): { version: string; url: string }[] {
  const [server] = operation.servers ?? contract.servers;
  const { host, version } = getVariables(server);
  const versions = [version.default, ...version.enum.filter((name) => name !== version.default)];
  return versions.map((name) => ({
    version: name,
    url: server?.url.replace("{host}", host.default).replace("{version}", name) ?? "",
  }));
}

function getVariables(server: Server | undefined): NonNullable<Server["variables"]> {
  if (server?.variables) return server.variables;
  throw new Error("The first server must be Microsoft Graph, with the variables host and version.");
}

/** Returns a request for each example of the body, or one request without a body. */
export function createRequests(contract: Contract, bound: BoundOperation): TitledRequest[] {
  const { method, operation } = bound;
  const [[type, media] = []] = Object.entries<MediaType>(operation.requestBody?.content ?? {});
  const [root] = listRoots(contract, bound);
  const base = { method: method.toUpperCase(), path: `/${root?.version ?? ""}${fillPath(bound)}` };
  if (!type || !media) {
    return [{ title: operation.summary, description: "", request: { ...base, headers: {}, body: undefined } }];
  }
  return Object.values(media.examples ?? {}).map((reference) => {
    const { summary = "", description = "", value } = resolve<Example>(contract, reference);
    return { title: summary, description, request: { ...base, headers: { "Content-Type": type }, body: value } };
  });
}

/** Returns the path of an operation with the example of each parameter. */
function fillPath({ path, parameters }: BoundOperation): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = parameters.find((candidate) => candidate.name === name);
    return encodeURIComponent(String(parameter?.example));
  });
}
