import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import contract from "../../generated/openapi.json" with { type: "json" };
import { typescriptCompiler } from "../../src/generator/unreached-files.js";
import { type MockServer, startMock } from "../../src/mock/index.js";
import { type InstalledPackage, installPackage } from "../helpers/installed-package.js";

const run = promisify(execFile);
const consumers = fileURLToPath(new URL("consumers/", import.meta.url));
const typescript5 = fileURLToPath(import.meta.resolve("typescript/bin/tsc"));
let installed: InstalledPackage;
let server: MockServer;

beforeAll(async () => {
  [installed, server] = await Promise.all([installPackage(), startMock({ allowDuplicateSources: true })]);
  for (const name of ["@types/node", "undici-types"]) await installed.link(name);
});
afterAll(() => Promise.all([installed.remove(), server.close()]));

test("strict TypeScript 7 with Node's module resolution compiles and runs", async () => {
  const project = await installed.copyProject(`${consumers}nodenext`);
  await compile(typescriptCompiler, project);
  expect(await runProgram(join(project, "main.js"))).toBe(`${contract.openapi} true Contoso true\n`);
});

test("strict TypeScript 7 with bundler resolution compiles, bundles and runs", async () => {
  const project = await installed.copyProject(`${consumers}bundler`);
  await compile(typescriptCompiler, project);
  const outfile = join(project, "main.mjs");
  await build({ entryPoints: [join(project, "main.ts")], outfile, bundle: true, format: "esm", platform: "node" });
  expect(await runProgram(outfile)).toBe(`${contract.openapi} true 204 true\n`);
});

test("strict TypeScript 5 in CommonJS, whose resolution ignores exports, compiles and runs", async () => {
  const project = await installed.copyProject(`${consumers}typescript-commonjs`);
  await compile(typescript5, project);
  expect(await runProgram(join(project, "main.js"))).toBe("0 true\n");
});

/** Compiles a project. `typescript-lines.test.ts` checks the declarations themselves. */
async function compile(compiler: string, project: string): Promise<void> {
  const { stdout } = await run(process.execPath, [compiler, "-p", project]).catch((failure) => failure);
  expect(stdout).toBe("");
}

async function runProgram(file: string): Promise<string> {
  const env = { ...process.env, GRAPH_BASE_URL: `${server.url}/beta` };
  const { stdout } = await run(process.execPath, ["--disable-warning=ExperimentalWarning", file], { env });
  return stdout;
}
