import { type BoundOperation, type Contract, getComponentName, listOperations } from "../contract/contract.js";
import { getBodySchema, getOperationResult } from "../contract/operation-result.js";
import { getQueryTypeName } from "./types.js";
import { formatDocComment, formatTypeImport, sourceHeader } from "./typescript-source.js";

/** Returns the text of client.ts: the signature of one method for each operation. */
export function renderClient(contract: Contract): string {
  const methods = listOperations(contract).map((operation) => renderMethod(contract, operation));
  const callTypes = ["List", "Page", "ResponseOption", "Result", "Selected", "SelectQuery"];
  const types = methods.flatMap((method) => method.types);
  return [
    sourceHeader,
    formatTypeImport(callTypes, "./call-types.js") + formatTypeImport(types, "./types.js"),
    `export type {
  Answer,
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
  ].join("\n");
}

/** Source text, and the types that it needs from types.ts. */
interface Typed {
  text: string;
  types: string[];
}

function renderMethod(contract: Contract, bound: BoundOperation): Typed {
  const { id, operation, parameters } = bound;
  const query = renderQuery(bound);
  const body = getBodySchema(operation.requestBody?.content);
  const returned = renderReturnType(contract, bound, query?.selectable);
  const generics = [
    ...(query?.selectable ? [`Property extends ${query.selectable} = never`] : []),
    "WithResponse extends boolean = false",
  ];
  const signature = [
    ...parameters.filter((parameter) => parameter.in === "path").map(({ name }) => `${name}: string`),
    ...(body ? [`body: ${body}`] : []),
    ...(query ? [`query?: ${query.text}`] : []),
    "options?: Options & ResponseOption<WithResponse>",
  ];
  return {
    types: [...returned.types, ...(body ? [body] : []), ...(query?.types ?? [])],
    text: `${formatDocComment(`${operation.summary}.\n\n${operation.description}`)}\
${id}<${generics.join(", ")}>(${signature.join(", ")}): ${returned.text};\n`,
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
  return { text: `SelectQuery<${type}, Property>`, types: [type, selectable], selectable };
}

function renderReturnType(contract: Contract, bound: BoundOperation, selectable: string | undefined): Typed {
  const result = getOperationResult(contract, bound);
  if (result.kind === "nothing") return { text: "Promise<Result<void, WithResponse>>", types: [] };
  const { schema, whole } = result;
  const part = result.kind === "collection" ? result.item : schema;
  const data = selectable ? `Selected<${whole}, ${part}, ${selectable}, Property>` : whole;
  const types = [whole, ...(selectable ? [part] : [])];
  if (result.kind === "entity") return { text: `Promise<Result<${data}, WithResponse>>`, types };
  return { text: `List<${data}, Result<Page<${schema}, ${data}>, WithResponse>>`, types: [schema, ...types] };
}
