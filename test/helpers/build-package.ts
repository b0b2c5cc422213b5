import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { build } from "../../src/generator/build-steps.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The tarball of the package, as `npm pack --json` describes it. */
export interface Tarball {
  path: string;
  files: { path: string; size: number; mode: number }[];
}

declare module "vitest" {
  export interface ProvidedContext {
    tarball: Tarball;
  }
}

/** Builds dist/ where it is out of date and packs the tarball, once for all tests that use them. */
export default async function buildPackage({ provide }: TestProject): Promise<() => Promise<void>> {
  const { succeeded } = await build(["compile", "docs"]);
  if (!succeeded) throw new Error("Tests need dist/, which cannot be built.");
  const folder = await mkdtemp(join(tmpdir(), "connected-organizations-tarball-"));
  provide("tarball", await pack(folder));
  return () => rm(folder, { recursive: true });
}

/** Packs dist/ into the folder; with TARBALL, which `npm run release` sets, repacks that tarball unchanged. */
async function pack(folder: string): Promise<Tarball> {
  const { TARBALL } = process.env;
  const source = TARBALL ? [TARBALL] : [];
  const options = ["--json", "--ignore-scripts", "--pack-destination", folder];
  const { stdout } = await promisify(execFile)("npm", ["pack", ...source, ...options], { cwd: root });
  const [packed]: { filename: string; files: Tarball["files"] }[] = JSON.parse(stdout);
  if (!packed) throw new Error("npm pack wrote no tarball.");
  return { path: join(folder, packed.filename), files: packed.files };
}
