import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type MockServer, startMock } from "../../src/mock/index.js";
import { startThrottledMock } from "../helpers/throttled-mock.js";

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
    expect.stringMatching(/ Fabrikam$/),
  ]);
});

test("every other TypeScript example in the README runs", async () => {
  const [, ...others] = await programs();
  expect(others).not.toHaveLength(0);
  for (const program of others) await runProgram(program);
});

test("the program for production creates fifty under throttling, and prints a readable error for what is missing", async () => {
  const throttled = await startThrottledMock();
  try {
    const program = (await programs()).find((text) => text.includes("n <= 50")) ?? "";
    const { stdout } = await runProgram(program, `${throttled.url}/beta`);
    const created = throttled.answers.filter((answer) => answer === "POST 201");
    const refused = throttled.answers.filter((answer) => answer.endsWith("429"));
    expect(created).toHaveLength(50);
    expect(refused.length).toBeGreaterThan(20);
    expect(throttled.answers).toContain("PATCH 204");
    const lines = stdout.split("\n");
    expect(lines.filter((line) => /^\w+: 429, again in 20 ms$/.test(line))).toHaveLength(refused.length);
    expect(lines).toContain("50 organizations");
    const error = lines.findIndex((line) => line.startsWith("GraphError"));
    expect(lines.slice(error, error + 2)).toEqual([
      expect.stringMatching(
        /^GraphError: getConnectedOrganization failed with 404 \w+ \(request [\da-f-]{36}\): .+\.$/,
      ),
      expect.stringMatching(/^ {4}GET http:.*404$/),
    ]);
  } finally {
    throttled.close();
  }
});

test("every TypeScript example in the README compiles as strictly as can be", async () => {
  const files = await Promise.all(
    (await programs()).map(async (program, index) => {
      const file = join(folder, `example-${index}.mts`);
      await writeFile(file, program);
      return file;
    }),
  );
  const options: ts.CompilerOptions = {
    ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, types: ["node"], noEmit: true },
    ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: true },
  };
  const faults = ts.getPreEmitDiagnostics(ts.createProgram(files, options));
  expect(files.length).toBeGreaterThan(3);
  expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "))).toEqual([]);
});

async function programs(): Promise<string[]> {
  const readme = await readFile(join(project, "README.md"), "utf8");
  return [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, program = ""]) => program);
}

async function runProgram(program: string, baseUrl = `${server.url}/beta`): Promise<{ stdout: string }> {
  const file = join(folder, "program.mjs");
  await writeFile(file, program);
  const env = { ...process.env, GRAPH_TOKEN: "any", GRAPH_BASE_URL: baseUrl };
  return run(process.execPath, ["--disable-warning=ExperimentalWarning", file], { env, timeout: 20_000 });
}
