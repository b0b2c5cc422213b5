import { type Contract, resolve, type Schema } from "../../src/generator/contract/contract.js";

/** One requirement of a schema in the contract. */
export interface Constraint {
  /** Location of the schema in the contract. */
  path: readonly string[];
  keyword: string;
  /** The keyword's value; of `required` one name, of `allOf` the index of one member. */
  value: unknown;
}

/** Keywords that constrain nothing themselves. Every other keyword counts as a constraint, so that a new one is noticed. */
const annotations = new Set("properties discriminator title description default examples readOnly".split(" "));

/** Returns the constraints of every component schema. */
export function listConstraints(contract: Contract): Constraint[] {
  return Object.entries(contract.components.schemas).flatMap(([name, schema]) =>
    listConstraintsOf(contract, schema, ["components", "schemas", name]),
  );
}

function listConstraintsOf(contract: Contract, schema: Schema, path: string[]): Constraint[] {
  const own = Object.entries(schema)
    .filter(([keyword, value]) => isConstraint(keyword, value) && !isImplied(keyword, schema))
    .flatMap(([keyword, value]): Constraint[] => {
      if (keyword === "required" && Array.isArray(value)) return value.map((name) => ({ path, keyword, value: name }));
      if (keyword === "allOf" && Array.isArray(value))
        return value.map((_, index) => ({ path, keyword, value: index }));
      return [{ path, keyword, value }];
    });
  const inner = listInnerSchemas(contract, schema).flatMap(([steps, part]) =>
    listConstraintsOf(contract, part, [...path, ...steps]),
  );
  return [...own, ...inner];
}

function isConstraint(keyword: string, value: unknown): boolean {
  // JSON.parse has rounded a number before any validator sees it, so no value violates format int64.
  return !annotations.has(keyword) && !keyword.startsWith("x-") && value !== "int64";
}

/** Whether the schema's list of values implies the keyword. */
export function isImplied(keyword: string, schema: Schema): boolean {
  return keyword === "type" && ("enum" in schema || "const" in schema);
}

function listInnerSchemas(contract: Contract, { properties, items, allOf, oneOf }: Schema): [string[], Schema][] {
  const first = allOf?.[0] && resolve<Schema>(contract, allOf[0]);
  // All members describe the same value, so a type that the first one requires is redundant in the others.
  const members = allOf?.map(({ type, ...member }) =>
    type === undefined || type === first?.type ? member : { ...member, type },
  );
  return [
    ...Object.entries(properties ?? {}).map(([name, schema]): [string[], Schema] => [["properties", name], schema]),
    ...(items ? [[["items"], items] as [string[], Schema]] : []),
    ...(members ?? []).map((schema, index): [string[], Schema] => [["allOf", `${index}`], schema]),
    ...(oneOf ?? []).map((schema, index): [string[], Schema] => [["oneOf", `${index}`], schema]),
  ];
}
