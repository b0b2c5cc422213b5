import type { BoundOperation, Contract, Server } from "../../contract/contract.js";
import { type CodeSample, renderSamples } from "../../samples/code-samples.js";
import { createSampleRequest, listRequestExamples, type SampleRequest } from "../../samples/sample-request.js";
import type { ExampleRequest } from "./page.js";

/** An example of a request, and programs that send it. */
interface TitledRequest {
  title: string;
  description: string;
  request: ExampleRequest;
  samples: readonly CodeSample[];
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

/**
 * Returns a request for each example of the body. An operation without a body has one request, and one more if its code
 * samples send query options.
 *
 * @throws {ContractError} if an example is missing
 */
export function listTitledRequests(contract: Contract, bound: BoundOperation): TitledRequest[] {
  const [type] = Object.keys(bound.operation.requestBody?.content ?? {});
  return listRequestExamples(contract, bound).flatMap(([, example]) => {
    const sample = createSampleRequest(contract, bound, example);
    const { summary: title = bound.operation.summary, description = "" } = example ?? {};
    if (sample.query.length === 0) return createTitledRequest(contract, sample, { title, description, type });
    const names = sample.query.map(([name]) => name).join(" and ");
    return [
      createTitledRequest(contract, { ...sample, query: [] }, { title: "Without query options", description, type }),
      createTitledRequest(contract, sample, { title: `With ${names}`, description, type }),
    ];
  });
}

function createTitledRequest(
  contract: Contract,
  sample: SampleRequest,
  { title, description, type }: { title: string; description: string; type: string | undefined },
): TitledRequest {
  const { operation, root, basePath, path, query, body } = sample;
  const options = query.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join("&");
  const address = `${new URL(root).pathname}${basePath}${path}`;
  const request = {
    method: operation.method.toUpperCase(),
    path: options === "" ? address : `${address}?${options}`,
    headers: type === undefined ? {} : { "Content-Type": type },
    body,
  };
  return { title, description, request, samples: renderSamples(contract, sample) };
}
