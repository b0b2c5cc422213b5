import { formatTable } from "../contract/markdown-table.js";
import type { Decision, Source } from "../decisions/decision.js";
import { linkToDecision } from "./decision-links.js";

/** Returns a table of what Microsoft prints about an operation and what is true, if there is anything. */
export function formatPrintedStatements(operationId: string, decisions: readonly Decision[]): string | undefined {
  const rows = decisions.flatMap((decision) =>
    (decision.prints ?? [])
      .filter(({ operations }) => operations.includes(operationId))
      .map(({ prints, truth }) => [
        prints,
        truth,
        linkToDecision(decision, String(decision.number)),
        [...new Set(decision.sources.flatMap(linkToPage))].join(", "),
      ]),
  );
  return rows.length > 0
    ? formatTable(["Microsoft prints", "What is true", "Decision", "Microsoft's pages"], rows)
    : undefined;
}

/** Short names of the kinds of source that are pages of Microsoft. */
const pageNames: Partial<Record<Source["who"], string>> = {
  "Microsoft page, v1.0": "v1.0",
  "Microsoft page, beta": "beta",
  "Microsoft page": "page",
  "stub page of 2020": "2020",
};

function linkToPage({ who, address }: Source): string[] {
  const name = pageNames[who];
  return name && address ? [`[${name}](${address})`] : [];
}
