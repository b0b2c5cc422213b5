import { type Contract, operationsOf } from "../contract/contract.js";
import { slug } from "./decisions.js";

/** Where Redoc has each tag and each operation, by the address that links use: `operation/<operationId>`, `tag/<name>`. */
export function referencePlaces(contract: Contract): Record<string, string> {
  return Object.fromEntries([
    ...contract.tags.map(({ name }) => [`tag/${name.replaceAll(" ", "-")}`, `/${slug(name)}`]),
    ...operationsOf(contract).map(({ id, operation }) => [
      `operation/${id}`,
      `/${slug(operation.tags[0])}/${id.toLowerCase()}`,
    ]),
  ]);
}
