import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { transform } from "esbuild";
import { typescriptCompiler } from "../../src/generator/unreached-files.js";
import { installPackage } from "./installed-package.js";
import { strictOptions } from "./strict-options.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Folders of packages that a reader of the README installs; `npm ci --prefix` installs the last two. */
const moduleFolders = ["node_modules", "test/interop/node_modules", "test/package/consumers/toolkits/node_modules"].map(
  (folder) => join(root, folder),
);

/** The project of a reader of the README: the unpacked tarball, and the packages that the README names. */
export interface ReaderProject {
  folder: string;
  /** Whether a package can be imported. */
  has(packageName: string): boolean;
  writeFile(name: string, text: string): Promise<void>;
  /** Writes a TypeScript program as the module `<name>.mjs`. */
  writeModule(name: string, program: string): Promise<void>;
  /** Runs the module `<name>.mjs`, and resolves to its standard output. */
  runModule(name: string, env: Record<string, string>): Promise<string>;
  readFile(name: string): Promise<string>;
  /** Adds a command that prints its name and arguments, in place of a program that is not installed here. */
  addCommand(name: string, script?: string): Promise<void>;
  /** Runs a shell script, and resolves to its standard output. */
  runShell(script: string, env?: Record<string, string>): Promise<string>;
  /** Compiles programs with every strict option, and resolves to the compiler's messages. */
  compile(programs: readonly string[]): Promise<string>;
  remove(): Promise<void>;
}

const compilerOptions = {
  ...strictOptions,
  skipLibCheck: true, // The declarations of the package are compiled without it in typescript-lines.test.ts.
};

export async function createReaderProject(): Promise<ReaderProject> {
  const { folder, remove } = await installPackage();
  const modules = join(folder, "node_modules");
  const commands = join(folder, "commands");
  await mkdir(commands);
  await linkPackages(modules);

  const execute = (file: string, args: readonly string[], env: Record<string, string> = {}) =>
    promisify(execFile)(file, [...args], { cwd: folder, timeout: 120_000, env: { ...process.env, ...env } });
  const project: ReaderProject = {
    folder,
    has: (packageName) => existsSync(join(modules, packageName)),
    writeFile: (name, text) => writeFile(join(folder, name), text),
    writeModule: async (name, program) => {
      const { code } = await transform(program, { loader: "ts", format: "esm" });
      await writeFile(join(folder, `${name}.mjs`), code);
    },
    runModule: async (name, env) => (await execute(process.execPath, [`${name}.mjs`], env)).stdout,
    readFile: (name) => readFile(join(folder, name), "utf8"),
    async addCommand(name, script = `echo ${name} "$@"`) {
      const file = join(commands, name);
      await writeFile(file, `#!/bin/sh\n${script}\n`);
      await chmod(file, 0o755);
    },
    async runShell(script, env) {
      const PATH = [commands, process.env.PATH].join(delimiter);
      return (await execute("sh", ["-e", "-c", script], { ...env, PATH })).stdout;
    },
    async compile(programs) {
      const files = programs.map((_, index) => `compiled-${index}.mts`);
      for (const [index, program] of programs.entries()) await project.writeFile(`compiled-${index}.mts`, program);
      await project.writeFile("tsconfig.json", JSON.stringify({ compilerOptions, files }));
      const compilation = execute(process.execPath, [typescriptCompiler, "-p", folder, "--pretty", "false"]);
      return (await compilation.catch((failure) => failure)).stdout;
    },
    remove,
  };
  // npx looks for a package in the registry if it is not installed under its name.
  const paths = [`${modules}/$name/dist/src/cli.js`, `${modules}/$name/dist/cli.mjs`];
  const run = paths.map((path) => `[ -f "${path}" ] && exec ${process.execPath} "${path}" "$@"`);
  await project.addCommand("npx", ["name=$1; shift", ...run, 'echo npx "$name" "$@"'].join("\n"));
  return project;
}

/** Links every package of the folders that the user does not have. The first folder that has a package counts. */
async function linkPackages(modules: string): Promise<void> {
  for (const folder of moduleFolders.filter(existsSync)) {
    for (const name of await listPackages(folder)) {
      const link = join(modules, name);
      await mkdir(dirname(link), { recursive: true });
      if (!existsSync(link)) await symlink(join(folder, name), link, "junction");
    }
  }
}

async function listPackages(folder: string): Promise<string[]> {
  const entries = (await readdir(folder)).filter((name) => !name.startsWith("."));
  const scopes = entries.filter((name) => name.startsWith("@"));
  const scoped = scopes.map(async (scope) => (await readdir(join(folder, scope))).map((name) => `${scope}/${name}`));
  return [...entries.filter((name) => !scopes.includes(name)), ...(await Promise.all(scoped)).flat()];
}
