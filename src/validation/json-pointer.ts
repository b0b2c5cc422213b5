/** Escapes a property name for use in a JSON pointer (RFC 6901). */
export function escapePointerToken(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Returns the value at the path of a JSON pointer. The pointer must lead to a value. */
export function getValueAt(root: unknown, pointer: string): unknown {
  return listTokens(pointer).reduce(getMember, root);
}

/** Returns the property names and array indexes of a JSON pointer. Its last token can name a property that is missing. */
export function toPath(root: unknown, pointer: string): (string | number)[] {
  let value = root;
  return listTokens(pointer).map((token) => {
    const segment = Array.isArray(value) ? Number(token) : token;
    value = getMember(value, token);
    return segment;
  });
}

function listTokens(pointer: string): string[] {
  const tokens = pointer.split("/").slice(1);
  return tokens.map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function getMember(value: unknown, name: string): unknown {
  return (value as Record<string, unknown>)[name];
}
