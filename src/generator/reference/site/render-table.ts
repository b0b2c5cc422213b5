/** A cell as Markdown, from whose length the width of its column follows, and as HTML. */
export interface Cell {
  text: string;
  html: string;
}

export interface Row {
  cells: readonly Cell[];
  /** The address of the row in its page. */
  id?: string | undefined;
}

/**
 * Returns a table whose columns have their final widths before its rows have arrived, so that nothing moves. A table that
 * is too wide scrolls by itself, with the keyboard too. A phone shows each row as a list: pages.css takes the names of the
 * columns from properties of the table.
 */
export function renderTable(head: readonly Cell[], rows: readonly Row[]): string {
  const weights = head.map((cell, column) =>
    computeWeight([cell, ...rows.map(({ cells }) => cells[column])].map((each) => each?.text ?? "")),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const columns = weights.map((weight) => `<col style="width:${((100 * weight) / sum).toFixed(1)}%">`);
  const names = head.slice(1).map(({ text }, index) => `--name${index + 2}:'${text.replaceAll("'", "’")}'`);
  const headCells = head.map(({ html }) => `<th scope="col">${html}</th>`);
  return `<div class="table" tabindex="0"><table style="${names.join(";")}"><colgroup>${columns.join("")}</colgroup>
<thead><tr>${headCells.join("")}</tr></thead><tbody>${rows.map(renderRow).join("\n")}</tbody></table></div>
`;
}

function renderRow({ cells, id }: Row): string {
  const address = id === undefined ? "" : ` id="${id}"`;
  return `<tr${address}>${cells.map(({ html }) => `<td>${html}</td>`).join("")}</tr>`;
}

/** Longer texts get more room, but not in proportion: they can have more lines. */
function computeWeight(texts: readonly string[]): number {
  const visible = texts.map((text) => text.replace(/\]\([^)]*\)/g, ""));
  const average = visible.reduce((total, text) => total + text.length, 0) / visible.length;
  const longestWord = Math.max(...visible.flatMap((text) => text.split(/[\s./]+/)).map((word) => word.length));
  return Math.max(Math.sqrt(average * 6), longestWord);
}
