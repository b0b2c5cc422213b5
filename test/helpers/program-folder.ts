import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import ts from "typescript";

const project = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);

/** A folder for programs that import the package by its name: it lies inside the package. */
export interface ProgramFolder {
  /** Runs a program that has no syntax of TypeScript in it. */
  run(program: string, baseUrl: string): Promise<{ stdout: string }>;
  /** Runs a file of tests with vitest, and resolves to its exit code. */
  runTest(file: string): Promise<number>;
  /** What the compiler, as strict as can be, says of programs. */
  faultsOf(programs: readonly string[]): Promise<string[]>;
  remove(): Promise<void>;
}

const options: ts.CompilerOptions = {
  ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, types: ["node"], noEmit: true },
  ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: true },
};

export async function makeProgramFolder(): Promise<ProgramFolder> {
  const folder = await mkdtemp(join(project, "dist/programs-"));
  return {
    async run(program, baseUrl) {
      const file = join(folder, "program.mjs");
      await writeFile(file, ts.transpile(program, { ...options, module: ts.ModuleKind.ESNext }));
      const env = { ...process.env, GRAPH_TOKEN: "any", GRAPH_BASE_URL: baseUrl };
      return run(process.execPath, ["--disable-warning=ExperimentalWarning", file], { env, timeout: 20_000 });
    },
    async runTest(text) {
      await writeFile(join(folder, "program.test.ts"), text);
      const vitest = join(project, "node_modules/vitest/vitest.mjs");
      const child = run(process.execPath, [vitest, "run", "--root", folder], { timeout: 60_000 });
      await child.catch(() => undefined); // A test that fails is what some expect.
      return child.child.exitCode ?? -1;
    },
    async faultsOf(programs) {
      const files = programs.map((_, index) => join(folder, `program-${index}.mts`));
      await Promise.all(files.map((file, index) => writeFile(file, programs[index] ?? "")));
      const faults = ts.getPreEmitDiagnostics(ts.createProgram(files, options));
      return faults.map(
        ({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
      );
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
