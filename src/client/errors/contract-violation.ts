import type { ContractCheck } from "../options.js";
import { GraphError, type GraphErrorFacts } from "./graph-error.js";

/** The error of a body that breaks the contract: each fault is one of its `details`, the pointer the `target`. */
export function violation(
  body: "request" | "response",
  check: ContractCheck | undefined,
  facts: GraphErrorFacts,
): GraphError | undefined {
  if (!check || check.valid) return undefined;
  const details = check.errors.map(({ pointer, keyword, message }) => ({ code: keyword, message, target: pointer }));
  return new GraphError(`The ${body} breaks the contract: ${details[0]?.message}.`, { ...facts, details });
}
