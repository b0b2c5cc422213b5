import { type BoundOperation, type Contract, getComponentName, listOperations } from "../contract/contract.js";
import { getBodySchema, getOperationResult } from "../contract/operation-result.js";
import { batchPath } from "./batch.js";
import { getQueryTypeName } from "./types.js";
import { formatDocComment, formatTypeImport, sourceHeader } from "./typescript-source.js";

/** Returns the text of client.ts: the signatures of one method and one batch call for each operation. */
export function renderClient(contract: Contract): string {
  const methods = listOperations(contract).map((operation) => renderMethod(contract, operation));
  const callTypes = ["BatchCall", "List", "Page", "ResponseOption", "Result", "Selected", "SelectQuery"];
  const types = methods.flatMap((method) => method.types);
  return [
    sourceHeader,
    formatTypeImport(callTypes, "./call-types.js") + formatTypeImport(types, "./types.js"),
    `export type {
  Answer,
  BatchCall,
  FetchResponse,
  List,
  Page,
  PagesOptions,
  ResponseHeaders,
  ResponseOption,
  Result,
  ToArrayOptions,
} from "./call-types.js";\n`,
    "/** The operations of the contract, one method each. `Options` are the options of a call. */",
    `export interface Operations<Options> {\n${methods.map(({ text }) => text).join("\n")}}\n`,
    "/** The operations as calls of a batch. A list is its first page. `Options` are the options of a call. */",
    `export interface BatchCalls<Options> {\n${methods.map(({ batchText }) => batchText).join("\n")}}\n`,
  ].join("\n");
}

/** Source text, and the types that it needs from types.ts. */
interface Typed {
  text: string;
  types: string[];
}

interface Method extends Typed {
  /** Source text of the call of a batch; empty if the operation is the batch. */
  batchText: string;
}

function renderMethod(contract: Contract, bound: BoundOperation): Method {
  const { id, operation, parameters, path } = bound;
  const query = renderQuery(bound);
  const body = getBodySchema(operation.requestBody?.content);
  const returned = renderReturnType(contract, bound, query?.selectable);
  const property = query?.selectable ? [`const Select extends readonly ${query.selectable}[] = never`] : [];
  const generics = [...property, "WithResponse extends boolean = false"].join(", ");
  const signature = [
    ...parameters.filter((parameter) => parameter.in === "path").map(({ name }) => `${name}: string`),
    ...(body ? [`body: ${body}`] : []),
    ...(query ? [`query?: ${query.text}`] : []),
    "options?: Options",
  ].join(", ");
  const comment = formatDocComment(`${operation.summary}.\n\n${operation.description}`);
  const batchComment = formatDocComment(`${operation.summary}, as {@link Operations.${id}}.`);
  const batchGenerics = property.length > 0 ? `<${property}>` : "";
  return {
    types: [...returned.types, ...(body ? [body] : []), ...(query?.types ?? [])],
    text: `${comment}${id}<${generics}>(${signature} & ResponseOption<WithResponse>): ${returned.text};\n`,
    batchText:
      path === batchPath ? "" : `${batchComment}${id}${batchGenerics}(${signature}): BatchCall<${returned.data}>;\n`,
  };
}

interface Query extends Typed {
  /** The type whose members `$select` can name, if it is a component schema. */
  selectable?: string;
}

/** If the query has a `$select` of known properties, the method infers which of them a call selects. */
function renderQuery({ id, parameters }: BoundOperation): Query | undefined {
  const queryParameters = parameters.filter((parameter) => parameter.in === "query");
  if (queryParameters.length === 0) return undefined;
  const type = getQueryTypeName(id);
  const select = queryParameters.find(({ name }) => name === "$select");
  const selectable = select?.schema.items && getComponentName(select.schema.items);
  if (!selectable) return { text: type, types: [type] };
  return { text: `SelectQuery<${type}, Select>`, types: [type, selectable], selectable };
}

interface ReturnType extends Typed {
  /** What the call of a batch resolves to: of a list, its first page. */
  data: string;
}

function renderReturnType(contract: Contract, bound: BoundOperation, selectable: string | undefined): ReturnType {
  const result = getOperationResult(contract, bound);
  if (result.kind === "nothing") return { text: "Promise<Result<void, WithResponse>>", data: "void", types: [] };
  const { schema, whole } = result;
  const part = result.kind === "collection" ? result.item : schema;
  const entity = selectable ? `Selected<${whole}, ${part}, ${selectable}, Select>` : whole;
  const types = [whole, ...(selectable ? [part] : [])];
  if (result.kind === "entity") return { text: `Promise<Result<${entity}, WithResponse>>`, data: entity, types };
  const page = `Page<${schema}, ${entity}>`;
  return { text: `List<${entity}, Result<${page}, WithResponse>>`, data: page, types: [schema, ...types] };
}
