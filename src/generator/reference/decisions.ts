import { ContractError } from "../contract/contract-error.js";

/** An entry of openapi/DECISIONS.md. */
export interface Decision {
  number: number;
  title: string;
}

/** What the reference calls them all; Redoc makes the addresses of its parts from names. */
export const decisionsName = "Where the pages disagree";
const address = `#/${slug(decisionsName)}`;

/** The decisions of a Markdown text, each of which begins with a heading such as `## 7. What PATCH returns`. */
export function readDecisions(markdown: string): Decision[] {
  const headings = markdown.matchAll(/^## (\d+)\. (.+)$/gm);
  return Array.from(headings, ([, number, title = ""]) => ({
    number: Number(number),
    title: title.replaceAll("`", ""),
  }));
}

/** The text as the reference shows it: its name comes from the tag, and Redoc's menu loses code in a heading. */
export function decisionsText(markdown: string): string {
  return markdown.replace(/^# .*\n+/, "").replace(/^## .*$/gm, (heading) => heading.replaceAll("`", ""));
}

/** A link to a decision, in Markdown. */
export function decisionLink({ number, title }: Decision, text = `${number}. ${title}`): string {
  return `[${text}](${address}/${slug(`${number}. ${title}`)})`;
}

/** Markdown whose links to DECISIONS.md lead to the same place in the reference. */
export function withDecisionLinks(markdown: string, decisions: readonly Decision[]): string {
  return markdown.replace(/\[([^\]]+)\]\(DECISIONS\.md(?:#(\d+)-[^)]*)?\)/g, (_, text: string, number?: string) =>
    number === undefined ? `[${text}](${address})` : decisionLink(numbered(Number(number), decisions), text),
  );
}

/** @throws {ContractError} where there is no such decision */
export function numbered(number: number, decisions: readonly Decision[]): Decision {
  const decision = decisions.find((each) => each.number === number);
  if (!decision)
    throw new ContractError([
      { file: "openapi/", message: `DECISIONS.md has no decision ${number}, which the contract refers to.` },
    ]);
  return decision;
}

/** As Redoc writes a name into an address. */
export function slug(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("$", "dollar")
    .replace(/[\s/]+/g, "-");
}
