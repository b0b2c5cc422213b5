import { ContractError } from "../contract/contract-error.js";

const file = "openapi/DECISIONS.md";

/** An entry of openapi/DECISIONS.md. */
export interface Decision {
  number: number;
  title: string;
}

/** Title of the decisions in the reference. Redoc derives addresses from titles. */
export const decisionsTitle = "Where the pages disagree";
const address = `#/${toSlug(decisionsTitle)}`;

/** Returns the decisions of a Markdown text, where each begins with a heading such as `## 7. What PATCH returns`. */
export function parseDecisions(markdown: string): Decision[] {
  const headings = markdown.matchAll(/^## (\d+)\. (.+)$/gm);
  return Array.from(headings, ([, number, title = ""]) => ({
    number: Number(number),
    title: title.replaceAll("`", ""),
  }));
}

/** Returns the decisions as the reference shows them: without a title, which the tag has, and without code in headings, which Redoc's menu omits. */
export function formatDecisions(markdown: string): string {
  return markdown.replace(/^# .*\n+/, "").replace(/^## .*$/gm, (heading) => heading.replaceAll("`", ""));
}

/** Returns a link to a decision in Markdown. */
export function linkToDecision({ number, title }: Decision, text = `${number}. ${title}`): string {
  return `[${text}](${address}/${toSlug(`${number}. ${title}`)})`;
}

/** Returns Markdown whose links to DECISIONS.md lead to the same decisions in the reference. */
export function withDecisionLinks(markdown: string, decisions: readonly Decision[]): string {
  return markdown.replace(/\[([^\]]+)\]\(DECISIONS\.md(?:#(\d+)-[^)]*)?\)/g, (_, text: string, number?: string) =>
    number === undefined ? `[${text}](${address})` : linkToDecision(findDecision(Number(number), decisions), text),
  );
}

/** @throws {ContractError} if there is no decision with this number */
export function findDecision(number: number, decisions: readonly Decision[]): Decision {
  const decision = decisions.find((each) => each.number === number);
  if (decision) return decision;
  throw new ContractError({ file, message: `There is no decision ${number}, but the contract refers to it.` });
}

/** Returns a title in the form that Redoc uses in addresses. */
export function toSlug(title: string): string {
  return title
    .toLowerCase()
    .replaceAll("$", "dollar")
    .replace(/[\s/]+/g, "-");
}
