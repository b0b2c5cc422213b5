import { type BoundOperation, type Contract, type Example, type Parameter, resolve } from "../contract/contract.js";
import { createOperationError } from "../contract/contract-error.js";
import { findBasePath } from "../contract/root-path.js";

/** The request of a code sample: the examples of the contract, put together. */
export interface SampleRequest {
  operation: BoundOperation;
  /** Root URL of the live service: `https://graph.microsoft.com/v1.0`. */
  root: string;
  /** Part of the path that most operations share, or nothing: `/identityGovernance/entitlementManagement`. */
  basePath: string;
  /** The rest of the path, with the examples of its parameters. */
  path: string;
  /** The examples of the parameters in the path, in order. */
  identifiers: string[];
  query: [name: string, value: unknown][];
  body?: unknown;
}

/** The examples of a request body by name; one entry without a name if the operation has no body. */
export function listRequestExamples(contract: Contract, bound: BoundOperation): [name: string, example?: Example][] {
  const [media] = Object.values(bound.operation.requestBody?.content ?? {});
  if (!media) return [[""]];
  const examples = Object.entries(media.examples ?? {});
  if (examples.length === 0) throw createOperationError(bound, "must have an example of its request body.");
  return examples.map(([name, example]) => [name, resolve<Example>(contract, example)]);
}

/**
 * Returns the request of a sample with the body of an example.
 *
 * @throws {ContractError} if a parameter that the sample sends has no example
 */
export function createSampleRequest(contract: Contract, bound: BoundOperation, example?: Example): SampleRequest {
  const { path, operation, parameters } = bound;
  const basePath = findBasePath(contract, path);
  const identifiers = parameters.filter((parameter) => parameter.in === "path");
  const sent = operation["x-sample-parameters"] ?? [];
  return {
    operation: bound,
    root: getRoot(contract, bound),
    basePath,
    path: identifiers.reduce(
      (filled, parameter) => filled.replace(`{${parameter.name}}`, String(getExample(bound, parameter))),
      path.slice(basePath.length),
    ),
    identifiers: identifiers.map((parameter) => String(getExample(bound, parameter))),
    query: sent.map((name) => [
      name,
      getExample(
        bound,
        parameters.find((parameter) => parameter.name === name),
      ),
    ]),
    ...(example && { body: example.value }),
  };
}

/** Returns the URL of the operation's first server, with the default values of its variables. */
function getRoot(contract: Contract, { operation }: BoundOperation): string {
  const [server] = operation.servers ?? contract.servers;
  const variables: Record<string, { default: string }> = { ...server?.variables };
  return (server?.url ?? "").replace(
    /\{(\w+)\}/g,
    (placeholder, name: string) => variables[name]?.default ?? placeholder,
  );
}

function getExample(bound: BoundOperation, parameter: Parameter | undefined): unknown {
  if (parameter?.example !== undefined) return parameter.example;
  throw createOperationError(
    bound,
    `must have every parameter of its sample, with an example (got ${parameter?.name}).`,
  );
}
