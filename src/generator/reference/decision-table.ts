import { formatTable } from "../contract/markdown-table.js";
import { confidences, type Decision, sourceKinds } from "../decisions/decision.js";
import { capitalize } from "../texts.js";
import { formatHeading, linkToDecision } from "./decision-links.js";

/** What the page with the list of decisions says first. */
export const decisionIntroduction = `\
Microsoft's pages, metadata and clients contradict each other, and some questions none of them answers. Each decision
states one such question, what every source says, what this contract does, and why. The package contains the decisions
as data: \`connected-organizations/decisions.json\`.`;

/** Columns of the table of decisions. */
export const decisionColumns = ["Decision", "Question", "Confidence"];

/** Returns a row of the table of decisions, with a link to the page of the decision. */
export function createDecisionRow(decision: Decision): string[] {
  return [linkToDecision(decision, formatHeading(decision)), decision.question, decision.confidence];
}

/** Returns the section of the big page with a table of all decisions, in Markdown. */
export function formatDecisionSection(decisions: readonly Decision[]): string {
  return [
    decisionIntroduction,
    formatTable(decisionColumns, decisions.map(createDecisionRow)),
    "The confidence says how sure a decision is:",
    formatMeanings(confidences),
    "The sources of a decision are:",
    formatMeanings(sourceKinds),
  ].join("\n\n");
}

function formatMeanings(meanings: Readonly<Record<string, string>>): string {
  const items = Object.entries(meanings).map(([value, meaning]) => `- **${capitalize(value)}**: ${meaning}`);
  return items.join("\n");
}
