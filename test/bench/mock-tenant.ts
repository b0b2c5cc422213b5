import { operations } from "../../generated/operations.js";
import { domainSource } from "../../src/index.js";
import { createMock } from "../../src/mock/index.js";
import { headers } from "./load.js";
import { computeMedian } from "./rounds.js";

const { path } = operations.listConnectedOrganizations;
const size = 100_000;

/** Measures a mock whose tenant has 100,000 organizations. */
export async function measureLargeTenant(): Promise<void> {
  const seed = Array.from({ length: size }, (_, number) => ({
    displayName: `Organization ${(number * 7919) % size}`,
    identitySources: [domainSource(`domain${number}.example`)],
  }));
  const mock = createMock({ seed });
  const listOrdered = () => readPage(mock, "$orderby=displayName&$top=100");
  console.log("\nA tenant with 100,000 organizations, ms");
  console.table({
    "mock.reset()": await measureTimes(() => mock.reset()),
    "mock.organizations": await measureTimes(() => mock.organizations),
    "a page in an order": await measureTimes(listOrdered),
    "a page of a filter": await measureTimes(() => readPage(mock, "$filter=startswith(displayName,'x')")),
  });
}

async function readPage(mock: ReturnType<typeof createMock>, query: string): Promise<void> {
  const response = await mock.fetch(`http://127.0.0.1${path}?${query}`, { headers });
  if (!response.ok) throw new Error(`The mock responded with ${response.status} to ${query}.`);
  await response.text();
}

/** Returns the milliseconds of the first run, and the median of the next ones. */
async function measureTimes(run: () => unknown) {
  const times: number[] = [];
  for (let round = 0; round < 10; round++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  const [first = Number.NaN, ...others] = times;
  return { first: first.toFixed(1), later: computeMedian(others).toFixed(1) };
}
