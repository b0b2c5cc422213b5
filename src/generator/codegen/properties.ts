import { type Contract, listOperations, type Schema } from "../contract/contract.js";
import { getBodySchema } from "../contract/operation-result.js";
import { collectPropertyVersions } from "../contract/property-versions.js";
import { listSourceConstructors } from "./identity-sources.js";
import { sourceHeader } from "./typescript-source.js";

/** Returns the text of properties.ts: what the contract says about single properties apart from their types. */
export function renderProperties(contract: Contract): string {
  return `${sourceHeader}
import type { OperationId } from "./operations.js";

/** The versions of Microsoft Graph that return a property, if not all do. */
export const propertyVersions: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(collectPropertyVersions(contract))};

/** What the service uses if a request omits a property, by operationId. */
export const requestDefaults: Readonly<Partial<Record<OperationId, Readonly<Record<string, unknown>>>>> = ${JSON.stringify(collectDefaults(contract))};

/** The properties that identify an identity source, each the first parameter of a constructor. */
export const sourceIdentifiers = ${JSON.stringify(collectSourceIdentifiers(contract))} as const;
`;
}

function collectSourceIdentifiers(contract: Contract): string[] {
  const identifiers = listSourceConstructors(contract).flatMap(({ parameters }) => parameters.slice(0, 1));
  return [...new Set(identifiers)];
}

function collectDefaults(contract: Contract): Record<string, unknown> {
  const operations = listOperations(contract).map(({ id, operation }): [string, Record<string, unknown>] => {
    const schema: Schema | undefined = contract.components.schemas[getBodySchema(operation.requestBody?.content) ?? ""];
    const properties = Object.entries(schema?.properties ?? {}).filter(
      ([, property]) => property.default !== undefined,
    );
    return [id, Object.fromEntries(properties.map(([name, property]) => [name, property.default]))];
  });
  return Object.fromEntries(operations.filter(([, defaults]) => Object.keys(defaults).length > 0));
}
