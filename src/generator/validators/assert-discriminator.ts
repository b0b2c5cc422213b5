import { getComponentName, type Schema } from "../contract/contract.js";
import { ContractError } from "../contract/contract-error.js";
import { schemaFile } from "../contract/source-files.js";
import type { Tag } from "./tag.js";

/**
 * Checks that the discriminator of a union maps each value of the tag to the branch that has it. The validators do not use
 * the mapping, but generators for other languages choose the class of a value by it.
 *
 * @throws {ContractError} if the discriminator names another property, or a value has another branch or none
 */
export function assertDiscriminator(
  name: string,
  { discriminator, oneOf = [] }: Schema,
  { property, values }: Tag,
): void {
  if (!discriminator) return;
  const { propertyName, mapping = {} } = discriminator;
  if (propertyName !== property) throw createError(name, `propertyName must be ${property} (got ${propertyName}).`);
  const expected = new Map(
    oneOf.flatMap((branch, index) => (values[index] ?? []).map((value) => [value, getComponentName(branch)])),
  );
  for (const value of new Set([...expected.keys(), ...Object.keys(mapping)])) {
    const target = mapping[value];
    const found = target === undefined ? undefined : getComponentName({ $ref: target });
    if (found === expected.get(value)) continue;
    const branch = expected.get(value);
    const rule = branch === undefined ? `must not have ${value}` : `must lead from ${value} to ${branch}`;
    throw createError(name, `mapping ${rule} (got ${found ?? "nothing"}).`);
  }
}

function createError(name: string, message: string): ContractError {
  return new ContractError({ file: schemaFile(name), message: `In the discriminator of ${name}, ${message}` });
}
