import type { Covered } from "./coverage.js";

const kinds = ["example", "passes", "fails", "mock", "client"] as const;
const heads = ["example", "pass", "fail", "mock", "client"];
const statusesInALine = 4;
const firstColumn = "  400 401 403 404".length;

/** A table as text, in which the statuses of an operation that are held alike share a row, and a last row has the sums. */
export function coverageTable(covered: readonly Covered[]): string {
  const operations = grouped(covered, ({ operationId }) => operationId);
  const rows = operations.flatMap(([operationId, ofOperation]) => [operationId, ...rowsOf(ofOperation)]);
  const sums = kinds.map((kind) => `${covered.reduce((sum, each) => sum + (each[kind] ?? 0), 0)}`);
  return `${[row("", heads), ...rows, row(`all ${covered.length}`, sums)].join("\n")}\n`;
}

function rowsOf(ofOperation: readonly Covered[]): string[] {
  return grouped(ofOperation, (each) => countsOf(each).join()).flatMap(([, alike]) => {
    const [first = "", ...others] = inLines(alike.map(({ place }) => place));
    return [row(first, countsOf(alike[0])), ...others];
  });
}

/** A dash where there is no body to show. */
function countsOf(covered: Covered | undefined): string[] {
  return kinds.map((kind) => `${covered?.[kind] ?? "-"}`);
}

function row(first: string, counts: readonly string[]): string {
  return (
    first.padEnd(firstColumn) + counts.map((count, column) => count.padStart((heads[column]?.length ?? 0) + 1)).join("")
  );
}

function inLines(places: readonly string[]): string[] {
  return places.length === 0
    ? []
    : [`  ${places.slice(0, statusesInALine).join(" ")}`, ...inLines(places.slice(statusesInALine))];
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): [key: string, group: Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups];
}
