import { type BoundOperation, type Contract, resolve, type Schema } from "../../contract/contract.js";
import type { Decision } from "../../decisions/decision.js";
import { createErrorCodeRows, errorCodeColumns } from "../error-code-table.js";
import { getSchemaPath } from "./addresses.js";
import { describeType, describeValue } from "./describe-schema.js";
import { getFirstSentence } from "./first-sentence.js";
import type { Block, Page } from "./page.js";
import { createSchemaBlocks, hasProperties } from "./schema-blocks.js";

/** The schemas and operations that use a schema directly. */
export interface SchemaUsers {
  operations: readonly BoundOperation[];
  schemas: readonly string[];
}

/** Returns the page of a schema. */
export function createSchemaPage(
  contract: Contract,
  name: string,
  { users, decisions }: { users: SchemaUsers; decisions: readonly Decision[] },
): Page {
  const schema = resolve<Schema>(contract, { $ref: `#/components/schemas/${name}` });
  return {
    path: getSchemaPath(name),
    title: name,
    description: describeForList(schema),
    blocks: [
      {
        kind: "markdown",
        text: hasProperties(contract, schema) ? (schema.description ?? "") : describeWithoutCodes(contract, schema),
      },
      { kind: "facts", rows: [...listFacts(contract, schema, users), createSourceFact(name)] },
      ...createPropertyBlocks(contract, name),
      ...createErrorCodeBlocks(contract, schema, decisions),
      ...createDecisionBlocks(schema, decisions),
    ],
  };
}

/** Error codes have a table of their own, and not a list of values. */
function describeWithoutCodes(contract: Contract, schema: Schema): string {
  if (!schema["x-error-codes"]) return describeValue(contract, schema);
  const { "x-extensible-enum": _, ...others } = schema;
  return describeValue(contract, others);
}

function createErrorCodeBlocks(contract: Contract, schema: Schema, decisions: readonly Decision[]): Block[] {
  if (!schema["x-error-codes"]) return [];
  return [
    { kind: "heading", level: 2, text: "Known codes" },
    { kind: "table", head: errorCodeColumns, rows: createErrorCodeRows(contract, decisions) },
  ];
}

function listFacts(contract: Contract, schema: Schema, { operations, schemas }: SchemaUsers) {
  const rows: [string, string][] = [["Type", describeType(contract, schema)]];
  const named = operations.map(({ id }) => `[${id}](#operation/${id})`);
  if (named.length > 0) rows.push(["Operations", named.join(", ")]);
  const others = schemas.map((other) => `[${other}](#schema/${other})`);
  if (others.length > 0) rows.push(["Used in", others.join(", ")]);
  return rows;
}

function createPropertyBlocks(contract: Contract, name: string): Block[] {
  const blocks = createSchemaBlocks(contract, { $ref: `#/components/schemas/${name}` }, 3);
  const title = blocks[0]?.kind === "tabs" ? "Types" : "Properties";
  return blocks.length > 0 ? [{ kind: "heading", level: 2, text: title }, ...blocks] : [];
}

function createDecisionBlocks({ "x-decisions": numbers = [] }: Schema, decisions: readonly Decision[]): Block[] {
  const items = decisions
    .filter(({ number }) => numbers.includes(number))
    .map(({ number, title, question }) => `- [${number}. ${title}](#/decisions/${number}): ${question}`);
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: "Decisions" },
    { kind: "markdown", text: items.join("\n") },
  ];
}

/** Says where the schema itself is. */
function createSourceFact(name: string): [string, string] {
  return ["JSON Schema", `\`#/components/schemas/${name}\` in [openapi.json](#file/openapi.json)`];
}

/** The title of the page has the name of the schema already. */
function describeForList({ description = "" }: Schema): string {
  const sentence = getFirstSentence(description);
  return sentence.length < 40 ? `${sentence} Schema of the connected organizations API.` : sentence;
}
