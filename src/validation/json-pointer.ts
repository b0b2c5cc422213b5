/** Escapes a property name for use in a JSON pointer (RFC 6901). */
export function escapePointerToken(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Returns the value at a JSON pointer. The pointer must lead to a value. */
export function getValueAt(root: unknown, pointer: string): unknown {
  const tokens = pointer.split("/").slice(1);
  return tokens.reduce<unknown>(
    (value, token) => (value as Record<string, unknown>)[token.replaceAll("~1", "/").replaceAll("~0", "~")],
    root,
  );
}
