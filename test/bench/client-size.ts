import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { loadedSize } from "./loaded-size.js";

const folder = fileURLToPath(new URL("./", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));

/** What a program that creates, adds and lists has to load. */
export async function clientSize(): Promise<void> {
  const own = await programSize("connected-organizations");
  const redocly = await programSize("redocly");
  const microsoft = await programSize("microsoft-graph-client");
  const row = ({ atFirst, onDemand, inOneFile }: typeof own) => ({
    "loaded at first": atFirst,
    "by the first graph.http": onDemand || "-",
    "in one file": inOneFile,
    "× smaller": (microsoft.atFirst / atFirst).toFixed(1),
  });
  console.log("\nA program that creates, adds and lists: bytes, minified and gzipped");
  console.table({
    ...{ "connected-organizations": row(own), "redocly generate-client": row(redocly) },
    "@microsoft/microsoft-graph-client": row(microsoft),
  });

  const total = Object.values(own.parts).reduce((sum, bytes) => sum + bytes, 0);
  const parts = Object.entries(own.parts).sort(([, a], [, b]) => b - a);
  console.log("Its parts: bytes, minified");
  console.table(
    Object.fromEntries(
      parts.map(([name, bytes]) => [
        name === "<stdin>" ? "the program itself" : name.replace(/^.*dist\//, ""),
        { bytes, share: `${((bytes / total) * 100).toFixed(1)} %` },
      ]),
    ),
  );
}

async function programSize(name: string) {
  return loadedSize(await readFile(`${folder}programs/${name}.mjs`, "utf8"), folder, root);
}
