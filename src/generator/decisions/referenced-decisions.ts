import type { Contract } from "../contract/contract.js";
import { ContractError } from "../contract/contract-error.js";
import { decisionFile } from "../contract/source-files.js";
import type { Decision } from "./decision.js";

/** @throws {ContractError} if the contract refers to a decision that does not exist */
export function assertDecisionsExist(contract: Contract, decisions: readonly Decision[]): void {
  const known = new Set(decisions.map(({ number }) => number));
  const missing = [...listReferencedDecisions(contract)].filter((number) => !known.has(number));
  if (missing.length > 0) throw new ContractError(...missing.map(createDiagnostic));
}

/** Returns the numbers that the contract names by `x-decisions`, or by `decision` in other extensions. */
function listReferencedDecisions(value: unknown, found = new Set<number>()): Set<number> {
  if (typeof value !== "object" || value === null) return found;
  for (const [key, member] of Object.entries(value)) {
    if (key === "x-decisions" && Array.isArray(member)) for (const number of member) found.add(number);
    else if (key === "decision" && typeof member === "number") found.add(member);
    else listReferencedDecisions(member, found);
  }
  return found;
}

/** @throws {ContractError} if there is no decision with this number */
export function findDecision(number: number, decisions: readonly Decision[]): Decision {
  const decision = decisions.find((each) => each.number === number);
  if (decision) return decision;
  throw new ContractError(createDiagnostic(number));
}

function createDiagnostic(number: number) {
  return { file: decisionFile(""), message: `There is no decision ${number}, but the contract refers to it.` };
}
