import { secretMask } from "../http/mask-tokens.js";

/** A shorter secret is a placeholder such as "any", which texts contain for other reasons. */
export const minSecretLength = 8;
/** With fewer secrets, a search for each of them is faster than one pass through the text. */
const minSecretsOfPass = 20;

/** Creates the function that masks secrets in a text. Of two secrets at the same place, it masks the longer one. */
export function createTextMask(secrets: ReadonlySet<string>): (text: string) => string {
  if (secrets.size >= minSecretsOfPass) return createPass(secrets);
  const longestFirst = [...secrets].sort((a, b) => b.length - a.length);
  return (text) => longestFirst.reduce((masked, secret) => masked.replaceAll(secret, secretMask), text);
}

/** A body can have 100,000 secrets and 100,000 texts: to search for each secret in each text would take hours. */
function createPass(secrets: ReadonlySet<string>): (text: string) => string {
  const findSecret = createSearch(secrets);
  const starts = new Set(Array.from(secrets, (secret) => secret.slice(0, minSecretLength)));
  return (text) => {
    let masked = "";
    let end = 0;
    for (let index = 0; index <= text.length - minSecretLength; index++) {
      if (!starts.has(text.slice(index, index + minSecretLength))) continue;
      const secret = findSecret(text.slice(index));
      if (secret === undefined) continue;
      masked += text.slice(end, index) + secretMask;
      end = index + secret.length;
      index = end - 1;
    }
    return masked + text.slice(end);
  };
}

/** Creates the function that returns the longest secret with which a text begins. */
function createSearch(secrets: ReadonlySet<string>): (text: string) => string | undefined {
  const sorted = [...secrets].sort();
  const shorterSecrets = findShorterSecrets(sorted);
  return (text) => {
    // What the text begins with is not greater than the text, and all secrets between begin with it too.
    let secret = sorted[countUntil(sorted, text) - 1];
    while (secret !== undefined && !text.startsWith(secret)) secret = shorterSecrets.get(secret);
    return secret;
  };
}

/** Returns, by secret, the longest other one that it begins with. */
function findShorterSecrets(sorted: readonly string[]): Map<string, string> {
  const shorterSecrets = new Map<string, string>();
  const beginnings: string[] = [];
  for (const secret of sorted) {
    while (beginnings.length > 0 && !secret.startsWith(beginnings.at(-1) ?? "")) beginnings.pop();
    const shorter = beginnings.at(-1);
    if (shorter !== undefined) shorterSecrets.set(secret, shorter);
    beginnings.push(secret);
  }
  return shorterSecrets;
}

/** Returns how many of the sorted texts are not greater than a text, by binary search. */
function countUntil(sorted: readonly string[], text: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? "") <= text) low = middle + 1;
    else high = middle;
  }
  return low;
}
