import { type Contract, listOperations } from "../contract/contract.js";
import { toSlug } from "./decision-links.js";

/** Returns Redoc's address of each tag and operation, by the address that links use: `operation/<operationId>`, `tag/<name>`. */
export function listLinkTargets(contract: Contract): Record<string, string> {
  return Object.fromEntries([
    ...contract.tags.map(({ name }) => [`tag/${name.replaceAll(" ", "-")}`, `/${toSlug(name)}`]),
    ...listOperations(contract).map(({ id, operation }) => [
      `operation/${id}`,
      `/${toSlug(operation.tags[0])}/${id.toLowerCase()}`,
    ]),
  ]);
}
