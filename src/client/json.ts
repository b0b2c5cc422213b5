/** Returns the value of a JSON text, or `undefined`, which JSON cannot express, if the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Callers keep the text, which says more than the error of the parser.
  }
}

/** Whether the value is an object. Functions and arrays are objects too. */
export function isObject(value: unknown): value is object {
  return Object(value) === value;
}

/** Returns a member of a value of any type, or `undefined` if it has none of that name. */
export function getMember(value: unknown, name: PropertyKey): unknown {
  return Object(value)[name];
}
