import { type Contract, resolve, type Schema } from "../../src/build/contract.js";

type Schemas = Contract["components"]["schemas"];

/** One demand that a schema makes of a value. */
export interface Constraint {
  /** Where it is in `components.schemas`: `ErrorDetail/required/code`, `InnerError/properties/date/type`. */
  place: string;
  keyword: string;
  /** What the keyword asks for; of `required` one name. */
  value: unknown;
  /** All schemas, without this one demand. */
  remove(): Schemas;
}

/** Words that ask nothing of a value, or only through the schemas in them. Any other counts as a constraint. */
const noDemand = new Set(
  "$ref properties items allOf oneOf discriminator title description default examples readOnly".split(" "),
);

export function constraintsOf(contract: Contract): Constraint[] {
  return Object.entries(contract.components.schemas).flatMap(([name, schema]) =>
    constraintsIn(contract, schema, [name]),
  );
}

function constraintsIn(contract: Contract, schema: Schema, path: string[]): Constraint[] {
  const demands = Object.entries(schema).filter(
    ([keyword]) => !noDemand.has(keyword) && !keyword.startsWith("x-") && !isImplied(keyword, schema),
  );
  const { schemas } = contract.components;
  const own = demands.flatMap(([keyword, value]): Constraint[] => {
    if (!Array.isArray(value) || keyword !== "required") {
      return [{ place: [...path, keyword].join("/"), keyword, value, remove: () => without(schemas, path, keyword) }];
    }
    return value.map((name) => ({
      place: [...path, keyword, name].join("/"),
      keyword,
      value: name,
      remove: () => without(schemas, path, keyword, name),
    }));
  });
  const inner = innerSchemas(contract, schema).flatMap(([steps, part]) =>
    constraintsIn(contract, part, [...path, ...steps]),
  );
  return [...own, ...inner];
}

/** A list of values asks for their type as well. */
function isImplied(keyword: string, schema: Schema): boolean {
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

function without(schemas: Schemas, path: string[], keyword: string, name?: unknown): Schemas {
  const changed = structuredClone(schemas);
  const schema = path.reduce<Schema>((outer, step) => outer[step] as Schema, changed);
  if (isImplied("type", schema) && (keyword === "enum" || keyword === "const")) delete schema.type;
  if (name === undefined) delete schema[keyword];
  else schema.required = schema.required?.filter((each) => each !== name) ?? [];
  return changed;
}
