import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const biome = fileURLToPath(import.meta.resolve("@biomejs/biome/bin/biome"));
const settings = new URL("../../.biome.json", import.meta.url);

/**
 * Returns the texts as Biome formats them, with the settings of this repository.
 *
 * @param texts TypeScript and JSON by file name; other files stay as they are
 */
export async function formatSources(texts: ReadonlyMap<string, string>): Promise<Map<string, string>> {
  const folder = await mkdtemp(join(tmpdir(), "generated-"));
  try {
    const { formatter } = JSON.parse(await readFile(settings, "utf8"));
    await writeFile(join(folder, "biome.json"), JSON.stringify({ root: true, formatter }));
    for (const [name, text] of texts) await writeFile(join(folder, name), text);
    const { status, stderr } = spawnSync(process.execPath, [biome, "format", "--write", "."], {
      cwd: folder,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`Biome cannot format the generated files: ${stderr}`);
    const formatted = [...texts.keys()].map(
      async (name): Promise<[string, string]> => [name, await readFile(join(folder, name), "utf8")],
    );
    return new Map(await Promise.all(formatted));
  } finally {
    await rm(folder, { recursive: true });
  }
}
