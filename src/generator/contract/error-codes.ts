import type { Contract, ErrorCodeFacts } from "./contract.js";

/** Returns what the contract says about each known error code. */
export function listErrorCodes(contract: Contract): [code: string, facts: ErrorCodeFacts][] {
  return Object.entries(contract.components.schemas.ErrorCode?.["x-error-codes"] ?? {});
}

/** The place of the table of error codes in info.md. */
export const errorCodePlace = "<!-- error codes -->";

/** Returns Markdown without the place of the table of error codes. */
export function removeErrorCodePlace(markdown: string): string {
  return markdown.replace(`${errorCodePlace}\n\n`, "");
}
