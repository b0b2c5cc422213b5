import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";

/** What `generate` would do to a file: `before` is undefined where it is missing, `after` where it does not belong. */
export interface Change {
  file: string;
  before: string | undefined;
  after: string | undefined;
}

/** The files in which the folder differs from the texts that belong into it. */
export async function changesIn(folder: string, texts: ReadonlyMap<string, string>): Promise<Change[]> {
  const present = await filesIn(folder);
  const names = new Set([...texts.keys(), ...present]);
  const changes = [...names].map(async (file) => ({
    file,
    before: present.includes(file) ? await readFile(join(folder, file), "utf8") : undefined,
    after: texts.get(file),
  }));
  return (await Promise.all(changes)).filter(({ before, after }) => before !== after);
}

/** Makes the changes. */
export async function apply(folder: string, changes: readonly Change[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { file, after } of changes) {
    const path = join(folder, file);
    await (after === undefined ? rm(path) : writeFile(path, after));
  }
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
