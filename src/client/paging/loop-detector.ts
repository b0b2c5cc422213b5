/**
 * Tells of each link whether following it goes in a circle, after a few rounds at the latest. It remembers one link however
 * many there are, each time for twice as many (Brent's algorithm).
 */
export function createCycleDetector(): (link: string) => boolean {
  let remembered: string | undefined;
  let count = 0;
  let renewal = 1;
  return (link) => {
    if (link === remembered) return true;
    if (++count === renewal) {
      remembered = link;
      renewal += count + 1;
    }
    return false;
  };
}
