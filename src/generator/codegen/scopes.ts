import { type Contract, listOperations } from "../contract/contract.js";
import { listScopes } from "../contract/permissions.js";
import { formatObject, sourceHeader } from "./typescript-source.js";

/** Returns the text of scopes.ts: the permissions of each operation. */
export function renderScopes(contract: Contract): string {
  const entries = listOperations(contract).map(({ id, operation }): [string, string] => [
    id,
    JSON.stringify(listScopes(operation)),
  ]);
  return `${sourceHeader}
import type { OperationId } from "./operations.js";

/** Permissions of which a token needs one, the least privileged first. */
export const scopes: Readonly<Record<OperationId, readonly string[]>> = ${formatObject(entries)};
`;
}
