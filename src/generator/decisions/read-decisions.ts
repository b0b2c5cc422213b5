import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, YAMLParseError } from "yaml";
import { type Contract, listOperations } from "../contract/contract.js";
import { ContractError, type Diagnostic } from "../contract/contract-error.js";
import { decisionFile } from "../contract/source-files.js";
import { type Decision, getDecisionFile } from "./decision.js";
import { parseDecision } from "./decision-schema.js";
import { assertDecisionsExist } from "./referenced-decisions.js";

/**
 * Reads the decisions of a contract, sorted by number.
 *
 * @param folder the folder openapi/
 * @throws {ContractError} with one diagnostic for each rule that a decision breaks, or if the contract refers to a
 *   decision that does not exist
 */
export async function readDecisions(folder: string, contract: Contract): Promise<Decision[]> {
  const operations = new Set(listOperations(contract).map(({ id }) => id));
  const names = (await readdir(join(folder, "decisions"))).filter((name) => name.endsWith(".yaml")).sort();
  const decisions: Decision[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const name of names) {
    const decision = parseFile(decisionFile(name), await readFile(join(folder, "decisions", name), "utf8"));
    if (Array.isArray(decision)) {
      diagnostics.push(...decision);
      continue;
    }
    const errors = listErrors(decision, name, folder, operations);
    diagnostics.push(...errors.map((message) => ({ file: decisionFile(name), message })));
    const other = decisions.find(({ number }) => number === decision.number);
    if (other) {
      const message = `number must be unique (${decision.number} is also that of ${getDecisionFile(other)}).`;
      diagnostics.push({ file: decisionFile(name), message });
    }
    decisions.push(decision);
  }
  if (diagnostics.length > 0) throw new ContractError(...diagnostics);
  assertDecisionsExist(contract, decisions);
  return decisions.sort((a, b) => a.number - b.number);
}

function parseFile(file: string, text: string): Decision | Diagnostic[] {
  try {
    const decision = parseDecision(parse(text));
    return Array.isArray(decision) ? decision.map((message) => ({ file, message })) : decision;
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const { line, col } = error.linePos?.[0] ?? { line: 1, col: 1 };
    return [{ file, line, column: col, message: error.message.replace(/ at line .*/s, ".") }];
  }
}

/** Returns the rules that a decision breaks with respect to its file, the contract and the folder openapi/. */
function listErrors(decision: Decision, name: string, folder: string, known: ReadonlySet<string>): string[] {
  const { sources, prints = [], carriedBy } = decision;
  const operations = [...decision.operations, ...prints.flatMap((statement) => statement.operations)];
  const unknown = new Set(operations.filter((id) => !known.has(id)));
  const missing = carriedBy.filter((file) => !existsSync(join(folder, file)));
  const expected = getDecisionFile(decision);
  return [
    ...(name === expected ? [] : [`The file must be named after number and title: ${expected}.`]),
    ...(sources.some(({ address }) => address) ? [] : ["sources must have at least one source with an address."]),
    ...[...unknown].map((id) => `operations must be those of the contract (got ${id}).`),
    ...missing.map((file) => `carriedBy must name files below openapi/ (${file} does not exist).`),
  ];
}
