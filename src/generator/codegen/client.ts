import { type BoundOperation, type Contract, componentName, operationsOf } from "../contract/contract.js";
import { resultOf, schemaName } from "../contract/operation-result.js";
import { clientPreamble } from "./client-preamble.js";
import { docComment } from "./doc-comment.js";
import { sourceHeader } from "./generated-notice.js";
import { queryTypeName } from "./types.js";

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
  const answer = answerOf(contract, bound, query?.selectable);
  const generics = [...(query?.generic ? [query.generic] : []), "Given extends Options = Plain<Options>"];
  const signature = [
    ...parameters.filter((parameter) => parameter.in === "path").map(({ name }) => `${name}: string`),
    ...(body ? [`body: ${body}`] : []),
    ...(query ? [`query?: ${query.type}`] : []),
    "options?: Exactly<Given, Options>",
  ];
  return {
    types: [...answer.types, ...(body ? [body] : []), ...(query?.types ?? [])],
    text: `${docComment(`${operation.summary}.\n\n${operation.description}`)}\
${id}<${generics.join(", ")}>(${signature.join(", ")}): ${answer.type};`,
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

interface AnswerType {
  type: string;
  types: string[];
}

function answerOf(contract: Contract, bound: BoundOperation, selectable: string | undefined): AnswerType {
  const result = resultOf(contract, bound);
  if (result.kind === "nothing") return { type: "Promise<Answer<void, Given>>", types: [] };
  const { schema, whole } = result;
  const part = result.kind === "collection" ? result.item : schema;
  const data = selectable ? `Selected<${whole}, ${part}, ${selectable}, Property>` : whole;
  const types = [schema, whole, ...(selectable ? [part] : [])];
  if (result.kind === "entity") return { type: `Promise<Answer<${data}, Given>>`, types };
  return { type: `List<${data}, Answer<Page<${schema}, ${data}>, Given>>`, types };
}
