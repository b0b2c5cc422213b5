import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type BuildOptions, type BuildResult, build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type InstalledPackage, installPackage } from "../helpers/installed-package.js";

describe("a bundle of the installed mock, where no optional package is installed,", () => {
  let installed: InstalledPackage;
  beforeAll(async () => {
    installed = await installPackage();
  });
  afterAll(() => installed.remove());

  async function bundle(source: string, options: BuildOptions): Promise<BuildResult<{ write: false }>> {
    const entry = join(installed.folder, "entry.js");
    await writeFile(entry, source);
    return build({ entryPoints: [entry], bundle: true, write: false, outdir: "/", logLevel: "silent", ...options });
  }

  test.each<BuildOptions>([
    { platform: "browser", format: "esm", splitting: true },
    { platform: "browser", format: "iife" },
    { platform: "neutral", format: "esm", conditions: ["workerd"] },
    { platform: "node", format: "esm" },
    { platform: "node", format: "cjs" },
  ])("has no warnings and no import of Node.js: %j", async (options) => {
    const { warnings, outputFiles } = await bundle('export * from "connected-organizations/mock";', options);
    expect(warnings).toEqual([]);
    expect(outputFiles.map(({ text }) => text).join("")).not.toMatch(
      /(?:from|import|require)\s*\(?\s*"(?:node:|@|selfsigned)/,
    );
  });

  test.each(["esm", "cjs"] as const)("serves on a port in Node.js as %s, and says what is missing", async (format) => {
    const source = `
      import { createMock, startMock } from "connected-organizations/mock";
      (async () => {
        const server = await startMock();
        console.log((await fetch(server.url + "/_mock/requests")).status);
        await server.close();
        for (const start of [() => createMock({ static: true }), () => startMock({ https: true })])
          await (async () => start())().catch(({ name }) => console.log(name));
      })();`;
    const { outputFiles } = await bundle(source, { platform: "node", format });
    const file = join(installed.folder, format === "esm" ? "bundle.mjs" : "bundle.cjs");
    await writeFile(file, outputFiles[0]?.text ?? "");
    const { stdout, stderr } = await installed.runModule(`await import(${JSON.stringify(file)});`);
    expect([stdout, stderr]).toEqual(["200\nPrismMissingError\nSelfsignedMissingError\n", ""]);
  });
});
