import type { Contract } from "../contract/contract.js";
import { ContractError } from "../contract/contract-error.js";
import { errorCodePlace, listErrorCodes } from "../contract/error-codes.js";
import { formatTable } from "../contract/markdown-table.js";
import type { Decision } from "../decisions/decision.js";
import { findDecision } from "../decisions/referenced-decisions.js";
import { linkToDecision } from "./decision-links.js";

/**
 * Returns Markdown with the table of the known error codes at its place.
 *
 * @throws {ContractError} if the text has no place for it
 */
export function withErrorCodes(markdown: string, contract: Contract, decisions: readonly Decision[]): string {
  if (!markdown.includes(errorCodePlace)) {
    throw new ContractError({ file: "openapi/info.md", message: `${errorCodePlace} is missing.` });
  }
  const table = formatTable(errorCodeColumns, createErrorCodeRows(contract, decisions));
  return markdown.replace(errorCodePlace, () => table);
}

/** Columns of the table of the known error codes. */
export const errorCodeColumns = ["Code", "Status", "Meaning", "Evidence", "Decision"];

/** Returns a row for each known error code. */
export function createErrorCodeRows(contract: Contract, decisions: readonly Decision[]): string[][] {
  return listErrorCodes(contract).map(([code, { statuses, evidence, where, meaning, decision }]) => [
    `\`${code}\``,
    statuses.join(", "),
    meaning,
    `${evidence} (${where})`,
    linkToDecision(findDecision(decision, decisions), String(decision)),
  ]);
}
