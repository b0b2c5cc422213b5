import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import contract from "../../generated/openapi.json" with { type: "json" };
import { type MockServer, startMock } from "../../src/mock/index.js";
import { type Installed, installPackage } from "../helpers/installed-package.js";

const run = promisify(execFile);
const consumers = fileURLToPath(new URL("consumers/", import.meta.url));
const tsc = fileURLToPath(import.meta.resolve("typescript/bin/tsc"));
let installed: Installed;
let server: MockServer;

beforeAll(async () => {
  [installed, server] = await Promise.all([installPackage(), startMock()]);
  for (const name of ["@types/node", "undici-types"]) await installed.add(name);
});
afterAll(() => Promise.all([installed.remove(), server.close()]));

test("strict TypeScript as Node resolves it", async () => {
  const project = await installed.lay(`${consumers}nodenext`);
  await compile(project);
  expect(await runProgram(join(project, "main.js"))).toBe(`${contract.openapi} true Contoso true\n`);
});

test("strict TypeScript as bundlers resolve it, bundled", async () => {
  const project = await installed.lay(`${consumers}bundler`);
  await compile(project);
  const outfile = join(project, "main.mjs");
  await build({ entryPoints: [join(project, "main.ts")], outfile, bundle: true, format: "esm", platform: "node" });
  expect(await runProgram(outfile)).toBe(`${contract.openapi} true 204 true\n`);
});

test("plain JavaScript, every body held against the contract", async () => {
  const project = await installed.lay(`${consumers}javascript`);
  expect(await runProgram(join(project, "main.js"))).toBe("Partner\n");
});

test("CommonJS requires it", async () => {
  const project = await installed.lay(`${consumers}commonjs`);
  expect(await runProgram(join(project, "main.js"))).toBe(`${contract.openapi} true true 404\n`);
});

test("strict TypeScript in CommonJS, as it was before package.json had exports", async () => {
  const project = await installed.lay(`${consumers}typescript-commonjs`);
  await compile(project);
  expect(await runProgram(join(project, "main.js"))).toBe("0 true\n");
});

async function compile(project: string): Promise<void> {
  const { stdout } = await run(process.execPath, [tsc, "-p", project]).catch((failure) => failure);
  expect(stdout).toBe("");
}

async function runProgram(file: string): Promise<string> {
  const env = { ...process.env, GRAPH_BASE_URL: `${server.url}/beta` };
  const { stdout } = await run(process.execPath, ["--disable-warning=ExperimentalWarning", file], {
    env,
    timeout: 20_000,
  });
  return stdout;
}
