/** Longest delay of `setTimeout` in milliseconds; it fires at once for a longer one. */
export const maxDelay = 2 ** 31 - 1;

/** Resolves after a number of milliseconds; at once for 0. */
export async function delay(milliseconds = 0): Promise<void> {
  if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
