import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";

/** A change of a file: `before` is undefined if the file is missing, `after` if the contract does not generate it. */
export interface FileChange {
  file: string;
  before: string | undefined;
  after: string | undefined;
}

/** Returns the changes that make a folder contain exactly these texts. */
export async function findChanges(folder: string, texts: ReadonlyMap<string, string>): Promise<FileChange[]> {
  const present = await listFiles(folder);
  const names = new Set([...texts.keys(), ...present]);
  const changes = [...names].map(async (file) => ({
    file,
    before: present.includes(file) ? await readFile(join(folder, file), "utf8") : undefined,
    after: texts.get(file),
  }));
  return (await Promise.all(changes)).filter(({ before, after }) => before !== after);
}

/** Writes and removes the files of a folder. */
export async function applyChanges(folder: string, changes: readonly FileChange[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { file, after } of changes) {
    const path = join(folder, file);
    await (after === undefined ? rm(path) : writeFile(path, after));
  }
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return files.map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
