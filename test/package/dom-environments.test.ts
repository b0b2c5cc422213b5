import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type InstalledPackage, installPackage } from "../helpers/installed-package.js";

const modules = fileURLToPath(new URL("../interop/node_modules", import.meta.url));
const isInstalled = ["jest-environment-jsdom", "jsdom", "vitest"].every((name) => existsSync(join(modules, name)));
if (!isInstalled) console.warn("Skipping jsdom: run npm ci --prefix test/interop to install it, as .ci/run does.");

const vitest = ["node_modules/vitest/vitest.mjs", "run", "--globals", "--environment=jsdom", "--reporter=json"];

describe.runIf(isInstalled)(
  "the validators on a page of jsdom, whose arrays and objects can be of another realm",
  () => {
    let installed: InstalledPackage;
    let project: string;
    beforeAll(async () => {
      installed = await installPackage();
      project = await installed.copyProject(fileURLToPath(new URL("consumers/jsdom", import.meta.url)));
      await symlink(modules, join(project, "node_modules"), "junction");
    });
    afterAll(() => installed.remove());

    test.each([
      ["Vitest, pool forks", [...vitest, "--pool=forks"]],
      ["Vitest, pool vmThreads", [...vitest, "--pool=vmThreads"]],
      ["Jest with ES modules", ["--experimental-vm-modules", "node_modules/jest/bin/jest.js", "--json"]],
    ])("%s", async (_runner, command) => {
      const execution = promisify(execFile)(process.execPath, command, { cwd: project });
      const { stdout } = await execution.catch((failure) => failure);
      const { numPassedTests, testResults } = JSON.parse(stdout);
      expect(testResults).toEqual([expect.objectContaining({ status: "passed" })]);
      expect(numPassedTests).toBeGreaterThan(5);
    });
  },
);
