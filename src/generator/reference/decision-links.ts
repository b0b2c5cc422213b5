import { ContractError } from "../contract/contract-error.js";
import { decisionFile } from "../contract/source-files.js";
import { type Decision, getDecisionFile } from "../decisions/decision.js";
import { findDecision } from "../decisions/referenced-decisions.js";

/** Title of the decisions in the reference. Redoc derives addresses from titles. */
export const decisionsTitle = "Decisions";

/** Target of links to all decisions, followed by the number of one. Each page has its own address for it. */
const target = `#/${toSlug(decisionsTitle)}`;

/** Returns the heading of a decision in the reference. */
export function formatHeading({ number, title }: Decision): string {
  return `${number}. ${title}`;
}

/** Returns a link in Markdown whose target is a decision. */
export function linkToDecision(decision: Decision, text = formatHeading(decision)): string {
  return `[${text}](${target}/${decision.number})`;
}

/**
 * Returns Markdown whose links to the folder or a file of decisions lead to the same decisions in the reference.
 *
 * @throws {ContractError} if a link leads to a file that does not exist
 */
export function withDecisionLinks(markdown: string, decisions: readonly Decision[]): string {
  return markdown.replace(/\[([^\]]+)\]\(decisions\/([^)]*)\)/g, (_, text: string, file: string) => {
    if (file === "") return `[${text}](${target})`;
    const decision = decisions.find((each) => getDecisionFile(each) === file);
    if (decision) return linkToDecision(decision, text);
    throw new ContractError({ file: "openapi/info.md", message: `${decisionFile(file)} does not exist.` });
  });
}

/** Returns Markdown of the big page: links to a decision lead to its own page. */
export function withDecisionAddresses(markdown: string, decisions: readonly Decision[]): string {
  return markdown.replace(/\]\(#\/decisions\/(\d+)\)/g, (_, number: string) => {
    const file = getDecisionFile(findDecision(Number(number), decisions));
    return `](decisions/${file.replace(/\.yaml$/, ".html")})`;
  });
}

/** Returns Markdown in which mentions of a decision, such as `decision 22`, are links to it. */
export function withLinkedMentions(markdown: string, decisions: readonly Decision[]): string {
  return markdown.replace(/\bdecision (\d+)/g, (text, number: string) =>
    linkToDecision(findDecision(Number(number), decisions), text),
  );
}

/** Returns a title in the form that Redoc uses in addresses. */
export function toSlug(title: string): string {
  return title
    .toLowerCase()
    .replaceAll("$", "dollar")
    .replace(/[\s/]+/g, "-");
}
