/**
 * Serves the mock, and updates generated/, mock and reference whenever a file in openapi/ or src/ changes: `npm run dev`.
 * After a change in src/generator/ it has to be started again: it generates in this process, because the start of another
 * takes longer than that.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./build-steps.js";
import { generateCommand } from "./generate-command.js";
import { watchFolders } from "./watch-folders.js";

const project = fileURLToPath(new URL("../..", import.meta.url));
const options = process.argv.length > 2 ? process.argv.slice(2) : ["--port", "4010"];
let mock: ChildProcess | undefined;

process.once("exit", () => mock?.kill()); // Whatever ends this program, the port is free again.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, async () => {
    await stopMock();
    process.exit();
  });
}

for await (const _ of watchFolders(join(project, "openapi"), join(project, "src"))) {
  try {
    await update();
  } catch (error) {
    console.error(`The update failed: ${error instanceof Error ? error.message : error}`);
  }
  console.error("watching openapi/ and src/ (Ctrl-C stops)");
}

/** Brings everything up to date, the reference last. */
async function update(): Promise<void> {
  if ((await generateCommand([], project, console)) !== 0) return;
  const { succeeded, ran } = await build(["compile"]);
  if (succeeded && (ran.includes("compile") || !isMockRunning())) await restartMock();
  await build(["docs"]);
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
