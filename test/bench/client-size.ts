import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { measureLoadedSize } from "./loaded-size.js";

const folder = fileURLToPath(new URL("./", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));

/** Measures what a program loads that creates, adds and lists organizations. */
export async function measureClientSize(): Promise<void> {
  const own = await measureProgram("connected-organizations");
  const redocly = await measureProgram("redocly");
  const microsoft = await measureProgram("microsoft-graph-client");
  const row = ({ inOneFile }: typeof own) => ({
    "in one file": inOneFile,
    "× smaller": (microsoft.inOneFile / inOneFile).toFixed(1),
  });
  console.log("\nProgram that creates, adds and lists: bytes, minified and gzipped");
  console.table({
    "connected-organizations": row(own),
    "redocly generate-client": row(redocly),
    "@microsoft/microsoft-graph-client": row(microsoft),
  });

  const total = Object.values(own.parts).reduce((sum, bytes) => sum + bytes, 0);
  const parts = Object.entries(own.parts).sort(([, a], [, b]) => b - a);
  console.log("Its source files: bytes, minified");
  console.table(
    Object.fromEntries(
      parts.map(([name, bytes]) => [
        name === "<stdin>" ? "the program itself" : name.replace(/^.*dist\//, ""),
        { bytes, share: `${((bytes / total) * 100).toFixed(1)} %` },
      ]),
    ),
  );
}

async function measureProgram(name: string) {
  return measureLoadedSize(await readFile(`${folder}programs/${name}.mjs`, "utf8"), folder, root);
}
