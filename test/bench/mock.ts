import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { operations } from "../../generated/operations.js";
import { load, type Sent, send } from "./load.js";
import { showProgress } from "./progress.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { path } = operations.listConnectedOrganizations;
const body = JSON.stringify({
  displayName: "Fabrikam",
  identitySources: [{ "@odata.type": "#microsoft.graph.domainIdentitySource", domainName: "fabrikam.com" }],
});
const get: Sent = { method: "GET", path: `${path}?$top=10` };
const post: Sent = { method: "POST", path, body };

const servers: Record<string, (port: number) => string[]> = {
  "connected-organizations": (port) => ["dist/src/cli.js", "mock", "--port", `${port}`],
  "prism mock": (port) => [
    "node_modules/@stoplight/prism-cli/dist/index.js",
    "mock",
    "generated/openapi.yaml",
    "-p",
    `${port}`,
  ],
  "bare Node server": (port) => ["test/bench/bare-server.mjs", `${port}`],
};

/** The mock over HTTP beside Prism as its users run it, and beside the least that a mock could be. */
export async function mock(): Promise<void> {
  const rows: Record<string, Record<string, string>> = {};
  for (const [name, command] of Object.entries(servers)) {
    showProgress(`mock: ${name}`);
    rows[name] = await measured(command);
  }
  showProgress("mock: in process");
  rows["connected-organizations, in process"] = { "POST/s": (await inProcess()).toFixed(0) };
  showProgress("");
  console.log("\nA mock over HTTP, ten connections");
  console.table(rows);
}

async function measured(command: (port: number) => string[]): Promise<Record<string, string>> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const start = performance.now();
  const child = spawn(process.execPath, command(port), { cwd: root, stdio: "ignore" });
  await firstAnswer(address);
  const firstAfter = performance.now() - start;
  for (let n = 0; n < 10; n++) await send(address, post);
  await load(address, get, 500);
  const reads = await load(address, get, 5_000);
  const writes = await load(address, post, 5_000);
  const memory = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1];
  child.kill();
  return {
    "first answer, ms": firstAfter.toFixed(0),
    "GET/s": reads.rate.toFixed(0),
    "GET p99, ms": reads.p99.toFixed(1),
    "POST/s": writes.rate.toFixed(0),
    "POST p99, ms": writes.p99.toFixed(1),
    "memory, MB": (Number(memory) / 1000).toFixed(0),
  };
}

async function firstAnswer(address: string): Promise<void> {
  for (let attempt = 0; attempt < 2_000; attempt++) {
    const status = await send(address, get).catch(() => undefined);
    if (status !== undefined) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`Nobody answers at ${address}.`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}

/** Creates in a second, without a socket. */
async function inProcess(): Promise<number> {
  const { createMock } = (await import(`${root}dist/src/mock/index.js`)) as typeof import("../../src/mock/index.js");
  const { fetch } = createMock();
  const init = { method: "POST", body, headers: { authorization: "Bearer any", "content-type": "application/json" } };
  const run = async (count: number) => {
    const start = performance.now();
    for (let n = 0; n < count; n++) await fetch(`https://graph.microsoft.com/beta${path}`, init);
    return count / ((performance.now() - start) / 1000);
  };
  await run(2_000);
  return run(10_000);
}
