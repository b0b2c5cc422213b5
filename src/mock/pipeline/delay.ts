/** Resolves after a number of milliseconds, by the timers that a test may have replaced; at once for 0. */
export async function delay(milliseconds = 0): Promise<void> {
  if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
