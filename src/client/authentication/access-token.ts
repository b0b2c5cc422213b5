import { describeType, OptionError } from "../errors/option-error.js";
import { getMember } from "../json.js";

/**
 * A credential as `@azure/identity` has them. The client asks for tokens of continuous access evaluation, because it
 * answers the claims challenges that belong to them.
 */
export interface TokenCredential {
  getToken(
    scopes: string,
    options: { claims?: string; abortSignal?: AbortSignal; enableCae?: boolean },
  ): Promise<{ token: string } | null>;
}

/** What a function that returns an access token is called with. */
export interface TokenRequest {
  /**
   * Claims of a challenge as JSON text, after the service refused the last token because it lacks them. Pass them to
   * the token service; a token from a cache would be refused again.
   */
  claims: string | undefined;
  /** Signal that aborts when the call ends or its time limit is over. */
  signal: AbortSignal;
}

/** A credential, an access token, or a function that returns an access token. */
export type AccessToken = TokenCredential | string | ((request: TokenRequest) => string | Promise<string>);

const expected = "a token, a function that returns one, or a credential with getToken";

/**
 * Asserts that the value can be the source of a token.
 * @throws {OptionError} if it cannot; the message never contains the value
 */
export function assertAccessToken(value: unknown): asserts value is AccessToken {
  if (typeof value === "string") return assertToken(value, expected);
  if (typeof value === "function" || typeof getMember(value, "getToken") === "function") return;
  throw createTokenError(expected, value);
}

/**
 * Returns the token for one attempt. A credential or function is called each time.
 * @throws {OptionError} if it fails or its token is not valid; the message never contains the token
 */
export async function getAccessToken(
  accessToken: AccessToken,
  scope: string,
  { claims, signal }: TokenRequest,
): Promise<string> {
  if (typeof accessToken === "string") return accessToken;
  const isFunction = typeof accessToken === "function";
  let token: unknown;
  try {
    token = isFunction
      ? await accessToken({ claims, signal })
      : (await accessToken.getToken(scope, { ...(claims && { claims }), abortSignal: signal, enableCae: true }))?.token;
  } catch (error) {
    throw new OptionError("accessToken", `The accessToken ${isFunction ? "function" : "credential"} failed.`, error);
  }
  assertToken(token, isFunction ? "a function that returns a token" : "a credential that returns a token");
  return token;
}

/** Checked here, because the error of `Headers` contains the value. */
function assertToken(token: unknown, expected: string): asserts token is string {
  if (typeof token !== "string" || !/^[\x21-\x7e]+$/.test(token)) throw createTokenError(expected, token);
}

function createTokenError(expected: string, value: unknown): OptionError {
  return new OptionError("accessToken", `accessToken must be ${expected} (got ${describeToken(value)}).`);
}

/** Describes the values that are most often passed instead of a token, and what to pass. */
function describeToken(value: unknown): string {
  if (typeof value === "string" && value) {
    return /^Bearer\b/i.test(value)
      ? 'a string that begins with "Bearer"; pass what follows'
      : "a string with whitespace";
  }
  const name = ["token", "accessToken"].find((name) => typeof getMember(value, name) === "string");
  return describeType(value) + (name ? `; pass its ${name}` : "");
}
