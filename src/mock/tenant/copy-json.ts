/**
 * Returns a deep copy of JSON data, without members that are undefined. `structuredClone` takes ten times as long, and jsdom
 * does not have it.
 */
export function copyJson<Value>(value: Value): Value;
export function copyJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => copyJson(item));
  if (typeof value !== "object" || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    const member: unknown = Reflect.get(value, name);
    if (member !== undefined) setOwn(copy, name, copyJson(member));
  }
  return copy;
}

/** An assignment to `__proto__`, which JSON can contain, would change the prototype. */
function setOwn(target: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== "__proto__") target[name] = value;
  else Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}
