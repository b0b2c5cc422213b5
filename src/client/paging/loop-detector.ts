/**
 * Creates a function that reports whether following the links it was called with has become a loop, after a few rounds
 * of the loop at most. It stores a single link, and replaces it after twice as many links each time (Brent's
 * algorithm).
 */
export function createLoopDetector(): (link: string) => boolean {
  let storedLink: string | undefined;
  let count = 0;
  let nextStore = 1;
  return (link) => {
    if (link === storedLink) return true;
    if (++count === nextStore) {
      storedLink = link;
      nextStore += count + 1;
    }
    return false;
  };
}
