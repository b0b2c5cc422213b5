import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type MockFault, type MockServer, startMock } from "../../src/mock/index.js";
import { chromiumExecutable, hasChromium } from "../helpers/chromium.js";
import { type InstalledPackage, installPackage } from "../helpers/installed-package.js";
import { getInteropFolder, hasInteropPackages, linkInteropPackages } from "../helpers/interop-packages.js";
import { runNode } from "../helpers/run-node.js";

const consumers = fileURLToPath(new URL("consumers/", import.meta.url));
const jest = ["--json", "--runInBand", "--no-watchman", "--cacheDirectory=./cache"];
const slow: MockFault = { operationId: "listInternalSponsors", delay: 60_000 };

describe.runIf(hasInteropPackages)("client, validators and mock of the installed package work in", () => {
  let installed: InstalledPackage;
  let server: MockServer;

  beforeAll(async () => {
    [installed, server] = await Promise.all([installPackage(), startMock({ faults: [slow] })]);
    await linkInteropPackages(installed);
    await installed.copyProject(`${consumers}checks`);
  });
  afterAll(() => Promise.all([installed.remove(), server.close()]));

  /** Runs a program of `test/interop` in a consumer project, and summarizes the report that it prints. */
  async function run(
    project: string,
    program: string,
    options: readonly string[],
    nodeOptions: readonly string[] = [],
  ): Promise<object> {
    const cwd = await installed.copyProject(`${consumers}${project}`);
    const environment = { ENVIRONMENT: "jsdom", GRAPH_BASE_URL: `${server.url}/v1.0`, CHROMIUM: chromiumExecutable };
    const env = { ...process.env, ...environment };
    const args = [...nodeOptions, fileURLToPath(getInteropFolder(program)), ...options];
    const { stdout, stderr } = await runNode(args, { cwd, env });
    return summarize(stdout, stderr);
  }

  test("Vitest with Node.js, jsdom, happy-dom, and a browser", async () => {
    const environments = hasChromium ? 5 : 4;
    expect(await run("test-runners", "vitest/vitest.mjs", ["run", "--reporter=json"])).toEqual({
      files: environments,
      passed: 4 * 7 + (hasChromium ? 5 : 0),
      failures: [],
    });
  });

  test("Jest with jsdom, in ES modules, with and without a global fetch", async () => {
    const nodeOptions = ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning"];
    const summary = await run("test-runners", "jest/bin/jest.js", jest, nodeOptions);
    expect(summary).toEqual({ files: 2, passed: 7 + 4, failures: [] });
  });

  test("Jest in CommonJS, with the configuration of the README", async () => {
    expect(await run("jest-commonjs", "jest/bin/jest.js", jest)).toEqual({ files: 1, passed: 5, failures: [] });
  });
});

interface Report {
  numPassedTests: number;
  testResults: { message: string; assertionResults: { failureMessages: string[] | null }[] }[];
}

/** Returns the number of files and of passed tests, and the messages of all failures, of a report. */
function summarize(stdout: string, stderr: string): { files: number; passed: number; failures: string[] } {
  if (!stdout.includes("{")) throw new Error(`The test runner printed no report:\n${stdout}${stderr}`);
  const { numPassedTests, testResults }: Report = JSON.parse(stdout.slice(stdout.indexOf("{")));
  const failures = testResults.flatMap(({ message, assertionResults }) => [
    ...(assertionResults.length === 0 ? [message] : []),
    ...assertionResults.flatMap(({ failureMessages }) => failureMessages ?? []),
  ]);
  return { files: testResults.length, passed: numPassedTests, failures };
}
