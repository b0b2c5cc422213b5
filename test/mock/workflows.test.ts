import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { redoclyCommand, redoclyEnvironment } from "../../src/generator/reference/redocly.js";
import { type MockServer, startMock } from "../../src/mock/index.js";

const project = fileURLToPath(new URL("../..", import.meta.url));
const workflows = readdirSync(new URL("../../openapi/workflows/", import.meta.url));
let server: MockServer;
beforeAll(async () => {
  server = await startMock();
});
afterAll(() => server.close());

test("the contract has two workflows", () => {
  expect(workflows).toHaveLength(2);
});

test.each(workflows)("%s passes on the mock, and leaves no organization", async (workflow) => {
  const inputs = { token: "any", domain: "fabrikam.com", sponsor: `${server.url}/beta/users/u-1` };
  const inputOptions = Object.entries(inputs).flatMap(([name, value]) => ["--input", `${name}=${value}`]);
  const args = ["respect", `openapi/workflows/${workflow}`, "--server", `graph=${server.url}/beta`, ...inputOptions];
  const { stdout } = await promisify(execFile)(process.execPath, [redoclyCommand, ...args], {
    cwd: project,
    env: { ...process.env, ...redoclyEnvironment },
  });
  expect(stdout).toMatch(/Workflows: 1 passed, 1 total/);
  expect(stdout).toMatch(/schema check/);
  expect(server.mock.organizations).toEqual([]);
});
