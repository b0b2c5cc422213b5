// A bundled document no longer says which file a part came from, but openapi/ names its files by rule, so errors can.

/** The file of the root document. */
export const rootFile = "openapi/openapi.yaml";

/** Returns the file that describes a component schema. */
export function schemaFile(name: string): string {
  return `openapi/components/schemas/${name}.yaml`;
}

/** Returns the file that describes the operations at a path. */
export function pathFile(path: string): string {
  return `openapi/paths/${path.slice(1).replaceAll("$", "").replaceAll("/", "@")}.yaml`;
}

/** Returns the file of a decision. */
export function decisionFile(name: string): string {
  return `openapi/decisions/${name}`;
}
