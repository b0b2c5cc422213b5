import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { ReleaseError } from "../../src/generator/command-errors.js";
import { type ContractDiff, compareContracts } from "../../src/generator/release/contract-diff.js";
import { diffCommand, reportDiff } from "../../src/generator/release/diff-command.js";
import { bundle } from "../helpers/bundle.js";
import { createReleasedProject, hasGit, type ReleasedProject } from "../helpers/released-project.js";

type Edit = Parameters<ReleasedProject["edit"]>;

const schemas = "openapi/components/schemas";
const organizations = "openapi/paths/identityGovernance@entitlementManagement@connectedOrganizations.yaml";
const requiredDescription: Edit = [
  `${schemas}/ConnectedOrganizationUpdate.yaml`,
  /^type: object$/m,
  "type: object\nrequired: [description]",
];

let project: ReleasedProject;
beforeAll(() => {
  project = createReleasedProject();
});
afterAll(() => project.remove());

async function diff(): Promise<{ exitCode: number; printed: string }> {
  const lines: string[] = [];
  const exitCode = await diffCommand(["--check-version"], project.folder, (line) => lines.push(line));
  return { exitCode, printed: lines.join("\n") };
}

function writeChangeset(bump: string): void {
  project.write(
    ".changeset/a.md",
    `---\n"@contract-without-a-release/none": ${bump}\n---\n\nRequires a description.\n`,
  );
}

describe.runIf(hasGit)("the contract against the tag of the last release", () => {
  afterEach(() => project.reset());

  test("all that breaks callers or is new is reported by name, and needs a changeset that says so", async () => {
    project.edit(...requiredDescription);
    project.edit(organizations, /^ {2}operationId: list/m, "  operationId: get");
    project.edit(`${schemas}/WritableConnectedOrganizationState.yaml`, "  - proposed\n", "");
    project.edit(`${schemas}/ConnectedOrganizationState.yaml`, "  - proposed\n", "");
    project.edit(`${schemas}/IdentitySource.yaml`, /^ {2}- \$ref: \.\/SocialIdentitySource\.yaml\n/m, "");
    project.edit(
      organizations,
      /^post:$/m,
      `put:\n  operationId: replaceOrganizations\n  security: [{ entra: [EntitlementManagement.ReadWrite.All] }]\n  responses: { "204": { description: Replaced. } }\npost:`,
    );
    writeChangeset("minor");
    const { exitCode, printed } = await diff();
    for (const sentence of [
      /^- Breaks: updateConnectedOrganization: Properties of .* became required: `description`/m,
      /^- Breaks: listConnectedOrganizations: .* to 'getConnectedOrganizations'/m,
      /^- Breaks: \w+ and everything else that uses WritableConnectedOrganizationState: Enum of `WritableConnectedOrganizationState` lost values: 'proposed'/m,
      /^- Breaks: ConnectedOrganizationState: It no longer includes `proposed`\.$/m,
      /^- Breaks: IdentitySource: It no longer includes `SocialIdentitySource`\.$/m,
      /^- Adds replaceOrganizations\.$/m,
    ]) {
      expect.soft(printed).toMatch(sentence);
    }
    expect(printed).toContain("Run npx changeset, and choose major.");
    expect(exitCode).toBe(1);
  });

  test("a breaking change with a major changeset passes", async () => {
    project.edit(...requiredDescription);
    writeChangeset("major");
    const { exitCode, printed } = await diff();
    expect(printed).toContain("the next version is 2.0.0:");
    expect(printed).toContain("- Breaks: updateConnectedOrganization");
    expect(exitCode).toBe(0);
  });

  test.each([
    ["for another package", '---\n"another": minor\n---\n\nX.\n'],
    ["with an unknown bump", '---\n"@contract-without-a-release/none": minr\n---\n\nX.\n'],
    ["without front matter", "X.\n"],
  ])("a changeset %s is one error", async (_, text) => {
    project.write(".changeset/a.md", text);
    await expect(diff()).rejects.toThrow(/^A changeset in \.changeset is not valid: .+$/);
    await expect(diff()).rejects.toBeInstanceOf(ReleaseError);
  });

  test("an unknown argument is an error with the usage", async () => {
    await expect(diffCommand(["--check"], project.folder, () => undefined)).rejects.toThrow("usage: npm run diff");
  });

  test("a tag without a contract is an error, not a missing release", async () => {
    project.git("rm", "--quiet", "--cached", "generated/openapi.json");
    project.git("commit", "--quiet", "--message", "Other");
    project.git("tag", "v1.1.0");
    await expect(diff()).rejects.toThrow("The tag v1.1.0 has no generated/openapi.json.");
  });
});

test("without a release it says so and passes", async () => {
  if (hasGit) project.git("tag", "--delete", "v1.0.0");
  const { exitCode, printed } = await diff();
  expect({ exitCode, printed }).toEqual({
    exitCode: 0,
    printed: expect.stringMatching(/^Nothing to compare the contract with/),
  });
});

test("a new state in responses breaks no caller", async () => {
  const contract = structuredClone(bundle);
  contract.components.schemas.ConnectedOrganizationState?.["x-extensible-enum"]?.push("archived");
  contract.info.version = bundle.info.version.replace(/\d+$/, (patch) => String(Number(patch) + 1));
  expect(await compareContracts(bundle, contract)).toEqual({ bump: "patch", sentences: [], isVersionRaised: true });
});

test("an extension such as x-decisions is not an addition, but a header whose name begins with x- is", async () => {
  const contract = structuredClone(bundle);
  Object.assign(contract.components.schemas.ErrorDetail ?? {}, { "x-decisions": [1] });
  Object.assign(Object.values(contract.paths)[0]?.get ?? {}, { "x-badges": [{ name: "new" }] });
  expect(await compareContracts(bundle, contract)).toMatchObject({ bump: "none", sentences: [] });
  const header = { description: "Remaining.", schema: { type: "string" } };
  Object.assign(contract.components.responses.NoContent?.headers ?? {}, { "x-remaining": header });
  expect(await compareContracts(bundle, contract)).toMatchObject({
    bump: "minor",
    sentences: [expect.stringMatching(/^Adds `responses\/204\/headers\/x-remaining` to \w+/)],
  });
});

test("a contract that did not change needs no new version", async () => {
  expect(await compareContracts(bundle, bundle)).toEqual({ bump: "none", sentences: [], isVersionRaised: true });
});

describe("the report", () => {
  const breaking: ContractDiff = { bump: "major", sentences: ["Breaks: all."], isVersionRaised: true };

  function report(diff: ContractDiff, checksVersion = true) {
    const lines: string[] = [];
    const exitCode = reportDiff(diff, { version: "1.0.0", checksVersion, log: (line) => lines.push(line) });
    return { exitCode, lines };
  }

  test("says that nothing changed", () => {
    expect(report({ bump: "none", sentences: [], isVersionRaised: true })).toEqual({
      exitCode: 0,
      lines: ["None that callers need to know about."],
    });
  });

  test("asks for a minor changeset for an addition", () => {
    expect(report({ bump: "minor", sentences: ["Adds listGroups."], isVersionRaised: false })).toEqual({
      exitCode: 1,
      lines: ["- Adds listGroups.", "The next version must be raised further. Run npx changeset, and choose minor."],
    });
  });

  test("fails for a breaking change in every version, without --check-version", () => {
    expect(report(breaking, false).exitCode).toBe(1);
    expect(report(breaking).exitCode).toBe(0);
  });
});
