import { operations } from "../../generated/operations.js";
import { createMock, startMock } from "../../src/mock/index.js";
import { headers, load, type Sent } from "./load.js";
import { showProgress } from "./progress.js";
import { medians } from "./rounds.js";
import { servers, startServer } from "./servers.js";

const { path } = operations.listConnectedOrganizations;
const body = JSON.stringify({
  displayName: "Fabrikam",
  description: "Supplier of parts",
  state: "configured",
  identitySources: [{ "@odata.type": "#microsoft.graph.domainIdentitySource", domainName: "fabrikam.com" }],
});
const post = { method: "POST", path, body } as const satisfies Sent;
const get: Sent = { method: "GET", path: `${path}?$top=10` };

/** The mock over HTTP beside Prism as its users run it, and beside the least that a mock could be. */
export async function mock(): Promise<void> {
  const figures: Record<string, Figures> = {};
  for (const [name, command] of Object.entries(servers)) {
    showProgress(`mock: ${name}`);
    figures[name] = await measured(command);
  }
  showProgress("");
  console.log("\nA mock over HTTP, ten connections");
  console.table(Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, row(figure, figures)])));

  console.log("\nA call of fetch in this process, and over HTTP, one after the other, its answer read");
  console.table({ "add, 204": await call(`${path}/$ref`), "create, 201": await call(path) });
}

type Figures = Awaited<ReturnType<typeof measured>>;

async function measured(command: (port: string) => string[]) {
  const server = await startServer(command);
  for (let n = 0; n < 10; n++) await fetch(server.address + path, { method: "POST", body, headers });
  await load(server.address, get, 1);
  const reads = await load(server.address, get, 5);
  const writes = await load(server.address, post, 5);
  const memory = server.memory();
  server.stop();
  return { firstAnswer: server.firstAnswer, reads, writes, memory };
}

function row({ firstAnswer, reads, writes, memory }: Figures, { "prism mock": prism }: Record<string, Figures>) {
  const times = (rate: number, other = Number.NaN) => `${rate.toFixed(0)} (${(rate / other).toFixed(1)} ×)`;
  return {
    "first answer, ms": firstAnswer.toFixed(0),
    "GET of ten, /s": times(reads.rate, prism?.reads.rate),
    "p99, ms": reads.p99,
    "POST, /s": times(writes.rate, prism?.writes.rate),
    "p99, ms ": writes.p99,
    "memory, MB": memory.toFixed(0),
  };
}

async function call(address: string) {
  const inProcess = createMock();
  const { url, close } = await startMock();
  const init = { method: "POST", body, headers };
  const times = await medians({
    process: async () => read(await inProcess.fetch(url + address, init)),
    http: async () => read(await fetch(url + address, init)),
  });
  await close();
  return {
    "in process, µs": times.process.toFixed(0),
    "over HTTP, µs": times.http.toFixed(0),
    ratio: (times.process / times.http).toFixed(2),
  };
}

function read(response: Response): Promise<string> {
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
  return response.text();
}
