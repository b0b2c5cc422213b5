import { readFileSync } from "node:fs";
import {
  type BoundOperation,
  type Contract,
  type Example,
  listOperations,
  resolve,
} from "../../src/generator/contract/contract.js";
import type { SeedOrganization } from "../../src/mock/index.js";

const contract: Contract = JSON.parse(readFileSync(new URL("../../generated/openapi.json", import.meta.url), "utf8"));

/** A request from the examples of the contract, with its documented statuses. */
export interface Sample {
  id: string;
  method: string;
  /** Without the base path, with the example of each parameter. */
  path: string;
  headers: Record<string, string>;
  body: unknown;
  success: number;
  /** The documented statuses of errors, without classes such as `4XX`. */
  errors: number[];
  operation: BoundOperation;
}

/** One request of every operation. */
export const samples: Sample[] = listOperations(contract).map(createSample);

export const getSample = (id: string): Sample => {
  const found = samples.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`The contract has no operation ${id}.`);
  return found;
};

export function createRequest(
  root: string,
  { method, path, headers, body }: Sample,
  more: Record<string, string> = {},
) {
  const init = { method, headers: { ...headers, ...more } };
  return new Request(root + path, body === undefined ? init : { ...init, body: JSON.stringify(body) });
}

/** Returns a seed with the organization and the sponsor that the request names. */
export function createSeed({ operation, path }: Sample): SeedOrganization[] {
  const named = new Map(operation.parameters.map(({ name, example }) => [name, String(example)]));
  const sponsor = named.get("directoryObjectId");
  const relationship = path.includes("/internalSponsors") ? "internalSponsors" : "externalSponsors";
  const sponsors = sponsor ? [{ "@odata.type": "#microsoft.graph.user", id: sponsor }] : [];
  return [{ id: named.get("connectedOrganizationId") ?? "1", displayName: "Fabrikam", [relationship]: sponsors }];
}

/** Returns the examples of a response by name. */
export function getExamples(operation: BoundOperation, status: number | string): Map<string, unknown> {
  const [media] = Object.values(operation.responses[status]?.content ?? {});
  const examples = media?.examples ?? {};
  return new Map(Object.entries(examples).map(([name, example]) => [name, resolve<Example>(contract, example).value]));
}

function createSample(operation: BoundOperation): Sample {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const parameter = operation.parameters.find((candidate) => candidate.name === name);
    return String(parameter?.example);
  });
  const [mediaType, content] = Object.entries(operation.operation.requestBody?.content ?? {})[0] ?? [];
  const [example] = Object.values(content?.examples ?? {});
  const statuses = Object.keys(operation.responses).filter((status) => /^\d+$/.test(status));
  return {
    id: operation.id,
    method: operation.method.toUpperCase(),
    path,
    headers: { authorization: "Bearer any", ...(mediaType && { "content-type": mediaType }) },
    body: example && resolve<Example>(contract, example).value,
    success: Number(statuses.find((status) => status.startsWith("2"))),
    errors: statuses.filter((status) => !status.startsWith("2")).map(Number),
    operation,
  };
}
