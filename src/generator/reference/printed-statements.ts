import type { Contract } from "../contract/contract.js";
import { formatTable } from "../contract/markdown-table.js";
import type { Decision } from "../decisions/decision.js";
import { linkToDecision } from "./decision-links.js";

/** Returns paths whose operations end with a table of what Microsoft prints about them and what is true. */
export function withPrintedStatements(paths: Contract["paths"], decisions: readonly Decision[]): Contract["paths"] {
  return JSON.parse(JSON.stringify(paths), (_key, member) => {
    const rows = typeof member?.operationId === "string" ? listPrintedStatements(member.operationId, decisions) : [];
    if (rows.length === 0) return member;
    const table = formatTable(["Microsoft prints", "What is true", "Decision"], rows);
    return { ...member, description: `${member.description}\n\n${table}` };
  });
}

/** Returns a row for each wrong statement about an operation: what is printed, what is true, and the decision. */
export function listPrintedStatements(operationId: string, decisions: readonly Decision[]): string[][] {
  return decisions.flatMap((decision) =>
    (decision.prints ?? [])
      .filter(({ operations }) => operations.includes(operationId))
      .map(({ prints, truth }) => [prints, truth, linkToDecision(decision, String(decision.number))]),
  );
}
