import { operations } from "../../generated/operations.js";
import { headers, type Load, measureLoad, type Sent } from "./load.js";
import { measureMedians, showProgress } from "./rounds.js";
import { type RunningServer, servers, startServer } from "./servers.js";

const { path } = operations.listConnectedOrganizations;
const body = JSON.stringify({
  displayName: "Fabrikam",
  description: "Supplier of parts",
  state: "configured",
  identitySources: [{ "@odata.type": "#microsoft.graph.domainIdentitySource", domainName: "fabrikam.com" }],
});
const post = { method: "POST", path, body } as const satisfies Sent;
const get: Sent = { method: "GET", path: `${path}?$top=10` };

/** The build need not exist when the types are checked. */
const compiledMock: string = "./compiled-mock.mjs";
type MockModule = typeof import("../../src/mock/index.js");

/** Measures the mock over HTTP, compared with Prism and with a server that only sends a constant. */
export async function measureMock(): Promise<void> {
  const figures: Record<string, Figures> = {};
  for (const [name, command] of Object.entries(servers)) {
    showProgress(`mock: ${name}`);
    figures[name] = await measureServer(command);
  }
  showProgress("");
  console.log("\nMock over HTTP, ten connections");
  console.table(
    Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, createRow(figure, figures)])),
  );

  console.log("\nOne fetch after another, in this process and over HTTP");
  console.table({ "add, 204": await measureCalls(`${path}/$ref`), "create, 201": await measureCalls(path) });
}

type Figures = Awaited<ReturnType<typeof measureServer>>;

async function measureServer(command: (port: string) => string[]) {
  const server = await startServer(command);
  for (let n = 0; n < 10; n++) await fetch(server.address + path, { method: "POST", body, headers });
  await measureLoad(server.address, get, 1);
  const reads = await measureServerLoad(server, get);
  const writes = await measureServerLoad(server, post);
  const memory = server.memory();
  server.stop();
  return { firstResponse: server.firstResponse, reads, writes, memory };
}

/** Measures the load and the processor time of a response, which other programs on the machine affect less. */
async function measureServerLoad(server: RunningServer, sent: Sent): Promise<ServerLoad> {
  const before = server.processorTime();
  const load = await measureLoad(server.address, sent, 5);
  return { ...load, cost: ((server.processorTime() - before) * 1000) / load.total };
}

interface ServerLoad extends Load {
  /** Microseconds of processor time for a response. */
  cost: number;
}

/** Rates are compared with `prism mock`, costs with the bare server. */
function createRow({ firstResponse, reads, writes, memory }: Figures, others: Record<string, Figures>) {
  const { "prism mock": prism, "bare Node server": bare } = others;
  const times = (value: number, other = Number.NaN) => `${value.toFixed(0)} (${(value / other).toFixed(1)} ×)`;
  return {
    "first response, ms": times(firstResponse, bare?.firstResponse),
    "GET of ten, /s": times(reads.rate, prism?.reads.rate),
    "CPU, µs": times(reads.cost, bare?.reads.cost),
    "p99, ms": reads.p99,
    "POST, /s": times(writes.rate, prism?.writes.rate),
    "CPU, µs ": times(writes.cost, bare?.writes.cost),
    "p99, ms ": writes.p99,
    "memory, MB": memory.toFixed(0),
  };
}

async function measureCalls(address: string) {
  const { createMock, startMock }: MockModule = await import(compiledMock);
  const inProcess = createMock({ allowDuplicateSources: true });
  const { url, close } = await startMock({ allowDuplicateSources: true });
  const init = { method: "POST", body, headers };
  const times = await measureMedians({
    process: async () => readBody(await inProcess.fetch(url + address, init)),
    http: async () => readBody(await fetch(url + address, init)),
  });
  await close();
  return {
    "in process, µs": times.process.toFixed(0),
    "over HTTP, µs": times.http.toFixed(0),
    ratio: (times.process / times.http).toFixed(2),
  };
}

function readBody(response: Response): Promise<string> {
  if (!response.ok) throw new Error(`${response.url} responded with ${response.status}.`);
  return response.text();
}
