import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, rename, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { inject } from "vitest";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));

/** The package as its users have it: the unpacked tarball and its dependencies, alone in a folder. Nothing is downloaded. */
export interface InstalledPackage {
  /** The user's folder, which contains node_modules. */
  folder: string;
  /** The package's own folder in node_modules. */
  packageFolder: string;
  /** Links a package of this repository's node_modules into the user's. */
  link(name: string): Promise<void>;
  /** Copies a project into the user's folder, with a link to what it has installed, and resolves to its location. */
  copyProject(project: string): Promise<string>;
  /** Runs an ES module in the user's folder. */
  runModule(source: string): Promise<{ exitCode: number; stdout: string; stderr: string }>;
  remove(): Promise<void>;
}

export async function installPackage(): Promise<InstalledPackage> {
  const folder = await mkdtemp(join(tmpdir(), "connected-organizations-"));
  const modules = join(folder, "node_modules");
  const packageFolder = join(modules, "connected-organizations");
  await mkdir(modules);
  await run("tar", ["-xzf", inject("tarball"), "-C", folder]);
  await rename(join(folder, "package"), packageFolder);

  const link = async (name: string) => {
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(join(root, "node_modules", name), join(modules, name), "junction");
  };
  await link("openapi-fetch");
  return {
    folder,
    packageFolder,
    link,
    async copyProject(project) {
      const copy = join(folder, basename(project));
      await cp(project, copy, { recursive: true, filter: (source) => basename(source) !== "node_modules" });
      const dependencies = join(project, "node_modules");
      if (existsSync(dependencies)) await symlink(dependencies, join(copy, "node_modules"), "junction");
      return copy;
    },
    async runModule(source) {
      const execution = run(process.execPath, ["--input-type=module", "--eval", source], { cwd: folder });
      const { stdout, stderr } = await execution.catch((failure) => failure);
      return { exitCode: execution.child.exitCode ?? -1, stdout, stderr };
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
