import type { ContractCheck } from "../options/validators.js";
import { GraphError, type GraphErrorFacts } from "./graph-error.js";

type FailedCheck = Extract<ContractCheck, { valid: false }>;

/**
 * Creates the error of a body that does not match the contract. Each validation error is one of its `details`, with the
 * JSON pointer as `target`.
 */
export function createViolation(
  subject: "request" | "response",
  { errors }: FailedCheck,
  facts: GraphErrorFacts,
): GraphError {
  const details = errors.map(({ pointer, keyword, message }) => ({ code: keyword, message, target: pointer }));
  return new GraphError(`The ${subject} does not match the contract: ${details[0]?.message}.`, { ...facts, details });
}

/** Whether only the status or the presence of a body does not match, not what is in the body. */
export function isAboutPresence({ errors }: FailedCheck): boolean {
  return errors.every(
    ({ pointer, keyword }) => pointer === "" && (keyword === "status" || keyword === "body" || keyword === "required"),
  );
}
