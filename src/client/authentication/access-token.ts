import { type Cloud, clouds } from "../../../generated/servers.js";
import { assertOption } from "../errors/option-error.js";
import { getMember } from "../json.js";
import { callOption } from "../options/call-option.js";

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

/**
 * Asserts that the value can be the source of a token.
 * @throws {OptionError} if it cannot; the message never contains the value
 */
export function assertAccessToken(value: unknown): asserts value is AccessToken {
  if (typeof (getMember(value, "getToken") ?? value) !== "function") assertToken(value);
}

/**
 * Returns the token for one attempt. A credential or function is called each time.
 * @throws {OptionError} if it fails or its token is not valid; the message never contains the token
 */
export async function getAccessToken(
  { accessToken, cloud }: { accessToken?: AccessToken | undefined; cloud: Cloud },
  claims: string | undefined,
  deadline: { readonly signal: AbortSignal },
): Promise<string> {
  if (typeof accessToken === "string") return accessToken;
  const token: unknown = await callOption("accessToken", async () => {
    if (typeof accessToken === "function") return accessToken({ claims, signal: deadline.signal });
    // `undefined` is as if it were absent, but the types of @azure/identity do not allow it.
    const options = { claims: claims as string, abortSignal: deadline.signal, enableCae: true };
    return (await accessToken?.getToken(`https://${clouds[cloud]}/.default`, options))?.token;
  });
  assertToken(token);
  return token;
}

/** Asserts that the value is a token, because the error of `Headers` contains the value. */
function assertToken(value: unknown): asserts value is string {
  const isToken = typeof value === "string" && /^(?!bearer\b)[\x21-\x7e]+$/i.test(value);
  // As an object, a string is printed only as its type: it may be a secret.
  const expected = 'or return a token without "Bearer" or whitespace';
  assertOption("accessToken", isToken, expected, value && Object(value));
}
