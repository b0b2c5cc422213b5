/** What stands for a secret. */
export const secretMask = "[token]";

/** A JSON Web Token, such as each access token of Microsoft Entra: `eyJ` is how the JSON of its header begins. */
const tokenPattern = /eyJ[\w-]{5,}\.[\w-]+\.[\w.-]*/g;

/** Masks the access tokens in a text, wherever they are from. */
export function maskTokens(text: string): string {
  return text.includes("eyJ") ? text.replace(tokenPattern, secretMask) : text;
}
