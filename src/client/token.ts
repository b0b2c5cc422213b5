import { OptionError } from "./option-error.js";
import type { AccessToken } from "./options.js";

/**
 * The value of the `Authorization` header.
 * @throws {OptionError} where no token can be had; it says why, and never what the token is
 */
export async function bearer(accessToken: AccessToken): Promise<string> {
  const token: unknown = typeof accessToken === "function" ? await accessToken() : accessToken;
  if (typeof token === "string" && token !== "") return `Bearer ${token}`;
  throw new OptionError("accessToken", "accessToken returned no token: it has to be a string that is not empty.");
}
