/** What query options need to know about the entities of a set. */
export interface EntityType {
  /** Names of all properties, collections included. */
  readonly properties: readonly string[];
  /** Names of the properties that are collections: they have lambda operators and no order. */
  readonly collections: readonly string[];
}

/** Whether entities can be compared and sorted by a property. */
export function isComparable({ properties, collections }: EntityType, name: string): boolean {
  return properties.includes(name) && !collections.includes(name);
}
