import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const prism = "node_modules/@stoplight/prism-cli/dist/index.js";

/** Arguments of Node.js that start each server on a port. */
export const servers: Readonly<Record<string, (port: string) => string[]>> = {
  "connected-organizations": (port) => ["test/bench/mock-server.mjs", port],
  "prism mock": (port) => [prism, "mock", "generated/openapi.yaml", "--port", port],
  "Prism as a library, no log": (port) => ["test/bench/prism-server.mjs", port],
  "@scalar/mock-server": (port) => ["test/bench/scalar-server.mjs", port],
  "bare Node server": (port) => ["test/bench/bare-server.mjs", port],
};

export interface RunningServer {
  address: string;
  /** Milliseconds from the start of the process to the first response. */
  firstResponse: number;
  /** Processor time since the start, in milliseconds. */
  processorTime(): number;
  /** Resident memory, in megabytes. */
  memory(): number;
  stop(): void;
}

export async function startServer(command: (port: string) => string[]): Promise<RunningServer> {
  const port = await findFreePort();
  const address = `http://127.0.0.1:${port}`;
  const start = performance.now();
  const server = spawn(process.execPath, command(`${port}`), { cwd: root, stdio: "ignore" });
  await waitForResponse(address, server);
  const firstResponse = performance.now() - start;
  return {
    address,
    firstResponse,
    processorTime: () => readProcessorTime(server),
    memory: () => readResidentMemory(server),
    stop: () => server.kill(),
  };
}

async function waitForResponse(address: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; server.exitCode === null && attempt < 4_000; attempt++) {
    if (await fetch(address).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`${server.spawnargs.join(" ")} does not answer.`);
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}

/** Reads the time in user and in kernel mode (proc(5)): ticks of ten milliseconds, after the name in parentheses. */
function readProcessorTime({ pid }: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function readResidentMemory({ pid }: ChildProcess): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1000;
}
