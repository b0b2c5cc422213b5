import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { redoclyCommand, redoclyEnvironment } from "../../src/generator/redocly.js";
import { domainSource, type OperationId } from "../../src/index.js";
import { type MockOptions, type SeedOrganization, startMock } from "../../src/mock/index.js";

const project = fileURLToPath(new URL("../..", import.meta.url));
const workflows = readdirSync(new URL("../../openapi/workflows/", import.meta.url));
const isForBeta = (file: string) => file.includes("2020-page");
const otherTenant = "00000000-0000-0000-0000-000000000000";

/**
 * Runs the workflows of files one after the other on a new mock, and resolves to what they print and to the organizations that
 * they leave. One program for several files: it takes seconds to start.
 */
async function runWorkflows(
  files: readonly string[],
  options: MockOptions = {},
  moreInputs: Record<string, string> = {},
) {
  const server = await startMock(options);
  const inputs = {
    token: "any",
    domain: "fabrikam.com",
    secondDomain: "fabrikam.org",
    name: "Fabrikam of the workflow",
    tenant: otherTenant,
    sponsor: `${server.url}/v1.0/users/u-1`,
    successor: `${server.url}/v1.0/users/u-2`,
    ...moreInputs,
  };
  const version = files.some(isForBeta) ? "beta" : "v1.0";
  const inputOptions = Object.entries(inputs).flatMap(([name, value]) => ["--input", `${name}=${value}`]);
  const paths = files.map((file) => `openapi/workflows/${file}`);
  const args = ["respect", ...paths, "--server", `graph=${server.url}/${version}`, ...inputOptions];
  try {
    const run = promisify(execFile)(process.execPath, [redoclyCommand, ...args], {
      cwd: project,
      env: { ...process.env, ...redoclyEnvironment },
    });
    const { stdout } = await run.catch((error: { stdout: string }) => error);
    return { printed: stdout, organizations: server.mock.organizations, requests: server.mock.requests };
  } finally {
    await server.close();
  }
}

test("the contract has six workflow files", () => {
  expect(workflows).toHaveLength(6);
});

test.each([
  ["v1.0", workflows.filter((file) => !isForBeta(file))],
  ["beta", workflows.filter(isForBeta)],
])("the workflows of %s pass on the mock, and leave no organization", async (_, files) => {
  const { printed, organizations, requests } = await runWorkflows(files);
  for (const file of files) expect(printed).toContain(`Summary for ${file}`);
  expect(printed.match(/Workflows: (\d) passed, \1 total/g)).toHaveLength(files.length);
  expect(printed).toMatch(/schema check/);
  expect(requests.length).toBeGreaterThan(2 * files.length);
  expect(organizations).toEqual([]);
});

test.each<[string[], OperationId[]]>([
  [["add-organization-2020-page"], ["getConnectedOrganization"]],
  [["ensure-organization", "organization-lifecycle"], ["getConnectedOrganization"]],
  [
    ["add-second-domain", "hand-over-sponsors", "review-proposed"],
    ["updateConnectedOrganization", "removeInternalSponsor"],
  ],
])("%s leave no organization if %s fail", async (names, operationIds) => {
  const { requests, organizations } = await runWorkflows(
    names.map((name) => `${name}.arazzo.yaml`),
    { faults: operationIds.map((operationId) => ({ operationId, status: 400 })) },
  );
  const requested = requests.map((request) => request.operationId);
  expect(requested).toEqual(expect.arrayContaining(operationIds));
  const deletions = requested.filter((id) => id === "deleteConnectedOrganization");
  expect(deletions.length).toBeGreaterThanOrEqual(names.length);
  expect(organizations).toEqual([]);
});

describe("ensure-organization.arazzo.yaml", () => {
  const file = "ensure-organization.arazzo.yaml";
  const tenantId = "bf85dc9d-cb43-44a4-80c4-469e8c58249e";
  const tenants = { "fabrikam.com": { tenantId } };
  const listOperations = (requests: readonly { operationId: string | undefined }[]) =>
    requests.map(({ operationId }) => operationId);

  test.each<[string, SeedOrganization, MockOptions]>([
    ["domain", { id: "1", identitySources: [domainSource("fabrikam.com")] }, {}],
    [
      "tenant",
      { id: "1", identitySources: [{ "@odata.type": "#microsoft.graph.azureActiveDirectoryTenant", tenantId }] },
      { tenants },
    ],
  ])("finds an organization by its %s and changes nothing", async (_title, organization, options) => {
    const { printed, requests, organizations } = await runWorkflows(
      [file],
      { ...options, seed: [organization] },
      { tenant: tenantId },
    );
    expect(printed).toMatch(/Workflows: 1 passed, 1 total/);
    expect(new Set(listOperations(requests))).toEqual(new Set(["listConnectedOrganizations"]));
    expect(organizations).toMatchObject([organization]);
  });

  test("keeps what it created with keep", async () => {
    const { printed, organizations } = await runWorkflows([file], {}, { keep: "true" });
    expect(printed).toMatch(/Workflows: 1 passed, 1 total/);
    expect(organizations).toMatchObject([{ identitySources: [domainSource("fabrikam.com")] }]);
  });
});
