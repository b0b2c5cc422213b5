import { type Cloud, clouds } from "../../../generated/servers.js";
import { describeValue, OptionError } from "../errors/option-error.js";
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

/**
 * Asserts that the value can be the source of a token.
 * @throws {OptionError} if it cannot; the message never contains the value
 */
export function assertAccessToken(value: unknown): asserts value is AccessToken {
  if (typeof value === "function" || typeof getMember(value, "getToken") === "function") return;
  assertToken(value, "be a token, a function that returns one, or a credential with getToken");
}

/**
 * Returns the token for one attempt. A credential or function is called each time.
 * @throws {OptionError} if it fails or its token is not valid; the message never contains the token
 */
export async function getAccessToken(
  { accessToken, cloud }: { accessToken: AccessToken; cloud: Cloud },
  { claims, signal }: TokenRequest,
): Promise<string> {
  if (typeof accessToken === "string") return accessToken;
  let token: unknown;
  try {
    token =
      typeof accessToken === "function"
        ? await accessToken({ claims, signal })
        : (
            await accessToken.getToken(`https://${clouds[cloud]}/.default`, {
              ...(claims && { claims }), // The types of @azure/identity do not allow `undefined`.
              abortSignal: signal,
              enableCae: true,
            })
          )?.token;
  } catch (error) {
    throw new OptionError("accessToken", "accessToken failed to return a token.", error);
  }
  assertToken(token, "return a token");
  return token;
}

/** Asserts that the value is a token, because the error of `Headers` contains the value. */
function assertToken(value: unknown, expected: string): asserts value is string {
  if (typeof value === "string" && /^(?!bearer\b)[\x21-\x7e]+$/i.test(value)) return;
  // What a token library returns is passed by mistake most often.
  const member = ["token", "accessToken"].find((name) => getMember(value, name));
  const hint = member ? `; pass its ${member}` : "";
  const got =
    typeof value === "string" && value ? 'a string with whitespace or "Bearer"' : describeValue(value) || '""';
  throw new OptionError("accessToken", `accessToken must ${expected} (got ${got}${hint}).`);
}
