let prefix: string | undefined;
let count = 0;

/**
 * Returns a new request id (a UUID): random digits that are chosen once, and a counter. `crypto.randomUUID` takes longer,
 * and exists only on pages of a secure context.
 */
export function createRequestId(): string {
  prefix ??= "00000000-0000-4000-8000-".replace(/0/g, () => String(Math.floor(Math.random() * 10)));
  return prefix + String(count++).padStart(12, "0");
}
