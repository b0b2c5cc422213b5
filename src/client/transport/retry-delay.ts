/**
 * Returns the delay of a retry in milliseconds.
 * @param count number of retries before
 * @param retryAfter seconds that the service asked to wait; `undefined` if it did not
 */
export function computeRetryDelay(count: number, retryAfter: number | undefined, maxDelay: number): number {
  if (retryAfter !== undefined) {
    // A service that fails again after its own Retry-After is not asked more than once a second.
    return Math.max(retryAfter * 1000, count && Math.min(1000, maxDelay));
  }
  // Random, because clients that failed together would otherwise retry together; at least half of the bound, because a
  // limit per second is over only then.
  return Math.min(maxDelay, 1000 * 2 ** count) * (0.5 + Math.random() / 2);
}
