import { notice } from "../codegen/typescript-source.js";
import type { Decision } from "./decision.js";

/** Returns the text of decisions.json: every decision with its sources. */
export function renderDecisions(decisions: readonly Decision[]): string {
  return `${JSON.stringify({ generatedBy: notice, decisions }, undefined, 2)}\n`;
}
