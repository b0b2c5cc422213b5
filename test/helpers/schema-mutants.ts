import type { Contract, Schema } from "../../src/generator/contract/contract.js";
import { type Constraint, isImplied, listConstraints } from "./schema-constraints.js";

type Schemas = Contract["components"]["schemas"];

/** The contract's schemas with one constraint removed or loosened. */
export interface SchemaMutant {
  /** Location and change: `components/schemas/InnerError/properties/date without type`. */
  name: string;
  /** Name of the changed component schema. */
  component: string;
  make(): Schemas;
}

/** Returns every mutant: one without each constraint, and one with a looser value where the keyword has one. */
export function listSchemaMutants(contract: Contract): SchemaMutant[] {
  return listConstraints(contract).flatMap((constraint) => {
    const removed = createMutant(contract, constraint, `without ${describeConstraint(constraint)}`, (schema) =>
      removeConstraint(schema, constraint),
    );
    const loosen = looserValues[constraint.keyword];
    if (!loosen) return [removed];
    const value = loosen(constraint.value as never);
    const change = `with ${constraint.keyword} ${JSON.stringify(value)}`;
    return [removed, createMutant(contract, constraint, change, (schema) => (schema[constraint.keyword] = value))];
  });
}

function createMutant(
  contract: Contract,
  { path }: Constraint,
  change: string,
  apply: (schema: Schema) => void,
): SchemaMutant {
  const [, , component = "", ...steps] = path;
  return {
    name: `${path.join("/")} ${change}`,
    component,
    make() {
      const schemas = structuredClone(contract.components.schemas);
      apply(steps.reduce<Schema>((schema, step) => schema[step] as Schema, schemas[component] as Schema));
      return schemas;
    },
  };
}

function describeConstraint({ keyword, value }: Constraint): string {
  return keyword === "required" || keyword === "allOf" ? `${keyword} ${value}` : keyword;
}

function removeConstraint(schema: Schema, { keyword, value }: Constraint): void {
  if (isImplied("type", schema) && (keyword === "enum" || keyword === "const")) delete schema.type;
  if (keyword === "required") schema.required = schema.required?.filter((name) => name !== value) ?? [];
  else if (keyword === "allOf") schema.allOf = schema.allOf?.filter((_, index) => index !== value) ?? [];
  else delete schema[keyword];
}

/**
 * The next looser value of each keyword that has one. An `enum` with one more value is no mutant: only the contract itself
 * says which values there are.
 */
const looserValues: Record<string, (value: never) => unknown> = {
  minimum: (value: number) => value - 1,
  minItems: (value: number) => value - 1,
  minLength: (value: number) => value - 1,
  maxItems: (value: number) => value + 1,
  type: (type: string | string[]) => {
    const types = [type].flat();
    return [...types, ["null", "boolean", "string"].find((another) => !types.includes(another))];
  },
};
