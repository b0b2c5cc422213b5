import {
  type BoundOperation,
  type Contract,
  type Example,
  type Header,
  type MediaType,
  type Response,
  resolve,
} from "../../contract/contract.js";
import { listErrorCodes } from "../../contract/error-codes.js";
import { describeType, describeValue, formatDecisionNumbers, toOneLine } from "./describe-schema.js";
import { formatStatus } from "./operation-facts.js";
import type { Block, Section } from "./page.js";
import { createSchemaBlocks } from "./schema-blocks.js";

/** Returns the successful response with its body, and the table of errors with an example of each. */
export function createResponseBlocks(contract: Contract, { responses }: BoundOperation): Block[] {
  const entries = Object.entries(responses);
  const successes = entries.filter(([status]) => status.startsWith("2"));
  const errors = entries.filter(([status]) => !status.startsWith("2"));
  return [
    { kind: "heading", level: 2, text: "Response" },
    ...successes.flatMap(([status, response]) => createSuccessBlocks(contract, status, response)),
    { kind: "heading", level: 2, text: "Errors" },
    { kind: "table", head: ["Status", "When", "Codes"], rows: errors.map((entry) => createErrorRow(contract, entry)) },
    { kind: "fold", section: createErrorExamples(contract, errors) },
  ];
}

function createSuccessBlocks(contract: Contract, status: string, response: Response): Block[] {
  const [[type, media] = []] = Object.entries<MediaType>(response.content ?? {});
  const body = type && media ? `Body: ${describeType(contract, media.schema)} as \`${type}\`.` : "The body is empty.";
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

function createErrorRow(contract: Contract, [status, response]: [string, Response]): string[] {
  const codes = listErrorCodes(contract).filter(([, { statuses }]) => statuses.includes(Number(status)));
  const text = `${response.description} ${formatDecisionNumbers(response["x-decisions"] ?? [])}`;
  return [formatStatus(status), toOneLine(text), codes.map(([code]) => `\`${code}\``).join(", ")];
}

function createErrorExamples(contract: Contract, errors: readonly [string, Response][]): Section {
  const blocks = errors.flatMap(([status, response]) => {
    const media = Object.values<MediaType>(response.content ?? {});
    const examples = media.flatMap((each) => listExamples(contract, each));
    return examples.flatMap(({ title, blocks }): Block[] => [
      { kind: "heading", level: 3, text: `${status}: ${title}` },
      ...blocks,
    ]);
  });
  return { title: "Examples of errors", blocks };
}

function listExamples(contract: Contract, { examples = {} }: MediaType): Section[] {
  return Object.values(examples).map((reference) => {
    const { summary = "", description, value, "x-versions": versions } = resolve<Example>(contract, reference);
    const text = typeof value === "string" ? value : JSON.stringify(value, undefined, 2);
    const code = { kind: "code", language: typeof value === "string" ? "html" : "json", text } as const;
    const note = [description, versions && `Only in ${versions.join(", ")}.`].filter(Boolean).join(" ");
    return { title: summary, blocks: [...(note ? [{ kind: "markdown", text: note } as const] : []), code] };
  });
}
