import { type BoundOperation, type Contract, listOperations, type MediaType } from "../../contract/contract.js";
import { formatPermissionTable } from "../../contract/permissions.js";
import type { Decision } from "../../decisions/decision.js";
import type { CodeSample } from "../../samples/code-samples.js";
import { createDecisionRow, decisionColumns } from "../decision-table.js";
import { formatPrintedStatements, printedTitle } from "../printed-statements.js";
import { getOperationPath } from "./addresses.js";
import { describeType, describeValue } from "./describe-schema.js";
import { listTitledRequests } from "./example-requests.js";
import { getFirstSentence } from "./first-sentence.js";
import { createFacts } from "./operation-facts.js";
import { createResponseBlocks } from "./operation-responses.js";
import type { Block, Page, PropertyRow, Section } from "./page.js";
import { createSchemaBlocks } from "./schema-blocks.js";

/** What the page of an operation takes from the rest of the reference. */
interface OperationContext {
  contract: Contract;
  decisions: readonly Decision[];
  /** The operations before and after it in the menu. */
  neighbors: readonly BoundOperation[];
}

/** Returns the page of an operation. */
export function createOperationPage(bound: BoundOperation, context: OperationContext): Page {
  const { contract, decisions, neighbors } = context;
  const { id, method, path, operation, responses } = bound;
  const [success = ""] = Object.keys(responses);
  const printed = createPrintedBlocks(id, decisions);
  return {
    path: getOperationPath(id),
    title: operation.summary,
    description: `${getFirstSentence(operation.description)} ${method.toUpperCase()} ${path} returns ${success}.`,
    badges: (operation["x-badges"] ?? []).map(({ name }) => name),
    blocks: [
      { kind: "facts", rows: createFacts(contract, bound, printed.length > 0) },
      { kind: "markdown", text: operation.description },
      ...createExampleBlocks(contract, bound),
      ...createParameterBlocks(contract, bound),
      ...createBodyBlocks(contract, bound),
      ...createResponseBlocks(contract, bound),
      { kind: "heading", level: 2, text: "Permissions" },
      { kind: "markdown", text: formatPermissionTable(contract, path, operation) },
      ...printed,
      ...createDecisionBlocks(bound, decisions),
      ...createRelatedBlocks(contract, bound, neighbors),
    ],
  };
}

/** Lists each example of a request, with programs that send it. */
function createExampleBlocks(contract: Contract, bound: BoundOperation): Block[] {
  const sections = listTitledRequests(contract, bound).map(({ title, description, request, samples }) => ({
    title,
    blocks: [
      ...(description ? [{ kind: "markdown", text: description } as const] : []),
      { kind: "request", request } as const,
      { kind: "tabs", tabs: samples.map(createSampleTab), areLanguages: true } as const,
    ],
  }));
  const [only, ...others] = sections;
  return [
    { kind: "heading", level: 2, text: "Examples" },
    ...(only && others.length === 0 ? only.blocks : [{ kind: "tabs", tabs: sections } as const]),
  ];
}

function createSampleTab({ lang, label, source }: CodeSample): Section {
  return { title: label, blocks: [{ kind: "code", language: lang.toLowerCase(), text: source }] };
}

function createParameterBlocks(contract: Contract, { parameters }: BoundOperation): Block[] {
  if (parameters.length === 0) return [];
  const rows = parameters.map(
    (parameter): PropertyRow => ({
      name: parameter.name,
      type: `${describeType(contract, parameter.schema)} in ${parameter.in}`,
      presence: parameter.required ? "required" : "optional",
      description: describeValue(contract, { ...parameter.schema, ...withDescription(parameter) }),
    }),
  );
  return [
    { kind: "heading", level: 2, text: "Parameters" },
    { kind: "properties", rows },
  ];
}

function withDescription({ description = "", "x-decisions": decisions = [] }: BoundOperation["parameters"][number]) {
  return { description, "x-decisions": decisions };
}

function createBodyBlocks(contract: Contract, { operation }: BoundOperation): Block[] {
  const [[type, media] = []] = Object.entries<MediaType>(operation.requestBody?.content ?? {});
  if (!type || !media) return [];
  const text = `${describeType(contract, media.schema)} as \`${type}\`.`;
  return [
    { kind: "heading", level: 2, text: "Request body" },
    { kind: "markdown", text },
    ...createSchemaBlocks(contract, media.schema, 3),
  ];
}

function createPrintedBlocks(id: string, decisions: readonly Decision[]): Block[] {
  const table = formatPrintedStatements(id, decisions);
  if (table === undefined) return [];
  return [
    { kind: "heading", level: 2, text: printedTitle },
    { kind: "markdown", text: table },
  ];
}

function createDecisionBlocks({ operation }: BoundOperation, decisions: readonly Decision[]): Block[] {
  const numbers = operation["x-decisions"] ?? [];
  const rows = decisions.filter(({ number }) => numbers.includes(number)).map(createDecisionRow);
  if (rows.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: "Decisions" },
    { kind: "table", head: decisionColumns, rows },
  ];
}

/** Links to the operations that take a value of a response, and to the neighbors in the menu. */
function createRelatedBlocks(
  contract: Contract,
  { responses }: BoundOperation,
  neighbors: readonly BoundOperation[],
): Block[] {
  const links = Object.values(responses).flatMap((response) => Object.values(response.links ?? {}));
  const summaries = new Map(listOperations(contract).map(({ id, operation }) => [id, operation.summary]));
  const format = (id: string, text: string) => `[${summaries.get(id)}](#operation/${id}): ${text}`;
  const items = [
    ...links.map(({ operationId, description }) => format(operationId, description)),
    ...neighbors
      .filter(({ id }) => !links.some(({ operationId }) => operationId === id))
      .map(({ id, operation }) => format(id, getFirstSentence(operation.description))),
  ];
  return [
    { kind: "heading", level: 2, text: "Related operations" },
    { kind: "markdown", text: items.map((item) => `- ${item}`).join("\n") },
  ];
}
