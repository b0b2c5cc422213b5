import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import contract from "../../generated/openapi.json" with { type: "json" };
import { type MockServer, startMock } from "../../src/mock/index.js";
import { type InstalledPackage, installPackage } from "../helpers/installed-package.js";
import { runNode } from "../helpers/run-node.js";

const consumers = fileURLToPath(new URL("consumers/", import.meta.url));
let installed: InstalledPackage;
let server: MockServer;

beforeAll(async () => {
  [installed, server] = await Promise.all([installPackage(), startMock({ allowDuplicateSources: true })]);
});
afterAll(() => Promise.all([installed.remove(), server.close()]));

test("JavaScript that validates every body runs", async () => {
  expect(await runProject("javascript")).toEqual({ exitCode: 0, stdout: "Partner\n", stderr: "" });
});

test("CommonJS requires the package", async () => {
  const stdout = `${contract.openapi} true true 404\n`;
  expect(await runProject("commonjs")).toEqual({ exitCode: 0, stdout, stderr: "" });
});

async function runProject(name: string): Promise<object> {
  const project = await installed.copyProject(`${consumers}${name}`);
  const env = { ...process.env, GRAPH_BASE_URL: `${server.url}/beta` };
  return runNode(["--disable-warning=ExperimentalWarning", join(project, "main.js")], { env });
}
