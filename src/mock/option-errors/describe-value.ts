/** Maximum number of characters of a value that a message quotes. */
const maxLength = 60;

/** Describes a value of any type for a message: a text in quotes and not longer than a line, an object by its kind. */
export function describeValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(truncateText(value, maxLength));
  if (typeof value === "function") return "a function";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

/** Cuts the message of an error about options, faults or a seed, which quotes values of any length. */
export function truncateMessage(message: string): string {
  return truncateText(message, 1000);
}

/** Cuts a text that is too long for a message. */
export function truncateText(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
