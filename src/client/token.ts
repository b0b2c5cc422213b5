import { OptionError } from "./option-error.js";
import type { AccessToken } from "./options.js";

/**
 * The value of the `Authorization` header.
 * @throws {OptionError} where no token can be had; it says why, and never what the token is
 */
export async function bearer(accessToken: AccessToken): Promise<string> {
  const token: unknown = typeof accessToken === "function" ? await called(accessToken) : accessToken;
  // What a header cannot carry is refused here, because `Headers` would print the token in its complaint.
  if (typeof token === "string" && /^[\x21-\x7e]+$/.test(token)) return `Bearer ${token}`;
  if (token === undefined || token === "") throw new OptionError("accessToken", "accessToken is missing or empty.");
  throw new OptionError("accessToken", "accessToken is no token: it has to be text without spaces and line breaks.");
}

async function called(accessToken: Exclude<AccessToken, string>): Promise<string> {
  try {
    return await accessToken();
  } catch (error) {
    throw new OptionError("accessToken", "accessToken failed, so there is no token.", error);
  }
}
