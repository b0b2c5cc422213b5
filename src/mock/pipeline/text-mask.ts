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
  const lengthsByStart = groupLengths(secrets);
  return (text) => {
    let masked = "";
    let end = 0;
    for (let index = 0; index <= text.length - minSecretLength; index++) {
      const lengths = lengthsByStart.get(text.slice(index, index + minSecretLength));
      const length = lengths?.find((candidate) => secrets.has(text.slice(index, index + candidate)));
      if (length === undefined) continue;
      masked += text.slice(end, index) + secretMask;
      end = index + length;
      index = end - 1;
    }
    return masked + text.slice(end);
  };
}

/** Returns the lengths of the secrets by how they begin, the greatest first. */
function groupLengths(secrets: ReadonlySet<string>): Map<string, number[]> {
  const lengthsByStart = new Map<string, number[]>();
  for (const secret of [...secrets].sort((a, b) => b.length - a.length)) {
    const start = secret.slice(0, minSecretLength);
    const lengths = lengthsByStart.get(start) ?? [];
    if (lengths.at(-1) !== secret.length) lengths.push(secret.length);
    lengthsByStart.set(start, lengths);
  }
  return lengthsByStart;
}
