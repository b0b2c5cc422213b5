/** `setTimeout` takes more milliseconds than this for nothing. */
export const longest = 2 ** 31 - 1;

/** @throws {RangeError} for what no timer can wait */
export function milliseconds(option: string, value: number): number {
  if (value >= 0 && value <= longest) return value;
  throw new RangeError(`${option} has to be a number of milliseconds up to ${longest}, not ${value}.`);
}
