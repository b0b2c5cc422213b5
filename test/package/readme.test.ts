import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type MockServer, startMock } from "../../src/mock/index.js";

const project = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);
let server: MockServer;
let folder: string;

beforeAll(async () => {
  server = await startMock();
  folder = await mkdtemp(join(project, "dist/readme-")); // inside the package, so that it finds itself by its name
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

test("the README's first program runs as printed", async () => {
  const [program] = await programs();
  const { stdout } = await runProgram(program ?? "");
  expect(stdout.trimEnd().split("\n")).toEqual([
    expect.stringMatching(/^created \S+$/),
    expect.stringMatching(/ Wingtip Toys$/),
    expect.stringMatching(/ Fabrikam$/),
    expect.stringMatching(/ Adventure Works$/),
  ]);
});

test("every other TypeScript example in the README runs", async () => {
  const [, ...others] = await programs();
  expect(others).not.toHaveLength(0);
  for (const program of others) await runProgram(program);
});

async function programs(): Promise<string[]> {
  const readme = await readFile(join(project, "README.md"), "utf8");
  return [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, program = ""]) => program);
}

async function runProgram(program: string): Promise<{ stdout: string }> {
  const file = join(folder, "program.mjs");
  await writeFile(file, program);
  const env = { ...process.env, GRAPH_TOKEN: "any", GRAPH_BASE_URL: `${server.url}/beta` };
  return run(process.execPath, ["--disable-warning=ExperimentalWarning", file], { env, timeout: 20_000 });
}
