import { clientPreamble } from "./client-preamble.js";
import { type BoundOperation, type Contract, componentName, operationsOf, type Schema } from "./contract.js";
import { docComment } from "./doc-comment.js";
import { sourceHeader } from "./header.js";
import { queryTypeName } from "./types.js";

/** The text of client.ts: one typed method an operation, over openapi-fetch. */
export function clientSource(contract: Contract): string {
  const methods = operationsOf(contract).map((operation) => methodOf(contract, operation));
  const imported = [...new Set(methods.flatMap(({ types }) => types))].sort();
  return `${sourceHeader}
import type { Client } from "openapi-fetch";
import type { OperationId } from "./operations.js";
import type { paths } from "./schema.js";
import type {
${imported.map((name) => `  ${name},`).join("\n")}
} from "./types.js";
${clientPreamble}
/** The operations of the contract, a method each. \`Options\` are those of a single request. */
export class Operations<Options> {
  /** The typed openapi-fetch client underneath. It answers \`{ data, error, response }\` and does not throw on a status. */
  readonly http: Client<paths>;
  readonly #call: Call<Options>;

  constructor(http: Client<paths>, call: Call<Options>) {
    this.http = http;
    this.#call = call;
  }

${methods.map(({ text }) => text.replace(/^(?=.)/gm, "  ")).join("\n\n")}
}
`;
}

interface Method {
  text: string;
  types: string[];
}

function methodOf(contract: Contract, bound: BoundOperation): Method {
  const { id, method, path, operation } = bound;
  const pathParameters = bound.parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  const query = bound.parameters.some((parameter) => parameter.in === "query") ? queryOf(bound) : undefined;
  const body = jsonSchemaName(operation.requestBody?.content);
  const result = resultOf(contract, bound, query?.selectable);

  const given = result.verb === "list" ? "Options" : "Given";
  const generics = [query?.generic, result.verb === "list" ? undefined : "Given extends Options = Options"].filter(
    Boolean,
  );
  const parameters = [
    ...pathParameters.map((name) => `${name}: string`),
    ...(body ? [`body: ${body}`] : []),
    ...(query ? [`query?: ${query.type}`] : []),
    `options?: ${given}`,
  ];
  const params = [
    ...(pathParameters.length > 0 ? [`path: { ${pathParameters.join(", ")} }`] : []),
    ...(query ? ["query: query ?? {}"] : []),
  ];
  const init = [
    "...init",
    ...(params.length > 0 ? [`params: { ${params.join(", ")} }`] : []),
    ...(body ? ["body"] : []),
  ];
  const sent = `(init) => this.http.${method.toUpperCase()}(${JSON.stringify(path)}, { ${init.join(", ")} })`;
  return {
    types: [...result.types, ...(body ? [body] : []), ...(query?.types ?? [])],
    text: `${docComment(`${operation.summary}.\n\n${operation.description}`)}${id}${generics.length > 0 ? `<${generics.join(", ")}>` : ""}(${parameters.join(", ")}): ${result.type} {
  return this.#call.${result.verb}(${JSON.stringify(id)}, ${sent}, options);
}`,
  };
}

interface Query {
  type: string;
  types: string[];
  generic?: string;
  selectable?: string;
}

/** The query's type; where `$select` chooses among known properties, a generic that remembers which were chosen. */
function queryOf({ id, parameters }: BoundOperation): Query {
  const type = queryTypeName(id);
  const select = parameters.find((parameter) => parameter.in === "query" && parameter.name === "$select");
  const selectable = select?.schema.items && componentName(select.schema.items);
  if (!selectable) return { type, types: [type] };
  return {
    type: `Selecting<${type}, Property>`,
    types: [type, selectable],
    generic: `Property extends ${selectable} = never`,
    selectable,
  };
}

interface Result {
  type: string;
  types: string[];
  verb: "send" | "read" | "list";
}

function resultOf(contract: Contract, { responses }: BoundOperation, selectable: string | undefined): Result {
  const success = Object.entries(responses).find(([status]) => status.startsWith("2"))?.[1];
  const name = jsonSchemaName(success?.content);
  if (!name) return { type: "Promise<Answer<void, Given>>", types: [], verb: "send" };
  const item = itemOf(contract, name);
  const entity = wholeOf(contract, item ?? name);
  const type = selectable ? `Selected<${entity}, ${item ?? name}, ${selectable}, Property>` : entity;
  return item
    ? { type: `List<${type}, Page<${name}, ${type}>>`, types: [entity, name, item], verb: "list" }
    : { type: `Promise<Answer<${type}, Given>>`, types: [entity, name], verb: "read" };
}

/** The schema of a collection's items; nothing for an entity. */
function itemOf(contract: Contract, name: string): string | undefined {
  const items = contract.components.schemas[name]?.properties?.value?.items;
  return items && componentName(items);
}

/** The schema that adds to `selected` what `$select` can leave out. */
function wholeOf(contract: Contract, selected: string): string {
  const whole = Object.entries(contract.components.schemas).find(([, schema]) =>
    schema.allOf?.some((member) => componentName(member) === selected),
  );
  return whole?.[0] ?? selected;
}

function jsonSchemaName(content: Record<string, { schema: Schema }> | undefined): string | undefined {
  const [media] = Object.values(content ?? {});
  return media && componentName(media.schema);
}
