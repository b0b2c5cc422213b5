import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { build } from "../../src/generator/build-steps.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

declare module "vitest" {
  export interface ProvidedContext {
    /** Path of the tarball of the package. */
    tarball: string;
  }
}

/**
 * Builds dist/ where it is out of date and packs it, once for all tests that use them. With TARBALL, which `npm run release`
 * and the gate set, the tests use that tarball.
 */
export default async function buildPackage({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { succeeded } = await build(["compile", "docs"]);
  if (!succeeded) throw new Error("Tests need dist/, which cannot be built.");
  const { TARBALL } = process.env;
  if (TARBALL) {
    provide("tarball", TARBALL);
    return undefined;
  }
  const folder = await mkdtemp(join(tmpdir(), "connected-organizations-tarball-"));
  provide("tarball", await pack(folder));
  return () => rm(folder, { recursive: true });
}

/** Packs dist/ into the folder, and returns the path of the tarball. */
async function pack(folder: string): Promise<string> {
  const options = ["--ignore-scripts", "--loglevel=error", "--pack-destination", folder];
  const { stdout } = await promisify(execFile)("npm", ["pack", ...options], { cwd: root });
  return join(folder, stdout.trim());
}
