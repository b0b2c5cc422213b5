import { isDeepStrictEqual } from "node:util";
import type { Ajv2020 } from "ajv/dist/2020.js";
import {
  type BoundOperation,
  type Contract,
  getComponentName,
  listOperations,
  type MediaType,
  type Parameter,
  type Schema,
} from "../../src/generator/contract/contract.js";
import {
  type Decided,
  decidedLists,
  decidedMembers,
  decidedOperations,
  decidedReadOnly,
  decidedValues,
} from "../contract/decided.js";
import { failFixtures, passFixtures, schemaReference } from "./fixtures.js";
import { inBundle, plainAjv } from "./json-schema.js";
import { substitutions } from "./substitutions.js";

const fixtures = [
  ...passFixtures.map((fixture) => ({ ...fixture, valid: true })),
  ...failFixtures.map((fixture) => ({ ...fixture, valid: false })),
].map((fixture) => ({ ...fixture, schema: inBundle({ $ref: schemaReference(fixture) }) }));

/** Fixtures that plain JSON Schema judges otherwise than their folder does. */
export function fixtureFaults(ajv: Ajv2020): string[] {
  return fixtures.filter(({ schema, body, valid }) => ajv.validate(schema, body) !== valid).map(({ title }) => title);
}

/** Places of examples where a value of another type is not judged as decided. */
export function substitutionFaults(ajv: Ajv2020): string[] {
  return substitutions
    .filter(({ schema, body, valid }) => ajv.validate(schema, body) !== valid)
    .map(({ title }) => title);
}

/** Operations that are not as decided. */
export function operationFaults(contract: Contract): string[] {
  const found = Object.fromEntries(listOperations(contract).map((operation) => [operation.id, factsOf(operation)]));
  const ids = new Set([...Object.keys(found), ...Object.keys(decidedOperations)]);
  return [...ids].filter((id) => !isDeepStrictEqual(found[id], decidedOperations[id]));
}

export function factsOf({ method, path, operation, parameters, responses }: BoundOperation): Decided {
  const { requestBody, security = [] } = operation;
  return {
    ...{ method, path, scopes: security.flatMap(({ entra = [] }) => entra) },
    ...(requestBody?.required && { request: schemasOf(requestBody.content) }),
    parameters: parameters.map(({ name }) => name),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
    answers: Object.fromEntries(
      Object.entries(responses).map(([status, { content = {}, headers = {} }]) => [
        status,
        { content: schemasOf(content), headers: Object.keys(headers) },
      ]),
    ),
  };
}

function schemasOf(content: Record<string, MediaType>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(content).map(([type, { schema = {} }]) => [type, getComponentName(schema) ?? ""]),
  );
}

/** Parameters that are written as a list and are none, or the other way round. */
export function listFaults({ components }: Contract): string[] {
  const isList = ({ style, explode }: Parameter) => style === "form" && explode === false;
  return Object.values(components.parameters)
    .filter((parameter) => isList(parameter) !== decidedLists.includes(parameter.name))
    .map(({ name }) => name);
}

/** Parameters and headers that judge a value otherwise than decided, or are not among those decided. */
export function valueFaults(contract: Contract): string[] {
  const { parameters, headers } = contract.components;
  const named: [name: string, schema: Schema][] = [
    ...Object.values(parameters).map(({ name, schema }): [string, Schema] => [name, schema]),
    ...Object.entries(headers).map(([name, { schema }]): [string, Schema] => [name, schema]),
  ];
  const ajv = plainAjv(contract.components.schemas);
  const judgedOtherwise = named.filter(([name, schema]) => {
    const validate = ajv.compile(fromBundle(schema));
    const decided = decidedValues[name];
    if (!decided) return true;
    const { right, wrong } = decided;
    return !right.every((value) => validate(value)) || wrong.some((value) => validate(value));
  });
  const names = new Set(named.map(([name]) => name));
  return [...judgedOtherwise.map(([name]) => name), ...Object.keys(decidedValues).filter((name) => !names.has(name))];
}

/** The schema with its references as `plainAjv` knows them. */
function fromBundle(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema), (key, value) => (key === "$ref" ? inBundle({ $ref: value }) : value));
}

/** Schemas whose set of values has other members than decided. */
export function memberFaults({ components }: Contract): string[] {
  const found = Object.fromEntries(
    Object.entries(components.schemas).flatMap(([name, schema]) => {
      const members = membersOf(schema) ?? membersOf(schema.properties?.["@odata.type"] ?? {});
      return members ? [[name, members]] : [];
    }),
  );
  const names = new Set([...Object.keys(found), ...Object.keys(decidedMembers)]);
  return [...names].filter((name) => !isDeepStrictEqual(found[name], decidedMembers[name]));
}

function membersOf(schema: Schema): unknown {
  return schema.enum ?? schema["x-extensible-enum"] ?? (schema.const === undefined ? undefined : [schema.const]);
}

/** Schemas in which other properties are read-only than decided. */
export function readOnlyFaults({ components }: Contract): string[] {
  const faulty = Object.entries(components.schemas).filter(([name, { properties = {} }]) => {
    const found = Object.keys(properties).filter((property) => properties[property]?.readOnly);
    return !isDeepStrictEqual(found, decidedReadOnly[name] ?? []);
  });
  return faulty.map(([name]) => name);
}
