import { existsSync } from "node:fs";
import { cp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { typescriptCompiler } from "../../src/generator/unreached-files.js";
import { createReaderProject, type ReaderProject } from "./reader-project.js";
import { runNode } from "./run-node.js";

const examples = fileURLToPath(new URL("../examples", import.meta.url));

/** Packages that examples import, and how to install them. */
const sources = {
  "csv-parse": "test/package/consumers/toolkits",
  "@tanstack/react-form": "test/package/consumers/toolkits",
  "@azure/identity": "test/interop",
  jsdom: "test/interop",
} as const;

/** Whether packages that an example needs are installed; says so if they are not. */
export function hasPackages(...names: (keyof typeof sources)[]): boolean {
  const missing = names.filter(
    (name) => !existsSync(new URL(`../../${sources[name]}/node_modules/${name}`, import.meta.url)),
  );
  for (const name of missing) {
    console.warn(
      `Skipping an example that needs ${name}: run npm ci --prefix ${sources[name]} to install it, as .ci/run does.`,
    );
  }
  return missing.length === 0;
}

interface Server {
  url: string;
}

/** A copy of an example in the folder of a user, with the installed package and the packages that the example needs. */
export interface ExampleProject extends Pick<ReaderProject, "remove"> {
  /** The copy of the example. */
  folder: string;
  writeFile(name: string, content: string | Uint8Array): Promise<void>;
  /** Compiles the example with its own tsconfig.json, and resolves to the compiler's messages. */
  compile(): Promise<string>;
  /** Runs commands of the example's README in its folder against a server, and resolves to their standard output. */
  runShell(script: string, server: Server): Promise<string>;
}

/** An example that is a program. */
export interface ExampleProgram extends ExampleProject {
  /** Runs the program against a server, and resolves to what it printed, whatever its exit code. */
  run(args: readonly string[], server: Server): ReturnType<typeof runNode>;
}

/** Copies an example. */
export async function createExampleProject(name: string): Promise<ExampleProject> {
  const { folder: parent, runShell, remove } = await createReaderProject();
  const folder = join(parent, name);
  await cp(join(examples, name), folder, { recursive: true });
  return {
    folder,
    remove,
    writeFile: (file, content) => writeFile(join(folder, file), content),
    compile: async () => (await runNode([typescriptCompiler, "-p", folder, "--pretty", "false"])).stdout,
    runShell: (script, server) => runShell(`cd ${name}\n${script}`, getEnvironment(server)),
  };
}

/** Copies an example that is a program of the same name. A bundle of it starts in a fraction of the time that tsx takes. */
export async function createExampleProgram(name: string): Promise<ExampleProgram> {
  const project = await createExampleProject(name);
  const entryPoints = [join(project.folder, `${name}.mts`)];
  const outfile = join(project.folder, `${name}.bundle.mjs`);
  await build({ entryPoints, outfile, bundle: true, external: ["@azure/identity"], platform: "node", format: "esm" });
  return {
    ...project,
    run: (args, server) =>
      runNode([outfile, ...args], { cwd: project.folder, env: { ...process.env, ...getEnvironment(server) } }),
  };
}

function getEnvironment({ url }: Server): Record<string, string> {
  return { GRAPH_TOKEN: "any", GRAPH_BASE_URL: `${url}/v1.0` };
}
