import type { OperationId } from "../../../generated/operations.js";
import { scopes } from "../../../generated/scopes.js";
import { Refusal } from "../http/refusal.js";
import type { RequestHeaders } from "./types.js";

/** Scopes by token. */
export type Tokens = Readonly<Record<string, readonly string[]>>;

/**
 * Holds a token against what an operation needs.
 *
 * @throws {Refusal} 401 for a token that is none of those, 403 for one that lacks the scope
 */
export function requireScope(tokens: Tokens | undefined, operationId: OperationId, headers: RequestHeaders): void {
  if (!tokens) return;
  const token = headers.get("authorization")?.replace(/^bearer +/i, "") ?? "";
  if (!Object.hasOwn(tokens, token)) {
    throw new Refusal(401, "The access token is none that this mock was given.", {
      target: "Authorization",
      headers: { "www-authenticate": "Bearer" },
    });
  }
  const sufficient = scopes[operationId];
  if (tokens[token]?.some((scope) => sufficient.includes(scope))) return;
  throw new Refusal(403, `The access token needs one of the scopes ${sufficient.join(", ")}.`, {
    target: "Authorization",
  });
}
