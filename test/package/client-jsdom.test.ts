import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type MockFault, type MockServer, startMock } from "../../src/mock/index.js";
import { type InstalledPackage, installPackage } from "../helpers/installed-package.js";
import { getInteropFolder, hasInteropPackages, linkInteropPackages } from "../helpers/interop-packages.js";
import { runNode } from "../helpers/run-node.js";

const consumer = fileURLToPath(new URL("consumers/client-jsdom", import.meta.url));

const slow: MockFault = { operationId: "listInternalSponsors", delay: 60_000 };

describe.runIf(hasInteropPackages)("the installed client works against a server", () => {
  let installed: InstalledPackage;
  let folder: string;
  let server: MockServer;

  beforeAll(async () => {
    [installed, server] = await Promise.all([installPackage(), startMock({ faults: [slow] })]);
    await linkInteropPackages(installed);
    folder = await installed.copyProject(consumer);
  });
  afterAll(() => Promise.all([installed.remove(), server.close()]));

  async function run(
    program: string,
    options: readonly string[],
    nodeOptions: readonly string[] = [],
  ): Promise<object> {
    const env = { ...process.env, GRAPH_BASE_URL: `${server.url}/v1.0` };
    const file = fileURLToPath(getInteropFolder(program));
    const { stdout } = await runNode([...nodeOptions, file, ...options], { cwd: folder, env });
    return summarize(stdout);
  }

  test.each(["forks", "vmThreads"])("in Vitest with jsdom and the pool %s", async (pool) => {
    const options = ["run", "--globals", "--environment=jsdom", `--pool=${pool}`, "--reporter=json"];
    expect(await run("vitest/vitest.mjs", options)).toEqual({ passed: 3, failures: [] });
  });

  test("in Jest with jest-environment-jsdom, in ES modules", async () => {
    const options = [
      "--json",
      "--runInBand",
      "--no-watchman",
      "--rootDir=.",
      "--transform={}",
      "--env=./jsdom-with-fetch.cjs",
    ];
    expect(await run("jest/bin/jest.js", options, ["--experimental-vm-modules"])).toEqual({ passed: 3, failures: [] });
  });
});

interface Report {
  numPassedTests: number;
  testResults: { message: string; assertionResults: { failureMessages: string[] | null }[] }[];
}

/** Returns the number of passed tests and the messages of all failures of a report. */
function summarize(stdout: string): { passed: number; failures: string[] } {
  const { numPassedTests, testResults }: Report = JSON.parse(stdout.slice(stdout.indexOf("{")));
  const failures = testResults.flatMap(({ message, assertionResults }) => [
    ...(assertionResults.length === 0 ? [message] : []),
    ...assertionResults.flatMap(({ failureMessages }) => failureMessages ?? []),
  ]);
  return { passed: numPassedTests, failures };
}
