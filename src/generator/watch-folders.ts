import { readdirSync, watch } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/**
 * Yields at once, and then after each change in folders and in the folders in them. What changes while the caller works
 * counts as one change after it.
 */
export async function* watchFolders(...folders: readonly string[]): AsyncGenerator<void, undefined> {
  for (;;) {
    const change = watchOnce(folders);
    try {
      yield;
      await change.promise;
    } finally {
      change.stop();
    }
    await wait(100); // Editors write a file in several steps.
  }
}

/** Watches the folders that exist now. Called again after each change, it finds new ones. */
function watchOnce(folders: readonly string[]): { promise: Promise<void>; stop(): void } {
  let report = () => {};
  const promise = new Promise<void>((resolve) => {
    report = resolve;
  });
  const watchers = folders.flatMap(listFolders).map((folder) => watch(folder, () => report()));
  return {
    promise,
    stop() {
      for (const watcher of watchers) watcher.close();
    },
  };
}

/** Returns a folder and every folder in it: on Linux, a recursive watch of Node 20 misses files that an editor replaces. */
function listFolders(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const inner = entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  return [folder, ...inner];
}
