import { type EntityType, namespace, type PropertyType, suggestName } from "./entity-type.js";
import { createFilterError, type Expression, type FilterValue } from "./filter-expression.js";

/** A collection of an entity, whose items a lambda operator visits. */
export interface FilterCollection {
  readonly name: string;
  readonly type: CollectionType;
}

type CollectionType = Extract<PropertyType, { kind: "collection" }>;

/** The variable of a lambda operator, and what it stands for. */
export interface FilterVariable {
  readonly name: string;
  readonly type: CollectionType;
}

/**
 * Finds the property of an entity that a lambda operator is applied to.
 *
 * @throws {HttpError} 400 if there is no such collection
 */
export function findCollection(type: EntityType, name: string): FilterCollection {
  const property = type.properties.get(name);
  if (property?.kind === "collection") return { name, type: property };
  throw property ? createFilterError(`${name} is not a collection`) : createUnknownPropertyError(type, name);
}

/**
 * Creates the value of a path: a property of the entity (`displayName`, `$it/displayName`), or one of a lambda variable with
 * the type that has it (`x/microsoft.graph.domainIdentitySource/domainName`).
 *
 * @throws {HttpError} 400 if a name in the path does not exist, or the property cannot be compared
 */
export function createPathExpression(path: string, type: EntityType, variable: FilterVariable | undefined): Expression {
  if (variable && (path === variable.name || path.startsWith(`${variable.name}/`))) {
    return createVariablePath(path, variable);
  }
  const name = path.replace(/^\$it\//, "");
  const property = type.properties.get(name);
  if (!property) throw createUnknownPropertyError(type, name);
  return createPropertyExpression(path, property, (item) => readValue(item, name));
}

/** The value is null for an item of another type. */
function createVariablePath(path: string, { name: variable, type }: FilterVariable): Expression {
  const [, castName = "", name, ...others] = path.split("/");
  if (!castName.startsWith(`${namespace}.`) || name === undefined || others.length > 0) {
    const expected = `${variable}/${namespace}.<type>/<property>`;
    throw createFilterError(`${JSON.stringify(path)} is not a property of ${type.itemType} (expected ${expected})`);
  }
  const castType = type.derivedTypes.get(castName.slice(namespace.length + 1));
  if (!castType) {
    const names = Array.from(type.derivedTypes.keys(), (derived) => `${namespace}.${derived}`);
    const expected = suggestName(castName, names) || ` (expected one of ${names.join(", ")})`;
    throw createFilterError(`${JSON.stringify(castName)} is not a type of ${type.itemType}${expected}`);
  }
  const property = castType.properties.get(name);
  if (!property) throw createUnknownPropertyError(castType, name);
  const typeName = `#${castName}`;
  return createPropertyExpression(path, property, (_item, element) =>
    element && Reflect.get(element, "@odata.type") === typeName ? readValue(element, name) : null,
  );
}

function createPropertyExpression(text: string, type: PropertyType, evaluate: Expression["evaluate"]): Expression {
  if (type.kind === "collection") throw createFilterError(`${text} is a collection, which needs any or all`);
  return { type, text, isLiteral: false, evaluate };
}

function createUnknownPropertyError({ name, properties }: EntityType, property: string): Error {
  const suggestion = suggestName(property, properties.keys());
  return createFilterError(`${name} has no property ${JSON.stringify(property)}${suggestion}`);
}

function readValue(item: object, name: string): FilterValue {
  return Reflect.get(item, name) ?? null;
}
