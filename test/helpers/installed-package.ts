import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rename, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));

/** What `npm pack --json` says of a tarball. */
interface Packed {
  filename: string;
  size: number;
  files: { path: string; size: number; mode: number }[];
}

/** The package as a user has it: packed and unpacked, alone in a folder with what it depends on. Nothing is fetched. */
export interface Installed {
  /** The user's folder. */
  folder: string;
  packed: Packed;
  /** Links a package of this repository's `node_modules` into the user's. */
  add(name: string): Promise<void>;
  /** Lays a project of a user into the folder, and resolves to where it is. */
  lay(project: string): Promise<string>;
  /** Runs an ES module in the folder. */
  runModule(source: string): Promise<{ exitCode: number; stdout: string; stderr: string }>;
  remove(): Promise<void>;
}

/** Packs the tarball into the folder: as `npm run release` has packed it, or else of what is compiled. */
async function pack(folder: string): Promise<Packed> {
  const { TARBALL } = process.env;
  const of = TARBALL ? [TARBALL] : [];
  const options = ["--json", "--ignore-scripts", "--pack-destination", folder];
  const { stdout } = await run("npm", ["pack", ...of, ...options], { cwd: root });
  const [packed]: Packed[] = JSON.parse(stdout);
  if (!packed) throw new Error("npm packed nothing.");
  return packed;
}

export async function installPackage(): Promise<Installed> {
  const folder = await mkdtemp(join(tmpdir(), "connected-organizations-"));
  const packed = await pack(folder);
  const modules = join(folder, "node_modules");
  await mkdir(modules);
  await run("tar", ["-xzf", join(folder, packed.filename), "-C", folder]);
  await rename(join(folder, "package"), join(modules, "connected-organizations"));

  const add = async (name: string) => {
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(join(root, "node_modules", name), join(modules, name), "junction");
  };
  await add("openapi-fetch");
  return {
    folder,
    packed,
    add,
    async lay(project) {
      const place = join(folder, basename(project));
      await cp(project, place, { recursive: true });
      return place;
    },
    async runModule(source) {
      const execution = run(process.execPath, ["--input-type=module", "--eval", source], { cwd: folder });
      const { stdout, stderr } = await execution.catch((failure) => failure);
      return { exitCode: execution.child.exitCode ?? -1, stdout, stderr };
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
