/** The value that the text stands for; `undefined`, which JSON does not have, where it is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Whoever asks keeps the text, which says more than the parser's complaint.
  }
}

/** Functions are objects as well. */
export function isObject(value: unknown): value is object {
  return Object(value) === value;
}

/** A member of what may be no object at all. */
export function memberOf(value: unknown, name: string): unknown {
  return Object(value)[name];
}
