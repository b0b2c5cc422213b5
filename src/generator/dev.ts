/**
 * Serves the mock, and updates generated/, mock and reference whenever a file in openapi/ or src/ changes: `npm run dev`.
 * After a change in src/generator/ it has to be started again: it generates in this process, because that takes 0.3 s instead
 * of 2.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, watch } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { build } from "./build-steps.js";
import { generateCommand } from "./generate-command.js";

const project = fileURLToPath(new URL("../..", import.meta.url));
const options = process.argv.length > 2 ? process.argv.slice(2) : ["--port", "4010"];
let mock: ChildProcess | undefined;
let isBuilding = false;
let hasChanged = false;

for (const folder of listFolders("openapi", "src")) watch(folder, () => void update());
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, async () => {
    await stopMock();
    process.exit();
  });
}
await update();

/** Returns the folders and every folder in them: on Linux, a recursive watch of Node 20 misses files that an editor replaces. */
function listFolders(...names: string[]): string[] {
  return names.flatMap((name) => {
    const folder = join(project, name);
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    const inner = entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
    return [folder, ...inner];
  });
}

/** Brings everything up to date, the reference last; once more if a file changes meanwhile. */
async function update(): Promise<void> {
  hasChanged = true;
  if (isBuilding) return;
  isBuilding = true;
  while (hasChanged) {
    hasChanged = false;
    await wait(100); // Editors write a file in several steps.
    if ((await generateCommand([], project, console)) !== 0) continue;
    const { succeeded, ran } = await build(["compile"]);
    if (succeeded && (ran.includes("compile") || !isMockRunning())) await restartMock();
    await build(["docs"]);
  }
  isBuilding = false;
  console.error("watching openapi/ and src/ (Ctrl-C stops)");
}

async function restartMock(): Promise<void> {
  await stopMock();
  mock = spawn(process.execPath, ["dist/src/cli.js", "mock", ...options], { cwd: project, stdio: "inherit" });
}

async function stopMock(): Promise<void> {
  if (!mock || !isMockRunning()) return;
  mock.kill("SIGTERM");
  await once(mock, "exit");
}

function isMockRunning(): boolean {
  return mock !== undefined && mock.exitCode === null && mock.signalCode === null;
}
