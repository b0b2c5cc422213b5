import type { Contract } from "./contract.js";
import { ContractError } from "./contract-error.js";
import { collectSchemaUsage } from "./schema-usage.js";
import { schemaFile } from "./source-files.js";

/**
 * Returns the versions of Microsoft Graph that return each property, without the properties that all versions return.
 *
 * @throws {ContractError} if responses contain two properties with the same name and different versions
 */
export function collectPropertyVersions(contract: Contract): Record<string, string[]> {
  const { response } = collectSchemaUsage(contract);
  const found = new Map<string, { schema: string; versions: string[] | undefined }>();
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
  return Object.fromEntries([...found].flatMap(([name, { versions }]) => (versions ? [[name, versions]] : [])));
}
