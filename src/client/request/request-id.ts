let prefix: string | undefined;
let count = 0;

/**
 * Returns a new request id (a UUID): random digits that are chosen once, and a counter. `crypto.randomUUID` exists only
 * on pages of a secure context, and takes longer.
 */
export function createRequestId(): string {
  prefix ??= createPrefix(); // Not when the module is loaded: workers have no random numbers then.
  return prefix + (count++).toString(16).padStart(12, "0");
}

function createPrefix(): string {
  const digits = Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => byte.toString(16).padStart(2, "0"));
  return digits.join("").replace(/^(.{8})(.{4}).(.{3}).(.{3}).*/, "$1-$2-4$3-8$4-");
}
