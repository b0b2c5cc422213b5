import type { Contract } from "../contract/contract.js";
import type { Change } from "./change.js";
import { type ContractPromise, listParts, listPromises, listVersions } from "./contract-promises.js";

/**
 * Returns what programs refer to by name and the contract no longer has, each as a breaking change.
 *
 * `redocly diff` compares wire formats. It does not report another name of a schema, another order of arguments, another
 * default version, or a property that has become read-only, but each of them breaks users of the package.
 */
export function findRemovedNames(released: Contract, contract: Contract): Change[] {
  const common = listVersions(released).filter((version) => listVersions(contract).includes(version));
  const remaining = new Set(listPromises(contract, common).map(getKey));
  const parts = new Set(listParts(contract));
  return listPromises(released, common)
    .filter((promise) => !remaining.has(getKey(promise)))
    .filter(({ part }) => part === undefined || parts.has(part))
    .map(({ path, message }) => ({ path, kind: "removed", impact: "major", verdicts: [{ impact: "major", message }] }));
}

/** The promises of an operation keep their key if its path changes. */
function getKey({ path, message, part = path }: ContractPromise): string {
  return `${part} ${message}`;
}
