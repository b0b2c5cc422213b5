import { readFileSync } from "node:fs";

/** README.md as it is published. */
export const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

/** A block of code of the README. */
export interface ReadmeBlock {
  language: string;
  text: string;
}

/** Returns the blocks of code in their order, without the indentation of a list. */
export function listReadmeBlocks(): ReadmeBlock[] {
  return [...readme.matchAll(/^( *)```(\w*)\n(.*?)^\1```$/gms)].map(
    ([, indentation = "", language = "", text = ""]) => ({
      language,
      text: text.replaceAll(new RegExp(`^${indentation}`, "gm"), ""),
    }),
  );
}

/** Returns the first cells of the rows of all tables, as the code in them. */
export function listFirstCells(): string[] {
  const rows = [...readme.matchAll(/^\| ([^|]*)\|/gm)];
  return rows.flatMap(([, cell = ""]) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code));
}
