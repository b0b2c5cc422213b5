import type { Contract, Schema } from "../contract/contract.js";
import { operationsOf } from "../contract/contract.js";
import { schemaName } from "../contract/operation-result.js";
import { docComment } from "./doc-comment.js";
import { sourceHeader } from "./typescript-source.js";

/** The text of properties.ts: what the contract says of single properties beside their types. */
export function propertiesSource(contract: Contract): string {
  return `${sourceHeader}
import type { OperationId } from "./operations.js";

${docComment("The versions of Microsoft Graph that have a property, where not all of them do.")}\
export const propertyVersions: Readonly<Record<string, readonly string[]>> = ${json(versionsOf(contract))};

${docComment("What the service takes where a request leaves a property out, by operation.")}\
export const requestDefaults: Readonly<Partial<Record<OperationId, Readonly<Record<string, unknown>>>>> = ${json(defaultsOf(contract))};
`;
}

function versionsOf(contract: Contract): Record<string, unknown> {
  const properties = Object.values(contract.components.schemas).flatMap((schema) =>
    Object.entries(schema.properties ?? {}),
  );
  return Object.fromEntries(properties.flatMap(([name, schema]) => entry(name, schema["x-versions"])));
}

function defaultsOf(contract: Contract): Record<string, unknown> {
  const operations = operationsOf(contract).map(({ id, operation }): [string, Record<string, unknown>] => {
    const schema: Schema | undefined = contract.components.schemas[schemaName(operation.requestBody?.content) ?? ""];
    const properties = Object.entries(schema?.properties ?? {});
    return [id, Object.fromEntries(properties.flatMap(([name, { default: value }]) => entry(name, value)))];
  });
  return Object.fromEntries(operations.filter(([, defaults]) => Object.keys(defaults).length > 0));
}

function entry(name: string, value: unknown): [string, unknown][] {
  return value === undefined ? [] : [[name, value]];
}

function json(value: unknown): string {
  return JSON.stringify(value, undefined, 2);
}
