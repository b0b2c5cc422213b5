import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, statSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { listChangedFiles } from "./changed-files.js";

const project = fileURLToPath(new URL("../..", import.meta.url));

export type BuildStep = "generate" | "compile" | "docs";

interface Step {
  script: string;
  /** Files and folders that decide what the step writes. */
  inputs: readonly string[];
  /** Folders that the step writes. */
  outputs: readonly string[];
}

/** What declares the options of the mock: their JSON Schema is generated. */
const optionTypes = ["src/cli/mock-config.ts", "src/mock/faults", "src/mock/options.ts", "src/mock/server"];

export const buildSteps: Readonly<Record<BuildStep, Step>> = {
  generate: {
    script: "src/generator/generate.ts",
    inputs: ["openapi", "src/generator", ...optionTypes, ".biome.json", "package-lock.json"],
    outputs: ["generated"],
  },
  compile: {
    script: "src/generator/compile.ts",
    inputs: ["src", "generated", "tsconfig.json", "package.json", "package-lock.json"],
    outputs: ["dist/src", "dist/generated"],
  },
  docs: {
    script: "src/generator/reference/build-reference.ts",
    inputs: ["openapi", "src", "generated", "redocly.yaml", "package-lock.json"], // The mock runs in its pages.
    outputs: ["dist/reference"],
  },
};

export interface BuildResult {
  succeeded: boolean;
  /** The steps that were out of date. */
  ran: BuildStep[];
}

/**
 * Runs the steps whose inputs or outputs have changed since they last succeeded: `generate`, then `compile`
 * and `docs` at the same time.
 *
 * @param options.force also runs the steps that are up to date
 */
export async function build(steps: readonly BuildStep[], options: { force?: boolean } = {}): Promise<BuildResult> {
  const ran: BuildStep[] = [];
  const run = async (step: BuildStep): Promise<boolean> => {
    if (!steps.includes(step)) return true;
    if (!options.force && (await isUpToDate(step))) {
      console.error(`${step}: up to date`);
      return true;
    }
    ran.push(step);
    return runStep(step);
  };
  const isGenerated = await run("generate");
  const results = isGenerated ? await Promise.all([run("compile"), run("docs")]) : [false];
  return { succeeded: results.every(Boolean), ran };
}

async function runStep(step: BuildStep): Promise<boolean> {
  const { script, inputs, outputs } = buildSteps[step];
  const start = performance.now();
  const before = await hashFiles(inputs); // A file that changes during the step leaves the step out of date.
  const succeeded = await runScript(script);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.error(`${step}: ${succeeded ? "done" : "failed"} after ${seconds} s`);
  if (succeeded) {
    await mkdir(join(project, "dist"), { recursive: true });
    await writeFile(stampFile(step), `${before} ${await hashFiles(outputs)}`);
  }
  return succeeded;
}

async function isUpToDate(step: BuildStep): Promise<boolean> {
  const file = stampFile(step);
  const { inputs, outputs } = buildSteps[step];
  if (!existsSync(file)) return step === "generate" && isAsCommitted([...inputs, ...outputs]);
  return (await readFile(file, "utf8")) === `${await hashFiles(inputs)} ${await hashFiles(outputs)}`;
}

/** Whether files are those of a commit, whose generated/ is up to date, because `.ci/run` requires it. */
async function isAsCommitted(paths: readonly string[]): Promise<boolean> {
  if (!existsSync(join(project, ".git"))) return false;
  const changedFiles = await listChangedFiles(project, paths).catch(() => paths); // Without git, any may have changed.
  return changedFiles.length === 0;
}

/** File with the digests of the inputs and outputs of the last run that succeeded. */
function stampFile(step: BuildStep): string {
  return join(project, `dist/.${step}-stamp`);
}

/** Runs a script in a process of its own, so that steps run at the same time. */
function runScript(script: string): Promise<boolean> {
  const child = spawn(process.execPath, ["--import", "tsx", script], { cwd: project, stdio: "inherit" });
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("exit", (status) => resolve(status === 0));
  });
}

async function hashFiles(paths: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const path of paths)
    for (const file of await listFiles(path)) hash.update(file).update(await readFile(join(project, file)));
  return hash.digest("hex");
}

/** Returns the files below a folder, sorted; the path itself if it is a file; nothing if it does not exist. */
async function listFiles(path: string): Promise<string[]> {
  const location = join(project, path);
  if (!existsSync(location)) return [];
  if (statSync(location).isFile()) return [path];
  const entries = await readdir(location, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => relative(project, file)).sort();
}
