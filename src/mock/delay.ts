/** Longest delay of `setTimeout` in milliseconds; it fires at once for a longer one. */
export const maxDelay = 2 ** 31 - 1;

/** Resolves after a number of milliseconds; at once for 0. */
export async function delay(milliseconds = 0): Promise<void> {
  if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Returns the value of an option in milliseconds.
 *
 * @throws {RangeError} if no timer can wait that long
 */
export function parseMilliseconds(option: string, value: number): number {
  if (value >= 0 && value <= maxDelay) return value;
  throw new RangeError(`${option} must be a number of milliseconds from 0 to ${maxDelay} (got ${value}).`);
}
