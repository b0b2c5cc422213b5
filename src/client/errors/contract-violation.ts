import type { ContractCheck } from "../options/validators.js";
import { GraphError, type GraphErrorFacts } from "./graph-error.js";

/**
 * Returns the error of a body that does not match the contract, or `undefined` if it matches or was not validated. Each
 * validation error is one of its `details`, with the JSON pointer as `target`.
 */
export function findViolation(
  subject: "request" | "response",
  check: ContractCheck | undefined,
  getFacts: () => GraphErrorFacts,
): GraphError | undefined {
  if (!check || check.valid) return undefined;
  const details = check.errors.map((error) => ({ code: error.keyword, message: error.message, target: error.pointer }));
  return new GraphError(`The ${subject} does not match the contract: ${details[0]?.message}.`, {
    ...getFacts(),
    details,
  });
}
