import contract from "../../generated/openapi.json" with { type: "json" };
import { collectGarbage } from "../helpers/collect-garbage.js";
import { showProgress } from "./rounds.js";

const pages = 1000;
const pageSize = 100;
const root = "https://graph.microsoft.com/beta";

type PeerModule = { default: (fetch: typeof respond, target: object) => { list: () => AsyncIterable<unknown> } };

/** Measures the time for an item and the heap of a list of 100,000 items, compared with a handwritten loop. */
export async function measureClientList(): Promise<void> {
  const readers: Record<string, () => AsyncIterable<unknown>> = {};
  for (const name of ["bare", "connected-organizations"]) {
    const { default: create }: PeerModule = await import(`./peers/${name}.mjs`);
    readers[name] = create(respond, { url: `${root}/first`, token: "t" }).list;
  }
  const rows: Record<string, object> = {};
  for (const round of ["warm-up", "measured"]) {
    for (const [name, read] of Object.entries(readers)) {
      showProgress(`${round}: ${name}`);
      rows[name] = await measureList(read);
    }
  }
  showProgress("");
  console.log(`\nList of ${pages * pageSize} items in pages of ${pageSize}`);
  console.table(rows);
}

async function measureList(read: () => AsyncIterable<unknown>): Promise<object> {
  await collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  let count = 0;
  let peak = 0;
  let atTenth = 0;
  for await (const _ of read()) {
    count++;
    if (count % pageSize === 0) peak = Math.max(peak, process.memoryUsage().heapUsed - before);
    if (count === (pages * pageSize) / 10) {
      await collectGarbage();
      atTenth = process.memoryUsage().heapUsed;
    }
  }
  const time = ((performance.now() - start) / count) * 1000;
  await collectGarbage();
  const growth = process.memoryUsage().heapUsed - atTenth;
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  return { "µs an item": time.toFixed(2), "peak heap, MB": megabytes(peak), "kept at the end, MB": megabytes(growth) };
}

async function respond(url: string): Promise<Response> {
  const number = Number(new URL(url).searchParams.get("$skiptoken") ?? 0) + 1;
  const organization = contract.components.examples["getConnectedOrganization.200.tenant"].value;
  const value = Array.from({ length: pageSize }, (_, index) => ({ ...organization, id: `${number}-${index}` }));
  return Response.json(number < pages ? { value, "@odata.nextLink": `${root}/next?$skiptoken=${number}` } : { value });
}
