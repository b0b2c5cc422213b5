import { readFileSync } from "node:fs";
import {
  type BoundOperation,
  type Contract,
  type Example,
  listOperations,
  type MediaType,
  resolve,
} from "../../src/generator/contract/contract.js";

/** The bundle that is published. The file is held to the shape of OpenAPI by the lint, not by TypeScript. */
export const bundle = JSON.parse(
  readFileSync(new URL("../../generated/openapi.json", import.meta.url), "utf8"),
) as Contract;

/** A body of the contract: the request of an operation, or its response of a status (`200`, `4XX`). */
export interface Body {
  operationId: string;
  place: string;
  mediaType: MediaType;
}

/** Every request and response body of every operation. A response that operations share comes once for each. */
export const bodies: readonly Body[] = listOperations(bundle).flatMap((operation) =>
  contentsOf(operation).flatMap(([place, content]) =>
    Object.values(content).map((mediaType) => ({ operationId: operation.id, place, mediaType })),
  ),
);

export function examplesOf({ mediaType }: Body): Example[] {
  return Object.values(mediaType.examples ?? {}).map((example) => resolve<Example>(bundle, example));
}

/** Names of the components that the examples of a body are: `NotFound.404.unknownOrganization`. */
export function exampleNamesOf({ mediaType }: Body): string[] {
  const examples = Object.values(mediaType.examples ?? {});
  return examples.flatMap((example) => ("$ref" in example ? (example.$ref.split("/").at(-1) ?? []) : []));
}

type Content = Record<string, MediaType>;

function contentsOf({ operation, responses }: BoundOperation): [place: string, Content][] {
  const places = { request: operation.requestBody, ...responses };
  return Object.entries(places).map(([place, body]) => [place, body?.content ?? {}]);
}
