import type { OperationId } from "../../../generated/operations.js";
import { scopes } from "../../../generated/scopes.js";
import { HttpError } from "../http/http-error.js";
import type { HttpHeaders } from "../http/request.js";

/** Scopes by token. */
export type TokenScopes = Readonly<Record<string, readonly string[]>>;

/**
 * Checks the token of a request.
 *
 * @param tokens scopes by token; without them every bearer token has all scopes
 * @throws {HttpError} 401 without a bearer token or for an unknown one, 403 for a token without a sufficient scope
 */
export function authorize(operationId: OperationId, headers: HttpHeaders, tokens: TokenScopes | undefined): void {
  // The name of the scheme is case-insensitive (RFC 9110, 11.1).
  const [, token] = /^bearer +(\S.*)$/i.exec(headers.get("authorization") ?? "") ?? [];
  if (token === undefined) {
    throw createUnauthorizedError("The request must have an access token: Authorization: Bearer {token}.");
  }
  if (!tokens) return;
  const tokenScopes = Object.hasOwn(tokens, token) ? tokens[token] : undefined;
  if (!tokenScopes) throw createUnauthorizedError("The access token is not in the mock's `tokens` option.");
  // Microsoft Graph responds to a batch with 200, and with 403 to each of its requests that lacks permission.
  if (operationId === "sendBatch") return;
  const sufficient = scopes[operationId];
  if (tokenScopes.some((scope) => sufficient.includes(scope))) return;
  const message = `The access token must have one of the scopes ${sufficient.join(", ")}.`;
  throw new HttpError(403, message, { target: "Authorization" });
}

function createUnauthorizedError(message: string): HttpError {
  return new HttpError(401, message, { target: "Authorization", headers: { "www-authenticate": "Bearer" } });
}
