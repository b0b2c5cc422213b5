import { entityModel } from "../../../generated/entity-model.js";
import type { EntityModel } from "../../../generated/tables.js";

/** Type of a property, as far as query options need it. */
export type PropertyType =
  | { readonly kind: "string"; readonly ignoresCase?: boolean }
  | { readonly kind: "dateTime" }
  | EnumType
  /** A collection has lambda operators and no order. Its items are of one of the derived types, here by name. */
  | { readonly kind: "collection"; readonly itemType: string; readonly derivedTypes: ReadonlyMap<string, EntityType> };

export interface EnumType {
  readonly kind: "enum";
  readonly name: string;
  readonly members: readonly string[];
}

/** What query options need to know about the entities of a set, or about the items of a collection. */
export interface EntityType {
  /** Name in the metadata without its namespace. */
  readonly name: string;
  readonly properties: ReadonlyMap<string, PropertyType>;
  /** Names of the relationships to other entities. */
  readonly relationships: readonly string[];
}

/** Namespace of the metadata. A cast writes the name of a type with it. */
export const { namespace } = entityModel;

/**
 * Creates a type of the metadata with the properties of one version.
 *
 * @param withoutCase names of its properties, and of those of its items, that are equal in any letter case
 * @throws {Error} if a query option cannot compare the type of a property
 */
export function createEntityType(
  model: EntityModel,
  name: string,
  version: string,
  withoutCase: readonly string[] = [],
): EntityType {
  const { properties = {}, relationships = {} } = model.types[name] ?? {};
  const available = Object.entries(properties).filter(([, { versions }]) => versions?.includes(version) ?? true);
  const types = available.map(([property, { type }]): [string, PropertyType] => {
    if (type === "Edm.String") return [property, { kind: "string", ignoresCase: withoutCase.includes(property) }];
    return [property, createPropertyType(model, type, version, withoutCase)];
  });
  return { name, properties: new Map(types), relationships: Object.keys(relationships) };
}

/** Whether entities can be compared and sorted by a property. */
export function isComparable({ properties }: EntityType, name: string): boolean {
  const type = properties.get(name);
  return type !== undefined && type.kind !== "collection";
}

/** Formats the spelling that a name should have, if it differs from a known name only in letter case. */
export function suggestName(name: string, knownNames: Iterable<string>): string {
  const spelling = [...knownNames].find((known) => known.toLowerCase() === name.toLowerCase());
  return spelling === undefined || spelling === name ? "" : ` (expected ${spelling})`;
}

/** Formats which name was expected instead of an unknown one: that in another letter case, or any of the known names. */
export function expectName(name: string, knownNames: readonly string[]): string {
  return suggestName(name, knownNames) || ` (expected one of ${knownNames.join(", ")})`;
}

function createPropertyType(
  model: EntityModel,
  type: string,
  version: string,
  withoutCase: readonly string[],
): PropertyType {
  if (type === "Edm.DateTimeOffset") return { kind: "dateTime" };
  const members = model.enums[type];
  if (members) return { kind: "enum", name: type, members };
  const [, itemType] = /^Collection\((\w+)\)$/.exec(type) ?? [];
  if (itemType === undefined) throw new Error(`Query options cannot compare values of type ${type}.`);
  const names = Object.keys(model.types).filter((name) => model.types[name]?.base === itemType);
  const derivedTypes = new Map(names.map((name) => [name, createEntityType(model, name, version, withoutCase)]));
  return { kind: "collection", itemType, derivedTypes };
}
