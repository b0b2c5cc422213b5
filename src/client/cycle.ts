/**
 * Tells of each link whether following it would go in a circle: at once for the link before, and for a longer circle
 * after a few rounds. It remembers two links however many there are (Brent's algorithm).
 */
export function createCycleDetector(): (link: string) => boolean {
  let previous: string | undefined;
  let remembered: string | undefined;
  let count = 0;
  let renewal = 1;
  return (link) => {
    if (link === previous || link === remembered) return true;
    if (++count === renewal) {
      remembered = link;
      renewal += count + 1;
    }
    previous = link;
    return false;
  };
}
