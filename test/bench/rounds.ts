import { median } from "./median.js";
import { showProgress } from "./progress.js";

/** Microseconds of one run of each case: medians of rounds in which every case has its turn. */
export async function medians<Name extends string>(
  cases: Record<Name, () => unknown>,
  rounds = 25,
): Promise<Record<Name, number>> {
  const names = Object.keys(cases) as Name[];
  const samples = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) samples.get(name)?.push(await microseconds(cases[name]));
    showProgress(`round ${round + 1} of ${rounds}`);
  }
  showProgress("");
  return Object.fromEntries(names.map((name) => [name, median(samples.get(name) ?? [])])) as Record<Name, number>;
}

async function microseconds(run: () => unknown): Promise<number> {
  const start = performance.now();
  let runs = 0;
  for (; performance.now() - start < 25; runs++) await run();
  return ((performance.now() - start) / runs) * 1000;
}
