import { type Contract, listOperations, type Response, type Schema } from "../../src/generator/contract/contract.js";
import { type Constraint, constraintsOf, isImplied } from "./constraints.js";

/** The contract with one thing in it that asks or promises less. */
export interface Mutant {
  /** What has happened to what: `components/schemas/InnerError/properties/date without type`. */
  name: string;
  make(): Contract;
}

export function mutantsOf(contract: Contract): Mutant[] {
  return [
    ...constraintsOf(contract).flatMap((constraint) => [
      mutant(contract, constraint.path, `without ${nameOf(constraint)}`, (schema) => remove(schema, constraint)),
      ...loosened(contract, constraint),
    ]),
    ...wordMutants(contract),
    ...parameterMutants(contract),
    ...operationMutants(contract),
    ...answerMutants(contract),
  ];
}

type Node = Record<string, unknown>;

function mutant(contract: Contract, path: readonly string[], change: string, apply: (node: Node) => void): Mutant {
  return {
    name: `${path.join("/")} ${change}`,
    make() {
      const copy = structuredClone(contract);
      apply(path.reduce<Node>((node, step) => node[step] as Node, copy as unknown as Node)); // By path, of which no type knows.
      return copy;
    },
  };
}

function nameOf({ keyword, value }: Constraint): string {
  return keyword === "required" || keyword === "allOf" ? `${keyword} ${value}` : keyword;
}

function remove(schema: Schema, { keyword, value }: Constraint): void {
  if (isImplied("type", schema) && (keyword === "enum" || keyword === "const")) delete schema.type;
  if (keyword === "required") schema.required = schema.required?.filter((name) => name !== value) ?? [];
  else if (keyword === "allOf") schema.allOf = schema.allOf?.filter((_, index) => index !== value) ?? [];
  else delete schema[keyword];
}

/** What each keyword asks for at the least loosened. */
const looser: Record<string, (value: never) => unknown> = {
  minimum: (value: number) => value - 1,
  minItems: (value: number) => value - 1,
  minLength: (value: number) => value - 1,
  maxItems: (value: number) => value + 1,
  enum: (values: unknown[]) => [...values, "later"],
  type: (type: string | string[]) => {
    const types = [type].flat();
    return [...types, ["null", "boolean", "string"].find((another) => !types.includes(another))];
  },
};

function loosened(contract: Contract, { path, keyword, value }: Constraint): Mutant[] {
  const loosen = looser[keyword];
  if (!loosen) return [];
  const loose = loosen(value as never);
  return [mutant(contract, path, `with ${keyword} ${JSON.stringify(loose)}`, (schema) => (schema[keyword] = loose))];
}

/** What words of OpenAPI and of this contract say, without demanding it of a value. */
function wordMutants(contract: Contract): Mutant[] {
  return Object.entries(contract.components.schemas).flatMap(([name, { properties = {}, ...schema }]) => {
    const place = ["components", "schemas", name];
    const members = schema["x-extensible-enum"];
    const readOnly = Object.keys(properties).filter((property) => properties[property]?.readOnly);
    return [
      ...(Array.isArray(members)
        ? [mutant(contract, place, "without a known member", (node) => (node["x-extensible-enum"] = members.slice(1)))]
        : []),
      ...readOnly.map((property) =>
        mutant(contract, [...place, "properties", property], "not read-only", (node) => delete node.readOnly),
      ),
    ];
  });
}

function parameterMutants(contract: Contract): Mutant[] {
  return Object.entries(contract.components.parameters).flatMap(([name, parameter]) =>
    ["required", "style", "explode"]
      .filter((word) => word in parameter)
      .map((word) =>
        mutant(contract, ["components", "parameters", name], `without ${word}`, (node) => delete node[word]),
      ),
  );
}

function operationMutants(contract: Contract): Mutant[] {
  return listOperations(contract).flatMap(({ path, method, operation }) => {
    const place = ["paths", path, method];
    const { requestBody, security = [], parameters = [], responses } = operation;
    return [
      ...(requestBody
        ? [
            mutant(contract, [...place, "requestBody"], "not required", (body) => delete body.required),
            mutant(contract, [...place, "requestBody", "content"], "of any type", (content) => (content["*/*"] = {})),
          ]
        : []),
      mutant(contract, place, "of another name", (node) => (node.operationId = `${operation.operationId}Later`)),
      mutant(contract, place, "without security", (node) => delete node.security),
      ...security.map((_, index) =>
        mutant(contract, [...place, "security", `${index}`], "of any scope", (scheme) => (scheme.entra = [])),
      ),
      ...parameters.map((_, index) =>
        mutant(contract, place, `without parameter ${index}`, (node) =>
          (node.parameters as unknown[]).splice(index, 1),
        ),
      ),
      ...bodyMutants(contract, [...place, "requestBody"], requestBody),
      ...Object.keys(responses).map((status) =>
        mutant(contract, [...place, "responses"], `without ${status}`, (answers) => delete answers[status]),
      ),
    ];
  });
}

/** Answers without one of their headers, or with any body: those that operations share, and those that they have of their own. */
function answerMutants(contract: Contract): Mutant[] {
  const shared = Object.entries(contract.components.responses).map(([name, response]): [string[], Response] => [
    ["components", "responses", name],
    response,
  ]);
  const own = listOperations(contract).flatMap(({ path, method, operation }) =>
    Object.entries(operation.responses).flatMap(([status, response]): [string[], Response][] =>
      "$ref" in response ? [] : [[["paths", path, method, "responses", status], response]],
    ),
  );
  return [...shared, ...own].flatMap(([path, response]) => [
    ...Object.keys(response.headers ?? {}).map((header) =>
      mutant(contract, [...path, "headers"], `without ${header}`, (headers) => delete headers[header]),
    ),
    ...bodyMutants(contract, path, response),
  ]);
}

function bodyMutants(contract: Contract, path: readonly string[], body: Pick<Response, "content"> = {}): Mutant[] {
  return Object.keys(body.content ?? {}).map((mediaType) =>
    mutant(contract, [...path, "content", mediaType], "with any body", (node) => (node.schema = {})),
  );
}
