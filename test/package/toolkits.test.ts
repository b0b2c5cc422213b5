import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { typescriptCompiler } from "../../src/generator/unreached-files.js";
import { type InstalledPackage, installPackage } from "../helpers/installed-package.js";

const run = promisify(execFile);
const toolkits = fileURLToPath(new URL("consumers/toolkits", import.meta.url));
const isInstalled = existsSync(join(toolkits, "node_modules"));
if (!isInstalled)
  console.warn(
    "Skipping openapi-react-query, openapi-msw and TanStack Form: run npm ci --prefix test/package/consumers/toolkits to install them, as .ci/run does.",
  );

describe.runIf(isInstalled)("libraries over the types and schemas of the package", () => {
  let installed: InstalledPackage;
  let project: string;

  beforeAll(async () => {
    installed = await installPackage();
    for (const name of ["@types/node", "undici-types"]) await installed.link(name);
    project = await installed.copyProject(toolkits);
    const { stdout } = await run(process.execPath, [typescriptCompiler, "-p", project]).catch((failure) => failure);
    expect(stdout).toBe("");
  });
  afterAll(() => installed.remove());

  test.each([
    [
      "TanStack Form validates with a schema, and shows the message beside the field",
      "form",
      [
        "identitySources[0].domainName: domainName must have at least 1 character",
        "0 errors",
        "submitted 1",
        "connected-organizations true",
      ],
    ],
    [
      "openapi-react-query lists, creates and reads over paths",
      "queries",
      ["CONTOSO PROPOSED, FABRIKAM CONFIGURED", "Tailspin"],
    ],
    [
      "openapi-msw answers the client over paths",
      "handlers",
      ["Contoso archived 2026-01-31T00:00:00Z", "1 FABRIKAM", "7"],
    ],
  ])("%s", async (_title, program, lines) => {
    const { stdout } = await run(process.execPath, [join(project, `${program}.js`)]);
    expect(stdout.trim().split("\n")).toEqual(lines);
  });
});
