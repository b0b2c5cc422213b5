/** Returns the microseconds of one run of each case: the median of rounds that run every case. */
export async function measureMedians<Name extends string>(
  cases: Record<Name, () => unknown>,
  rounds = 25,
): Promise<Record<Name, number>> {
  const names = Object.keys(cases) as Name[];
  const samples = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) samples.get(name)?.push(await measureRun(cases[name]));
    showProgress(`round ${round + 1} of ${rounds}`);
  }
  showProgress("");
  return Object.fromEntries(names.map((name) => [name, computeMedian(samples.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}

async function measureRun(run: () => unknown): Promise<number> {
  const start = performance.now();
  let runs = 0;
  for (; performance.now() - start < 25; runs++) await run();
  return ((performance.now() - start) / runs) * 1000;
}

export function computeMedian(samples: number[]): number {
  return samples.sort((a, b) => a - b)[Math.floor(samples.length / 2)] ?? Number.NaN;
}

/** Shows on a terminal what is being measured, in a line that the next call replaces. */
export function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
}
