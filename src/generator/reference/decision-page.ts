import { capitalize } from "../codegen/typescript-source.js";
import { type Contract, listOperations } from "../contract/contract.js";
import { formatTable } from "../contract/markdown-table.js";
import { confidences, type Decision, type Source, sourceKinds } from "../decisions/decision.js";
import { formatHeading, withLinkedMentions } from "./decision-links.js";

/** Returns the page of the reference with all decisions, in Markdown. */
export function formatDecisionPage(decisions: readonly Decision[], contract: Contract): string {
  const summaries = new Map(listOperations(contract).map(({ id, operation }) => [id, operation.summary]));
  const sections = decisions.map((decision) => formatDecision(decision, summaries));
  return withLinkedMentions([introduction, ...sections].join("\n\n"), decisions);
}

const introduction = `\
Microsoft's pages, metadata and clients contradict each other, and some questions none of them answers. Each decision
states one such question, what every source says, what this contract does, and why. The package contains the decisions
as data: \`connected-organizations/decisions.json\`.

The confidence says how sure a decision is:

${formatMeanings(confidences)}

The sources are:

${formatMeanings(sourceKinds)}`;

function formatMeanings(meanings: Readonly<Record<string, string>>): string {
  const items = Object.entries(meanings).map(([value, meaning]) => `- **${capitalize(value)}**: ${meaning}`);
  return items.join("\n");
}

function formatDecision(decision: Decision, summaries: ReadonlyMap<string, string>): string {
  const operations = decision.operations.map((id) => `[${summaries.get(id) ?? id}](#operation/${id})`);
  // Most decisions about every operation are about the whole API, where the list says nothing.
  const isGeneral = operations.length === 0 || operations.length >= summaries.size - 1;
  return [
    `## ${formatHeading(decision)}`,
    decision.question,
    `**Decision.** ${decision.decision}`,
    `**Why.** ${decision.why}`,
    `**Confidence.** ${capitalize(decision.confidence)}.`,
    ...(isGeneral ? [] : [`**Operations.** ${operations.join(", ")}.`]),
    formatTable(["Source", "What it says", "Date"], decision.sources.map(listSourceCells)),
  ].join("\n\n");
}

function listSourceCells({ who, says, address, date }: Source): string[] {
  const name = capitalize(who);
  return [address ? `[${name}](${address})` : name, says, date];
}
