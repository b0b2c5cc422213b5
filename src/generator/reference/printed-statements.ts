import { formatTable } from "../contract/markdown-table.js";
import type { Decision, Source } from "../decisions/decision.js";
import { linkToDecision } from "./decision-links.js";

/** Title of the table of wrong statements in Microsoft's documentation. */
export const printedTitle = "What Microsoft documents";

/** Columns of the table that begin it. */
export const printedColumns = ["Microsoft documents", "What is true"];

/** Returns a table of what Microsoft documents about an operation and what is true, if there is anything. */
export function formatPrintedStatements(operationId: string, decisions: readonly Decision[]): string | undefined {
  const rows = decisions.flatMap((decision) =>
    (decision.prints ?? [])
      .filter(({ operations }) => operations.includes(operationId))
      .map(({ prints, truth }) => [
        prints,
        truth,
        linkToDecision(decision, String(decision.number)),
        formatPageLinks(decision.sources),
      ]),
  );
  return rows.length > 0 ? formatTable([...printedColumns, "Decision", "Microsoft's pages"], rows) : undefined;
}

/** Names of the kinds of source that are pages of Microsoft. */
const pageNames: Partial<Record<Source["who"], string>> = {
  "Microsoft page, v1.0": "v1.0 page",
  "Microsoft page, beta": "beta page",
  "Microsoft page": "page",
  "stub page of 2020": "2020 page",
};

interface NamedPage {
  name: string;
  address: string;
}

/** Returns a link to each page. The link also names the subject where the kind alone does not tell the pages apart. */
function formatPageLinks(sources: readonly Source[]): string {
  const pages = sources.flatMap(({ who, address }): NamedPage[] => {
    const name = pageNames[who];
    return name && address ? [{ name, address }] : [];
  });
  const isClear = ({ name }: NamedPage) => name !== "page" && pages.filter((page) => page.name === name).length === 1;
  const links = pages.map((page) => {
    const text = isClear(page) ? page.name : `${page.name} on ${getSubject(page.address)}`;
    return `[${text}](${page.address})`;
  });
  return [...new Set(links)].join(", ");
}

/** Returns what the last parts of an address name, such as `query parameters` or `commit b483be39`. */
function getSubject(address: string): string {
  const [parent = "", name = ""] = new URL(address).pathname.split("/").slice(-2);
  if (parent === "commit") return `commit ${name.slice(0, 8)}`;
  if (parent === "pull") return `pull request ${name}`;
  return name.replace(/\.md$/, "").replaceAll("-", " ");
}
