import type { BoundOperation } from "../../contract/contract.js";
import { confidences, type Decision, type Source, sourceKinds } from "../../decisions/decision.js";
import { capitalize } from "../../texts.js";
import { withLinkedMentions } from "../decision-links.js";
import { createDecisionRow, decisionColumns, decisionIntroduction } from "../decision-table.js";
import { printedColumns, printedTitle } from "../printed-statements.js";
import { getDecisionPath } from "./addresses.js";
import type { Block, Page } from "./page.js";

/** Returns the page of each decision. */
export function createDecisionPages(decisions: readonly Decision[], operations: readonly BoundOperation[]): Page[] {
  return decisions.map((decision, index) => {
    const neighbors = [decisions[index - 1], decisions[index + 1]].flatMap((each) => each ?? []);
    return {
      path: getDecisionPath(decision),
      title: `${decision.number}. ${decision.title}`,
      description: decision.question,
      blocks: createBlocks(decision, { decisions, operations, neighbors }),
    };
  });
}

interface DecisionContext {
  decisions: readonly Decision[];
  operations: readonly BoundOperation[];
  neighbors: readonly Decision[];
}

function createBlocks(decision: Decision, { decisions, operations, neighbors }: DecisionContext): Block[] {
  const text = (markdown: string): Block => ({ kind: "markdown", text: withLinkedMentions(markdown, decisions) });
  const named = decision.operations.map((id) => `[${id}](#operation/${id})`);
  // Most decisions about every operation are about the whole API, where the list says nothing.
  const isGeneral = named.length === 0 || named.length >= operations.length - 1;
  const related = neighbors.map(({ number, title }) => `- [${number}. ${title}](#/decisions/${number})`);
  return [
    text(decision.question),
    { kind: "heading", level: 2, text: "Decision" },
    text(decision.decision),
    { kind: "heading", level: 2, text: "Why" },
    text(decision.why),
    {
      kind: "facts",
      rows: [
        ["Confidence", `${capitalize(decision.confidence)}: ${confidences[decision.confidence]}`],
        ["Operations", isGeneral ? "The whole API" : named.join(", ")],
      ],
    },
    { kind: "heading", level: 2, text: "Sources" },
    { kind: "table", head: ["Source", "Date", "What it says"], rows: decision.sources.map(createSourceRow) },
    ...createPrintedBlocks(decision),
    { kind: "heading", level: 2, text: "Other decisions" },
    { kind: "markdown", text: [...related, "- [All decisions](#/decisions)"].join("\n") },
  ];
}

function createSourceRow({ who, says, address, date }: Source): string[] {
  const name = capitalize(who);
  return [address ? `[${name}](${address})` : name, date, says];
}

function createPrintedBlocks({ prints = [] }: Decision): Block[] {
  if (prints.length === 0) return [];
  const rows = prints.map((statement) => [
    statement.prints,
    statement.truth,
    statement.operations.map((id) => `[${id}](#operation/${id})`).join(", "),
  ]);
  return [
    { kind: "heading", level: 2, text: printedTitle },
    { kind: "table", head: [...printedColumns, "Operations"], rows },
  ];
}

/** Returns the page that lists all decisions. */
export function createDecisionIndex(decisions: readonly Decision[]): Page {
  return {
    path: "decisions/index",
    title: "Decisions",
    description: "What this contract does where Microsoft's pages contradict each other or say nothing, and why.",
    blocks: [
      { kind: "markdown", text: decisionIntroduction },
      { kind: "table", head: decisionColumns, rows: decisions.map(createDecisionRow) },
      { kind: "heading", level: 2, text: "Confidence" },
      { kind: "facts", rows: listMeanings(confidences) },
      { kind: "heading", level: 2, text: "Sources" },
      { kind: "facts", rows: listMeanings(sourceKinds) },
    ],
  };
}

function listMeanings(meanings: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(meanings).map(([value, meaning]) => [capitalize(value), meaning]);
}
