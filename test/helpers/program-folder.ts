import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { transform } from "esbuild";
import { typescriptCompiler } from "../../src/generator/unreached-files.js";
import { strictOptions } from "./strict-options.js";

const project = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);

/** A folder for TypeScript programs that import the package by its name; it is inside the package. */
export interface ProgramFolder {
  /** Runs a program, which reads the address of the service from GRAPH_BASE_URL. */
  run(program: string, baseUrl: string): Promise<{ stdout: string }>;
  /** Runs programs one after the other in one process, each with its address of the service. */
  runInTurn(programs: readonly { program: string; baseUrl: string }[]): Promise<void>;
  /** Compiles programs with every strict option, and resolves to the compiler's messages. */
  compile(programs: readonly string[]): Promise<string>;
  remove(): Promise<void>;
}

const compilerOptions = { ...strictOptions, skipLibCheck: true };

export async function createProgramFolder(): Promise<ProgramFolder> {
  const folder = await mkdtemp(join(project, "dist/programs-"));
  return {
    async run(program, baseUrl) {
      const file = join(folder, "program.mjs");
      const { code } = await transform(program, { loader: "ts", format: "esm" });
      await writeFile(file, code);
      const env = { ...process.env, GRAPH_TOKEN: "any", GRAPH_BASE_URL: baseUrl };
      return run(process.execPath, ["--disable-warning=ExperimentalWarning", file], { env, timeout: 120_000 });
    },
    async runInTurn(list) {
      const imports = list.map(async ({ program, baseUrl }, index) => {
        const { code } = await transform(program, { loader: "ts", format: "esm" });
        await writeFile(join(folder, `program-${index}.mjs`), code);
        return `process.env.GRAPH_BASE_URL = ${JSON.stringify(baseUrl)};\nawait import("./program-${index}.mjs");\n`;
      });
      await writeFile(join(folder, "programs.mjs"), (await Promise.all(imports)).join(""));
      const env = { ...process.env, GRAPH_TOKEN: "any" };
      await run(process.execPath, [join(folder, "programs.mjs")], { env, timeout: 120_000 });
    },
    async compile(programs) {
      const files = programs.map((_, index) => `program-${index}.mts`);
      await Promise.all(files.map((file, index) => writeFile(join(folder, file), programs[index] ?? "")));
      await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
      const { stdout } = await run(process.execPath, [typescriptCompiler, "-p", folder]).catch((failure) => failure);
      return stdout;
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
