/** JSON texts of values that do not change. */
const texts = new WeakMap<object, string>();

/** Serializes a value that does not change, so that lists that contain it need not serialize it again. */
export function cacheJsonText<Value extends object>(value: Value): Value {
  texts.set(value, JSON.stringify(value));
  return value;
}

/** Returns the JSON text of a response body: an object, which can be a list. */
export function stringifyBody(body: unknown): string {
  return isList(body) ? stringifyList(body) : JSON.stringify(body);
}

interface List {
  readonly value: readonly object[];
}

function isList(body: unknown): body is List {
  return typeof body === "object" && body !== null && "value" in body && Array.isArray(body.value);
}

function stringifyList({ value, ...members }: List): string {
  const items = value.map((item) => texts.get(item) ?? JSON.stringify(item));
  const emptyList = JSON.stringify({ ...members, value: [] });
  return `${emptyList.slice(0, -"]}".length)}${items.join(",")}]}`;
}
