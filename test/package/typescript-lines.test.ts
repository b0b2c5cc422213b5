import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { operations } from "../../generated/operations.js";
import manifest from "../../package.json" with { type: "json" };
import { typescriptCompiler } from "../../src/generator/unreached-files.js";
import { type InstalledPackage, installPackage } from "../helpers/installed-package.js";
import { runNode } from "../helpers/run-node.js";

const toolsFolder = new URL("tools/node_modules/", import.meta.url);
if (!existsSync(toolsFolder))
  console.warn(
    "Skipping TypeScript 5.4 and 6: run npm ci --prefix test/package/tools to install them, as .ci/run does.",
  );

const compilers = [
  ["5.4", fileURLToPath(new URL("typescript-5.4/bin/tsc", toolsFolder))],
  ["5.9", fileURLToPath(import.meta.resolve("typescript/bin/tsc"))],
  ["6", fileURLToPath(new URL("typescript-6/bin/tsc", toolsFolder))],
  ["7", typescriptCompiler],
] as const;

/** A program for Node.js without the types of the DOM, and one for browsers without those of Node.js. */
const platforms = [
  ["nodenext", { module: "nodenext", lib: ["es2022"], types: ["node"] }],
  ["bundler", { module: "esnext", moduleResolution: "bundler", lib: ["es2022", "dom", "dom.iterable"], types: [] }],
] as const;

const entries = Object.entries(manifest.exports).filter(([, entry]) => typeof entry === "object");
const organizationsPath = operations.listConnectedOrganizations.path;

/** A program that imports every entry that has declarations, uses each, and makes two mistakes. */
const program = `
${entries.map(([path], index) => `export * as entry${index} from "${path.replace(/^\./, manifest.name)}";`).join("\n")}
import { type ConnectedOrganization, createClient } from "${manifest.name}";
import { createMock } from "${manifest.name}/mock";
import { createFetchClient } from "${manifest.name}/openapi-fetch";
import { validateSchema } from "${manifest.name}/validation";

const graph = createClient({ accessToken: "t", fetch: createMock().fetch });
const ids: string[] = [];
for await (const { id } of graph.listConnectedOrganizations({ $select: ["id"] })) ids.push(id);
const options = { headers: { a: "b" }, signal: new AbortController().signal };
const organization: ConnectedOrganization = await graph.getConnectedOrganization("1", {}, options);
export const { valid } = validateSchema("ConnectedOrganization", organization);
const { data } = await createFetchClient({ accessToken: "t" }).GET("${organizationsPath}");
export const names: (string | null | undefined)[] | undefined = data?.value.map(({ displayName }) => displayName);

await graph.updateConnectedOrganization("1", { displayname: "A" });
await graph.getConnectedOrganization("1", {}, { headers: 5 });
`;

let installed: InstalledPackage;
beforeAll(async () => {
  installed = await installPackage();
  for (const name of ["@types/node", "undici-types", "openapi-typescript-helpers"]) await installed.link(name);
});
afterAll(() => installed.remove());

describe.each(compilers)("strict TypeScript %s without skipLibCheck", (line, compiler) => {
  const isInstalled = existsSync(compiler);
  let messages: string[];
  beforeAll(async () => {
    if (isInstalled) messages = await compile(compiler, line);
  });

  test.runIf(isInstalled).each(platforms)("accepts every declaration with %s", (name) => {
    expect(messages.filter((message) => message.startsWith(name))).toEqual([
      expect.stringMatching(/^\w+\/main\.mts.* 'displayname' does not exist in type/),
      expect.stringMatching(/^\w+\/main\.mts.* Type 'number' is not assignable/),
    ]);
  });

  test.runIf(isInstalled)("reports nothing else", () => {
    expect(messages).toHaveLength(2 * platforms.length);
  });
});

/**
 * Compiles the program for each platform in a folder beside the installed package, and returns the errors. One process
 * builds both: the second program takes half the time of the first.
 */
async function compile(compiler: string, line: string): Promise<string[]> {
  const folder = join(installed.folder, `typescript-${line}`);
  for (const [name, options] of platforms) {
    const compilerOptions = {
      target: "es2022",
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: false,
      skipDefaultLibCheck: true, // They are not ours.
      noEmit: true,
      ...options,
    };
    await mkdir(join(folder, name), { recursive: true });
    await writeFile(join(folder, name, "main.mts"), program);
    await writeFile(join(folder, name, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["main.mts"] }));
  }
  const projects = platforms.map(([name]) => name);
  const { stdout } = await runNode([compiler, "--build", ...projects, "--pretty", "false"], { cwd: folder });
  return stdout.split("\n").filter((message) => message.includes("error TS"));
}
