import type { Tokens } from "marked";

/**
 * Returns a table whose columns have their final widths before its rows have arrived, so that nothing moves. A table that
 * is too wide scrolls by itself, with the keyboard too.
 */
export function renderTable(
  { header, rows }: Pick<Tokens.Table, "header" | "rows">,
  renderCell: (cell: Tokens.TableCell) => string,
): string {
  const weights = header.map((_, column) => computeWeight([header, ...rows].map((row) => row[column]?.text ?? "")));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const columns = weights.map((weight) => `<col style="width:${((100 * weight) / sum).toFixed(1)}%">`);
  const head = header.map((cell) => `<th scope="col">${renderCell(cell)}</th>`);
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${renderCell(cell)}</td>`).join("")}</tr>`);
  return `<div class="table" tabindex="0"><table><colgroup>${columns.join("")}</colgroup>
<thead><tr>${head.join("")}</tr></thead><tbody>${body.join("\n")}</tbody></table></div>
`;
}

/** Longer texts get more room, but not in proportion: they can have more lines. */
function computeWeight(texts: readonly string[]): number {
  const visible = texts.map((text) => text.replace(/\]\([^)]*\)/g, ""));
  const average = visible.reduce((total, text) => total + text.length, 0) / visible.length;
  const longestWord = Math.max(...visible.flatMap((text) => text.split(/[\s./]+/)).map((word) => word.length));
  return Math.max(Math.sqrt(average * 6), longestWord);
}
