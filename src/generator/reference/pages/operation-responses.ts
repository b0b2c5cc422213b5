import {
  type BoundOperation,
  type Contract,
  type Header,
  type MediaType,
  type Response,
  resolve,
} from "../../contract/contract.js";
import { listCodesOfResponse } from "../../contract/error-codes.js";
import { listRequestExamples } from "../../samples/sample-request.js";
import { toAnchor } from "./addresses.js";
import { errorPath, isError, listCommonErrors, listErrorExamples } from "./common-errors.js";
import { describeType, describeValue, formatDecisionNumbers, toOneLine } from "./describe-schema.js";
import { formatStatus, getErrorId } from "./operation-facts.js";
import type { Block } from "./page.js";
import { listExamples } from "./response-examples.js";
import { createSchemaBlocks } from "./schema-blocks.js";

/**
 * Returns the successful response with its body, and the table of errors. An example of an error that most operations
 * have is on the page of errors, to which its status leads; the others follow the table.
 */
export function createResponseBlocks(contract: Contract, bound: BoundOperation): Block[] {
  const entries = Object.entries(bound.responses);
  const successes = entries.filter(([status]) => !isError(status));
  const errors = entries.filter(([status]) => isError(status));
  const common = new Set(listCommonErrors(contract).flatMap(({ examples }) => examples.map(({ title }) => title)));
  const own = errors.flatMap(([status, response]) =>
    listErrorExamples(contract, response)
      .filter(({ title }) => !common.has(title))
      .map(({ title, blocks }, index) => ({
        title: `${status}: ${title}`,
        blocks,
        id: index === 0 ? getExampleId(status) : undefined,
      })),
  );
  const requests = listRequestExamples(contract, bound).map(([name]) => name);
  const withOrder = (response: Response) => withExamplesInOrder(response, requests);
  const ids = own.flatMap(({ id }) => id ?? []);
  return [
    { kind: "heading", level: 2, text: "Response" },
    ...successes.flatMap(([status, response]) => createSuccessBlocks(contract, status, withOrder(response))),
    { kind: "heading", level: 2, text: "Errors" },
    {
      kind: "table",
      head: ["Status", "When", "Codes"],
      rows: errors.map((entry) => createErrorRow(contract, bound, entry, ids)),
      ids: errors.map(([status]) => getErrorId(status)),
    },
    ...(own.length > 0 ? [{ kind: "tabs", tabs: own } as const] : []),
  ];
}

/** Returns a response whose first example belongs to the first request, if both have examples of the same name. */
function withExamplesInOrder(response: Response, names: readonly string[]): Response {
  const content = Object.entries<MediaType>(response.content ?? {}).map(([type, media]) => {
    const position = (name: string) => (names.includes(name) ? names.indexOf(name) : names.length);
    const examples = Object.entries(media.examples ?? {}).sort(([a], [b]) => position(a) - position(b));
    return [type, { ...media, examples: Object.fromEntries(examples) }];
  });
  return { ...response, content: Object.fromEntries(content) };
}

function createSuccessBlocks(contract: Contract, status: string, response: Response): Block[] {
  const [[type, media] = []] = Object.entries<MediaType>(response.content ?? {});
  const body = type && media ? `Body: ${describeType(contract, media.schema)} as \`${type}\`.` : "";
  const properties = media ? createSchemaBlocks(contract, media.schema, 4) : [];
  const examples = media ? listExamples(contract, media) : [];
  const headers: Block[] = createHeaderRows(contract, response);
  return [
    { kind: "heading", level: 3, text: formatStatus(status) },
    {
      kind: "markdown",
      text: `${response.description} ${body} ${formatDecisionNumbers(response["x-decisions"] ?? [])}`,
    },
    ...(examples.length > 0 ? [{ kind: "tabs", tabs: examples } as const] : []),
    ...(properties.length > 0
      ? [{ kind: "fold", section: { title: `Properties of the ${status} response`, blocks: properties } } as const]
      : []),
    ...(headers.length > 0
      ? [{ kind: "fold", section: { title: `Headers of the ${status} response`, blocks: headers } } as const]
      : []),
  ];
}

function createHeaderRows(contract: Contract, { headers = {} }: Response): Block[] {
  const rows = Object.entries(headers).map(([name, reference]) => {
    const header = resolve<Header>(contract, reference);
    const { description = "", schema, "x-decisions": decisions = [] } = header;
    return {
      name,
      type: describeType(contract, schema),
      presence: "",
      description: describeValue(contract, { ...schema, description, "x-decisions": decisions }),
    };
  });
  return rows.length === 0 ? [] : [{ kind: "properties", rows }];
}

/** @param exampleIds addresses of the examples that follow the table */
function createErrorRow(
  contract: Contract,
  bound: BoundOperation,
  [status, response]: [string, Response],
  exampleIds: readonly string[],
): string[] {
  const codes = listCodesOfResponse(contract, bound, status);
  const text = `${response.description} ${formatDecisionNumbers(response["x-decisions"] ?? [])}`;
  const name = formatStatus(status);
  const isCommon = listCommonErrors(contract).some((common) => common.status === status);
  const target = exampleIds.includes(getExampleId(status))
    ? `#part/${getExampleId(status)}`
    : isCommon && `#page/${errorPath}#${toAnchor(name)}`;
  return [target ? `[${name}](${target})` : name, toOneLine(text), codes.map((code) => `\`${code}\``).join(", ")];
}

/** Returns the address of the first example of an error, below the table of errors. */
function getExampleId(status: string): string {
  return `example-${status}`;
}
