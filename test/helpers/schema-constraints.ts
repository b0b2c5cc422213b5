import { type Contract, resolve, type Schema } from "../../src/generator/contract/contract.js";

/** One demand that a schema of the contract makes of a value. */
export interface Constraint {
  /** Where the schema is in the contract. */
  path: readonly string[];
  keyword: string;
  /** What the keyword asks for; of `required` one name, of `allOf` the index of one part. */
  value: unknown;
}

/** Words that ask nothing of a value, or only through the schemas in them. Any other counts as a constraint. */
const noDemand = new Set("properties discriminator title description default examples readOnly".split(" "));

/** The demands of all schemas that have a name, and of all parameters and headers. */
export function constraintsOf(contract: Contract): Constraint[] {
  const { schemas, parameters, headers } = contract.components;
  const within = (type: string, parts: Record<string, { schema: Schema }>) =>
    Object.entries(parts).flatMap(([name, { schema }]) =>
      constraintsIn(contract, schema, ["components", type, name, "schema"]),
    );
  return [
    ...Object.entries(schemas).flatMap(([name, schema]) =>
      constraintsIn(contract, schema, ["components", "schemas", name]),
    ),
    ...within("parameters", parameters),
    ...within("headers", headers),
  ];
}

function constraintsIn(contract: Contract, schema: Schema, path: string[]): Constraint[] {
  const demands = Object.entries(schema).filter(
    ([keyword, value]) =>
      !noDemand.has(keyword) &&
      !keyword.startsWith("x-") &&
      !isImplied(keyword, schema) &&
      // It tells how wide the number is and asks nothing: what JSON.parse gives has been rounded already.
      value !== "int64",
  );
  const own = demands.flatMap(([keyword, value]): Constraint[] => {
    if (!Array.isArray(value)) return [{ path, keyword, value }];
    if (keyword === "required") return value.map((name) => ({ path, keyword, value: name }));
    return keyword === "allOf"
      ? value.map((_, index) => ({ path, keyword, value: index }))
      : [{ path, keyword, value }];
  });
  const inner = innerSchemas(contract, schema).flatMap(([steps, part]) =>
    constraintsIn(contract, part, [...path, ...steps]),
  );
  return [...own, ...inner];
}

/** A list of values asks for their type as well. */
export function isImplied(keyword: string, schema: Schema): boolean {
  return keyword === "type" && ("enum" in schema || "const" in schema);
}

function innerSchemas(contract: Contract, { properties, items, allOf, oneOf }: Schema): [string[], Schema][] {
  const first = allOf?.[0] && resolve<Schema>(contract, allOf[0]);
  // The parts describe one value, so a type that the first asks for is not asked for again.
  const parts = allOf?.map(({ type, ...part }) =>
    type === undefined || type === first?.type ? part : { ...part, type },
  );
  return [
    ...Object.entries(properties ?? {}).map(([name, schema]): [string[], Schema] => [["properties", name], schema]),
    ...(items ? [[["items"], items] as [string[], Schema]] : []),
    ...(parts ?? []).map((schema, index): [string[], Schema] => [["allOf", `${index}`], schema]),
    ...(oneOf ?? []).map((schema, index): [string[], Schema] => [["oneOf", `${index}`], schema]),
  ];
}
