import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Content of a file: text, or the bytes of a picture. */
export type SiteFile = string | Uint8Array;

/** Writes files into a folder, by their paths in it. */
export async function writeSite(folder: string, files: ReadonlyMap<string, SiteFile>): Promise<void> {
  for (const [path, content] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  console.log(`${files.size} pages and other files`);
}
