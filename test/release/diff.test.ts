import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ReleaseError } from "../../src/generator/command-errors.js";
import { diffCommand } from "../../src/generator/release/diff-command.js";
import { hasGit, makeReleasedProject, type ReleasedProject } from "../helpers/released-project.js";

type Edit = Parameters<ReleasedProject["edit"]>;

const schemas = "openapi/components/schemas";
const organizations = "openapi/paths/identityGovernance@entitlementManagement@connectedOrganizations.yaml";
const requiredDescription: Edit = [
  `${schemas}/ConnectedOrganizationUpdate.yaml`,
  /^type: object$/m,
  "type: object\nrequired: [description]",
];

let project: ReleasedProject;
beforeEach(() => {
  project = makeReleasedProject();
});
afterEach(() => project.remove());

async function diff(): Promise<{ exitCode: number; printed: string }> {
  const lines: string[] = [];
  const exitCode = await diffCommand(["--check-version"], project.folder, (line) => lines.push(line));
  return { exitCode, printed: lines.join("\n") };
}

function note(bump: string): void {
  project.write(
    ".changeset/a.md",
    `---\n"@contract-without-a-release/none": ${bump}\n---\n\nRequires a description.\n`,
  );
}

describe.runIf(hasGit)("the contract against the tag of the last release", () => {
  test("nothing changed", async () => {
    const { exitCode, printed } = await diff();
    expect(printed).toBe(
      "Held against the tag v1.0.0, with the next version as 1.0.0:\nNo caller has to know of a change: there is none, or of words and limits that are wider now.",
    );
    expect(exitCode).toBe(0);
  });

  test.each<[string, Edit, RegExp]>([
    [
      "a description that PATCH requires",
      requiredDescription,
      /^- Breaks: updateConnectedOrganization: Properties of .* became required: `description`/m,
    ],
    [
      "an operationId that is renamed",
      [organizations, "operationId: list", "operationId: get"],
      /^- Breaks: listConnectedOrganizations: .* to 'getConnectedOrganizations'/m,
    ],
    [
      "a state that no request can bring any more",
      [`${schemas}/WritableConnectedOrganizationState.yaml`, "  - proposed\n", ""],
      /^- Breaks: \w+ and whatever else has WritableConnectedOrganizationState: Enum of `state` lost values: 'proposed'/m,
    ],
    [
      "a state that no type has any more",
      [`${schemas}/ConnectedOrganizationState.yaml`, "  - proposed\n", ""],
      /^- Breaks: ConnectedOrganizationState: It lost `proposed`\.$/m,
    ],
    [
      "a kind of identity source that no type has any more",
      [`${schemas}/IdentitySource.yaml`, /^ {2}- \$ref: \.\/SocialIdentitySource\.yaml\n/m, ""],
      /^- Breaks: IdentitySource: It lost `SocialIdentitySource`\.$/m,
    ],
  ])("%s breaks, is told by name, and has to be noted as such", async (_, edit, told) => {
    project.edit(...edit);
    note("minor");
    const { exitCode, printed } = await diff();
    expect(printed).toMatch(told);
    expect(printed).toContain("Note it with npx changeset, as major.");
    expect(exitCode).toBe(1);
  });

  test("a break that is noted as one passes", async () => {
    project.edit(...requiredDescription);
    note("major");
    const { exitCode, printed } = await diff();
    expect(printed).toContain("with the next version as 2.0.0:");
    expect(printed).toContain("- Breaks: updateConnectedOrganization");
    expect(exitCode).toBe(0);
  });

  test("an operation that is added is new, and has to be noted as such", async () => {
    project.edit(
      organizations,
      /^post:$/m,
      `put:\n  operationId: replaceOrganizations\n  security: [{ entra: [EntitlementManagement.ReadWrite.All] }]\n  responses: {}\npost:`,
    );
    const { exitCode, printed } = await diff();
    expect(printed).toContain("- Adds replaceOrganizations.\n");
    expect(printed).toContain("Note it with npx changeset, as minor.");
    expect(exitCode).toBe(1);
  });

  test.each([
    ["of another package", '---\n"another": minor\n---\n\nX.\n'],
    ["of no version", '---\n"@contract-without-a-release/none": minr\n---\n\nX.\n'],
    ["without a head", "X.\n"],
  ])("a note %s is one clear error", async (_, text) => {
    project.write(".changeset/a.md", text);
    await expect(diff()).rejects.toThrow(/^A note in \.changeset cannot be used: .+$/);
    await expect(diff()).rejects.toBeInstanceOf(ReleaseError);
  });

  test("without --check-version it fails for a break alone", async () => {
    expect(await diffCommand([], project.folder, () => undefined)).toBe(0);
    project.edit(...requiredDescription);
    expect(await diffCommand([], project.folder, () => undefined)).toBe(1);
    await expect(diffCommand(["--check"], project.folder, () => undefined)).rejects.toThrow("usage: npm run diff");
  });

  test("a tag that has no contract is said to be one, and never taken for no release", async () => {
    project.git("rm", "--quiet", "--cached", "generated/openapi.json");
    project.git("commit", "--quiet", "--message", "Other");
    project.git("tag", "v1.1.0");
    await expect(diff()).rejects.toThrow("The tag v1.1.0 has no generated/openapi.json.");
  });

  test("a new state in responses breaks nobody", async () => {
    project.edit(`${schemas}/ConnectedOrganizationState.yaml`, "  - proposed\n", "  - proposed\n  - archived\n");
    note("patch");
    expect(await diff()).toMatchObject({ exitCode: 0, printed: expect.not.stringContaining("Breaks") });
  });
});

test("without a release it says so, and passes", async () => {
  if (hasGit) project.git("tag", "--delete", "v1.0.0");
  const { exitCode, printed } = await diff();
  expect({ exitCode, printed }).toEqual({ exitCode: 0, printed: expect.stringMatching(/^There is no release yet/) });
});
