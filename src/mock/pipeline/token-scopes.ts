import { scopes } from "../../../generated/scopes.js";
import { formatErrorMessage } from "../../validation/error-message.js";
import { escapePointerToken } from "../../validation/json-pointer.js";
import type { InvalidOption } from "../option-errors/invalid-option.js";
import type { TokenScopes } from "./authorize.js";

const knownScopes = [...new Set(Object.values(scopes).flat())];
const families = new Set(knownScopes.map(getFamily));

/**
 * Returns a scope that is written wrong: every call with its token would be a 403. A token can have scopes of other APIs
 * (`User.Read`), or none, to test that 403.
 */
export function findUnknownScope(tokens: TokenScopes = {}): InvalidOption | undefined {
  for (const [token, tokenScopes] of Object.entries(tokens)) {
    if (tokenScopes.some((scope) => knownScopes.includes(scope))) continue;
    const index = tokenScopes.findIndex((scope) => families.has(getFamily(scope)));
    if (index < 0) continue;
    const pointer = `/tokens/${escapePointerToken(token)}/${index}`;
    const message = formatErrorMessage(pointer, "enum", { allowedValues: knownScopes }, tokenScopes[index]);
    return { pointer, message };
  }
  return undefined;
}

/** Returns the resource that a scope is about: what precedes its first dot. */
function getFamily(scope: string): string {
  return scope.toLowerCase().split(".", 1)[0] ?? "";
}
