import { type BoundOperation, type Contract, listOperations } from "../contract/contract.js";
import { decisionsTitle, toSlug } from "./decision-links.js";

/** Returns Redoc's address of each tag and operation, by the address that links use: `operation/<operationId>`, `tag/<name>`. */
export function listLinkTargets(contract: Contract): Record<string, string> {
  return Object.fromEntries([
    ["decisions", `/${toSlug(decisionsTitle)}`],
    ...contract.tags.map(({ name }) => [`tag/${name.replaceAll(" ", "-")}`, `/${toSlug(name)}`]),
    ...listOperations(contract).map((bound) => [`operation/${bound.id}`, getOperationAddress(bound)]),
  ]);
}

/** Returns Redoc's address of an operation, without the `#`. */
export function getOperationAddress({ id, operation }: BoundOperation): string {
  return `/${toSlug(operation.tags[0])}/${id.toLowerCase()}`;
}
