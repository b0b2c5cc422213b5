import { OptionError } from "../errors/option-error.js";
import type { AccessToken } from "../options.js";

/**
 * The token, asked for anew.
 * @throws {OptionError} where no token can be had; it says why, and never what the token is
 */
export async function currentToken(accessToken: AccessToken): Promise<string> {
  let token: unknown = accessToken;
  if (typeof accessToken === "function") {
    try {
      token = await accessToken();
    } catch (error) {
      throw new OptionError("accessToken", "accessToken failed, so there is no token.", error);
    }
  }
  // What a header cannot carry is refused here, because `Headers` would print the token in its complaint.
  if (typeof token === "string" && /^[\x21-\x7e]+$/.test(token)) return token;
  throw new OptionError("accessToken", "accessToken is no token: it has to be text without spaces and line breaks.");
}
