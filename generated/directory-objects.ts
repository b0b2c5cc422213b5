// Generated from openapi/ by `npm run generate`. Do not edit.

/** Types of the objects that a reference can name, by their collections. */
export const directoryObjectTypes = {
  directoryObjects: "#microsoft.graph.directoryObject",
  users: "#microsoft.graph.user",
  groups: "#microsoft.graph.group",
} as const;

/** Name of a collection of users, of groups, or of both. */
export type DirectoryObjectCollectionName = keyof typeof directoryObjectTypes;

/** The collection that has every object. */
export const defaultDirectoryObjectCollection = "directoryObjects" satisfies DirectoryObjectCollectionName;
