import { type Contract, listOperations, type Schema } from "../contract/contract.js";
import { ContractError } from "../contract/contract-error.js";
import { getBodySchema } from "../contract/operation-result.js";
import { collectSchemaUsage } from "../contract/schema-usage.js";
import { schemaFile } from "../contract/source-files.js";
import { sourceHeader } from "./typescript-source.js";

/** Returns the text of properties.ts: what the contract says about single properties apart from their types. */
export function renderProperties(contract: Contract): string {
  return `${sourceHeader}
import type { OperationId } from "./operations.js";

/** The versions of Microsoft Graph that return a property, if not all do. */
export const propertyVersions: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(collectVersions(contract))};

/** What the service uses if a request omits a property, by operationId. */
export const requestDefaults: Readonly<Partial<Record<OperationId, Readonly<Record<string, unknown>>>>> = ${JSON.stringify(collectDefaults(contract))};
`;
}

/** @throws {ContractError} if responses contain two properties with the same name and different versions */
function collectVersions(contract: Contract): Record<string, unknown> {
  const { response } = collectSchemaUsage(contract);
  const found = new Map<string, { schema: string; versions: unknown }>();
  for (const [schema, { properties = {} }] of Object.entries(contract.components.schemas)) {
    if (!response.has(schema)) continue;
    for (const [name, { "x-versions": versions }] of Object.entries(properties)) {
      const other = found.get(name);
      if (other && JSON.stringify(other.versions) !== JSON.stringify(versions)) {
        throw new ContractError({
          file: schemaFile(schema),
          message: `x-versions of ${name} must be the same as in ${other.schema}: properties.ts lists versions by property name.`,
        });
      }
      found.set(name, { schema, versions });
    }
  }
  return Object.fromEntries(
    [...found].flatMap(([name, { versions }]) => (versions === undefined ? [] : [[name, versions]])),
  );
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
