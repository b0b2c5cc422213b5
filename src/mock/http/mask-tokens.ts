/** What stands for a secret. */
export const secretMask = "[token]";

/**
 * A JSON Web Token, such as each access token of Microsoft Entra: `eyJ` is how the JSON of its header begins. What precedes
 * the token is matched too, and looked at once: a search from each `eyJ` would take as long as their number squared.
 */
const tokenPattern = /(?<![\w-])(?=[\w-]+\.[\w-]+\.)([\w-]*?)eyJ[\w-]{5,}\.[\w-]+\.[\w.-]*/g;

/** Masks the access tokens in a text, wherever they are from. */
export function maskTokens(text: string): string {
  return text.includes("eyJ") ? text.replace(tokenPattern, `$1${secretMask}`) : text;
}
