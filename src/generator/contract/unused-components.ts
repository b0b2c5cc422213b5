import type { Contract } from "./contract.js";

const prefix = "#/components/";

/** Returns a contract without the components to which nothing refers, directly or through other components. */
export function removeUnusedComponents(contract: Contract): Contract {
  const { components, ...rest } = contract;
  const used = new Set<string>();
  const pending = findReferences(rest);
  for (let reference = pending.pop(); reference !== undefined; reference = pending.pop()) {
    if (used.has(reference)) continue;
    used.add(reference);
    const [type = "", name = ""] = reference.slice(prefix.length).split("/");
    pending.push(...findReferences(Object(components)[type]?.[name]));
  }
  const keep = <Component>(type: keyof Contract["components"], all: Record<string, Component>) =>
    Object.fromEntries(Object.entries(all).filter(([name]) => used.has(`${prefix}${type}/${name}`)));
  return {
    ...rest,
    components: {
      ...components,
      schemas: keep("schemas", components.schemas),
      parameters: keep("parameters", components.parameters),
      responses: keep("responses", components.responses),
      headers: keep("headers", components.headers),
      examples: keep("examples", components.examples),
    },
  };
}

/** Returns the references in a value: of `$ref`, and of the mapping of a discriminator. */
function findReferences(value: unknown): string[] {
  if (typeof value === "string") return value.startsWith(prefix) ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(findReferences) : [];
}
