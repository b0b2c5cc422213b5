import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const projects = [".", "test/bench", "test/interop"];

interface Manifest {
  allowScripts?: Record<string, boolean>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  overrides?: Record<string, string>;
}

interface Lock {
  packages: Record<string, Manifest & { version?: string; integrity?: string; hasInstallScript?: boolean }>;
}

describe.each(projects)("what %s installs", (project) => {
  const manifest: Manifest = read(`${project}/package.json`);
  const { packages }: Lock = read(`${project}/package-lock.json`);
  const installed = Object.entries(packages).filter(([path]) => path !== "");

  test("is pinned to one version each", () => {
    const { dependencies, devDependencies, peerDependencies, overrides } = manifest;
    const pins = Object.entries({ ...dependencies, ...devDependencies, ...peerDependencies, ...overrides });
    expect(pins.length).toBeGreaterThan(1);
    expect(pins.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  test("is locked, with the digest of every tarball", () => {
    expect(installed.length).toBeGreaterThan(40);
    expect(installed.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ""))).toEqual([]);
  });

  test("runs no script of its own: each that would is blocked, with the reason in CONTRIBUTING", () => {
    const scripts = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameAt(path));
    expect(manifest.allowScripts ?? {}).toEqual(Object.fromEntries(scripts.map((name) => [name, false])));
    const reasons = readFileSync(`${root}/CONTRIBUTING.md`, "utf8");
    expect(scripts.filter((name) => !reasons.includes(`| \`${name}\` `))).toEqual([]);
  });
});

test("a user installs one package beside this one", () => {
  const { dependencies, peerDependenciesMeta } = read<Manifest & { peerDependenciesMeta: unknown }>("package.json");
  expect(Object.keys(dependencies ?? {})).toEqual(["openapi-fetch"]);
  expect(peerDependenciesMeta).toEqual({ "@stoplight/prism-http": { optional: true } });
});

function read<Content>(file: string): Content {
  return JSON.parse(readFileSync(`${root}/${file}`, "utf8"));
}

/** `node_modules/a/node_modules/@b/c` is `@b/c`. */
function nameAt(path: string): string {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}
