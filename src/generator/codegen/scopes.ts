import { type Contract, operationsOf } from "../contract/contract.js";
import { docComment } from "./doc-comment.js";
import { sourceHeader } from "./typescript-source.js";

/** The text of scopes.ts: which permissions suffice for each operation. */
export function scopesSource(contract: Contract): string {
  const entries = operationsOf(contract).map(({ id, operation }) => {
    const scopes = (operation.security ?? []).flatMap((requirement) => Object.values(requirement).flat());
    return `  ${id}: ${JSON.stringify(scopes)},\n`;
  });
  return `${sourceHeader}
import type { OperationId } from "./operations.js";

${docComment("Permissions of which a token needs one, the least privileged first.")}\
export const scopes: Readonly<Record<OperationId, readonly string[]>> = {\n${entries.join("")}};
`;
}
