import { type BoundOperation, type Contract, componentName, operationsOf } from "../contract/contract.js";
import { resultOf, schemaName } from "../contract/operation-result.js";
import { clientPreamble } from "../static/call-types.js";
import { docComment } from "./doc-comment.js";
import { queryTypeName } from "./types.js";
import { sourceHeader } from "./typescript-source.js";

/** The text of client.ts: the signature of one typed method an operation. */
export function clientSource(contract: Contract): string {
  const methods = operationsOf(contract).map((operation) => methodOf(contract, operation));
  const imported = [...new Set(methods.flatMap(({ types }) => types))].sort();
  return `${sourceHeader}
import type {
${imported.map((name) => `  ${name},`).join("\n")}
} from "./types.js";

${clientPreamble}
/** The operations of the contract, a method each. \`Options\` are those of a single call. */
export interface Operations<Options> {
${methods.map(({ text }) => text.replace(/^(?=.)/gm, "  ")).join("\n\n")}
}
`;
}

interface Method {
  text: string;
  types: string[];
}

function methodOf(contract: Contract, bound: BoundOperation): Method {
  const { id, operation, parameters } = bound;
  const query = parameters.some((parameter) => parameter.in === "query") ? queryOf(bound) : undefined;
  const body = schemaName(operation.requestBody?.content);
  const returned = returnTypeOf(contract, bound, query?.selectable);
  const generics = [...(query?.generic ? [query.generic] : []), "WithResponse extends boolean = false"];
  const signature = [
    ...parameters.filter((parameter) => parameter.in === "path").map(({ name }) => `${name}: string`),
    ...(body ? [`body: ${body}`] : []),
    ...(query ? [`query?: ${query.type}`] : []),
    "options?: Options & ResponseOption<WithResponse>",
  ];
  return {
    types: [...returned.types, ...(body ? [body] : []), ...(query?.types ?? [])],
    text: `${docComment(`${operation.summary}.\n\n${operation.description}`)}\
${id}<${generics.join(", ")}>(${signature.join(", ")}): ${returned.type};`,
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
    type: `SelectQuery<${type}, Property>`,
    types: [type, selectable],
    generic: `Property extends ${selectable} = never`,
    selectable,
  };
}

interface ReturnType {
  type: string;
  types: string[];
}

function returnTypeOf(contract: Contract, bound: BoundOperation, selectable: string | undefined): ReturnType {
  const result = resultOf(contract, bound);
  if (result.kind === "nothing") return { type: "Promise<Result<void, WithResponse>>", types: [] };
  const { schema, whole } = result;
  const part = result.kind === "collection" ? result.item : schema;
  const data = selectable ? `Selected<${whole}, ${part}, ${selectable}, Property>` : whole;
  const types = [schema, whole, ...(selectable ? [part] : [])];
  if (result.kind === "entity") return { type: `Promise<Result<${data}, WithResponse>>`, types };
  return { type: `List<${data}, Result<Page<${schema}, ${data}>, WithResponse>>`, types };
}
