import { readFileSync } from "node:fs";
import {
  type BoundOperation,
  type Contract,
  type Example,
  listOperations,
  type MediaType,
  resolve,
} from "../../src/generator/contract/contract.js";

/** The published bundle. `npm run lint:contract`, not TypeScript, checks that it is OpenAPI. */
export const bundle = JSON.parse(
  readFileSync(new URL("../../generated/openapi.json", import.meta.url), "utf8"),
) as Contract;

/** Returns a copy of the contract with a change. */
export function editContract(edit: (contract: Contract) => void): Contract {
  const contract = structuredClone(bundle);
  edit(contract);
  return contract;
}

/** A body of the contract: the request of an operation, or its response of a status (`200`, `4XX`). */
export interface Body {
  operationId: string;
  place: string;
  mediaType: MediaType;
}

/** Every request and response body of every operation; a shared response once for each operation. */
export const bodies: readonly Body[] = listOperations(bundle).flatMap((operation) =>
  listContents(operation).flatMap(([place, content]) =>
    Object.values(content).map((mediaType) => ({ operationId: operation.id, place, mediaType })),
  ),
);

export function listExamples({ mediaType }: Body): Example[] {
  return Object.values(mediaType.examples ?? {}).map((example) => resolve<Example>(bundle, example));
}

/** Returns the component names of the examples of a body, such as `NotFound.404.unknownOrganization`. */
export function listExampleNames({ mediaType }: Body): string[] {
  const examples = Object.values(mediaType.examples ?? {});
  return examples.flatMap((example) => ("$ref" in example ? (example.$ref.split("/").at(-1) ?? []) : []));
}

type Content = Record<string, MediaType>;

function listContents({ operation, responses }: BoundOperation): [place: string, Content][] {
  const places = { request: operation.requestBody, ...responses };
  return Object.entries(places).map(([place, body]) => [place, body?.content ?? {}]);
}
