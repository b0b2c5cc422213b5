let prefix: string | undefined;
/** A number of 12 digits, the last group of a UUID. */
let count = 100_000_000_000;

/**
 * Returns a new request id (a UUID): random digits that are chosen once, and a counter. `crypto.randomUUID` takes longer,
 * and exists only on pages of a secure context.
 */
export function createRequestId(): string {
  prefix ??= "00000000-0000-4000-8000-".replace(/0/g, () => (Math.random() * 9).toFixed());
  return `${prefix}${count++}`;
}
