import type { Contract } from "../contract/contract.js";
import { ContractError } from "../contract/contract-error.js";
import { schemaFile } from "../contract/source-files.js";
import { sourceHeader } from "./typescript-source.js";

const schemaName = "DirectoryObjectReference";

/**
 * Returns the text of directory-objects.ts: the collections that a reference to a user or group can name.
 * @throws {ContractError} if the contract names none
 */
export function renderDirectoryObjects(contract: Contract): string {
  const collections = contract.components.schemas[schemaName]?.["x-collections"];
  const [first] = Object.keys(Object(collections));
  if (!first) {
    throw new ContractError({
      file: schemaFile(schemaName),
      message: `${schemaName} must have x-collections with an OData type by the name of each collection.`,
    });
  }
  return `${sourceHeader}
/** Types of the objects that a reference can name, by their collections. */
export const directoryObjectTypes = ${JSON.stringify(collections)} as const;

/** Name of a collection of users, of groups, or of both. */
export type DirectoryObjectCollectionName = keyof typeof directoryObjectTypes;

/** The collection that has every object. */
export const defaultDirectoryObjectCollection = ${JSON.stringify(first)} satisfies DirectoryObjectCollectionName;
`;
}
