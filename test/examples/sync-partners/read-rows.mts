import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";

const requiredColumns = ["displayName", "domain"];
const optionalColumns = ["tenantId", "description", "state"];

/** The arguments or the file are wrong. Nothing was changed. */
export class InputError extends Error {
  override readonly name = "InputError";
}

/** The fields of a row by column. An empty field is `undefined`. */
export type Fields = Readonly<Record<string, string | undefined>>;

/** A row of a CSV file. */
export interface Row {
  /** Line of the file on which the row begins. */
  line: number;
  fields: Fields;
}

/**
 * Reads the rows of a CSV file in UTF-8, with or without a byte order mark.
 * @throws {InputError} if it cannot be read, is not valid, or has no rows
 */
export async function readRows(file: string): Promise<Row[]> {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await readFile(file));
    const rows = parseRows(text.replaceAll("\r\n", "\n"));
    if (rows.length === 0) throw new Error("The file must have a row for at least one partner.");
    return rows;
  } catch (error) {
    throw new InputError(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}

function parseRows(text: string): Row[] {
  return parse<Row, Record<string, string>>(text, {
    columns: assertColumns,
    trim: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true, // Spreadsheets write rows that have only commas.
    on_record(record, { lines }) {
      const newlines = Object.values(record).join("").split("\n").length - 1;
      const fields = Object.entries(record).map(([name, value]) => [name, value || undefined]);
      return { line: lines - newlines, fields: Object.fromEntries(fields) };
    },
  });
}

function assertColumns(names: string[]): string[] {
  const known = [...requiredColumns, ...optionalColumns];
  if (requiredColumns.every((name) => names.includes(name)) && names.every((name) => known.includes(name)))
    return names;
  const expected = `the columns ${requiredColumns.join(" and ")}, and can name ${optionalColumns.join(", ")}`;
  throw new Error(`Line 1 must name ${expected} (got ${names.join()}).`);
}
