import type { ResponseHeaders } from "../../../generated/call-types.js";

/**
 * Returns the claims of a challenge as JSON text, or `undefined` if the response has none: `WWW-Authenticate: Bearer …,
 * error="insufficient_claims", claims="<base64>"`.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/claims-challenge
 */
export function parseClaimsChallenge(headers: ResponseHeaders): string | undefined {
  const encoded = /[\s,]claims *= *"([\w+/-]+=*)"/i.exec(headers.get("www-authenticate") ?? "")?.[1];
  try {
    return encoded && atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return undefined; // Not base64: nothing that a credential could use.
  }
}
