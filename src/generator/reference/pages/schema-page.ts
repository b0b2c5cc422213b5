import { type BoundOperation, type Contract, resolve, type Schema } from "../../contract/contract.js";
import type { Decision } from "../../decisions/decision.js";
import { getSchemaPath } from "./addresses.js";
import { describeType, describeValue } from "./describe-schema.js";
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
    description: `${name} in Microsoft Graph's connected organizations: ${firstSentence(schema.description ?? "")}`,
    blocks: [
      {
        kind: "markdown",
        text: hasProperties(contract, schema) ? (schema.description ?? "") : describeValue(contract, schema),
      },
      { kind: "facts", rows: [...listFacts(contract, schema, users), createSourceFact(name)] },
      ...createPropertyBlocks(contract, name),
      ...createDecisionBlocks(schema, decisions),
    ],
  };
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

function firstSentence(text: string): string {
  return (/^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text).replace(/[`*_]|\n/g, (mark) => (mark === "\n" ? " " : ""));
}
