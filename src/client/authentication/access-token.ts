import { OptionError } from "../errors/option-error.js";
import { isObject } from "../json.js";
import type { AccessToken } from "../options.js";

/**
 * Returns the token for one attempt; a function is called each time.
 * @throws {OptionError} if the function fails or the token is not valid; its message never contains the token
 */
export async function getAccessToken(accessToken: AccessToken): Promise<string> {
  let token: unknown = accessToken;
  if (typeof accessToken === "function") {
    try {
      token = await accessToken();
    } catch (error) {
      throw new OptionError("accessToken", "The accessToken function failed.", error);
    }
  }
  // Checked here, because the error of `Headers` contains the value.
  if (typeof token === "string" && /^[\x21-\x7e]+$/.test(token)) return token;
  const got = isObject(token) ? "an object" : typeof token;
  throw new OptionError("accessToken", `accessToken must be a non-empty string without whitespace (got ${got}).`);
}
