/** Prints a failure that no response tells to its caller. */
export function reportFailure(subject: string, error: unknown): void {
  console.error(`connected-organizations mock: ${subject} failed.`, error);
}
