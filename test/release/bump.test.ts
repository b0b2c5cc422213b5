import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import contract from "../../generated/openapi.json" with { type: "json" };
import manifest from "../../package.json" with { type: "json" };
import lock from "../../package-lock.json" with { type: "json" };
import { bumpCommand } from "../../src/generator/release/bump-command.js";
import { diffCommand } from "../../src/generator/release/diff-command.js";
import { findReleaseBlockers } from "../../src/generator/release/release-blockers.js";
import { hasGit, makeReleasedProject, type ReleasedProject } from "../helpers/released-project.js";

const update = "openapi/components/schemas/ConnectedOrganizationUpdate.yaml";
let project: ReleasedProject;
beforeEach(() => {
  project = makeReleasedProject();
});
afterEach(() => project.remove());

async function bump(): Promise<string> {
  const lines: string[] = [];
  await bumpCommand(project.folder, (line) => lines.push(line));
  return lines.join("\n");
}

function note(): void {
  project.write(".changeset/a.md", '---\n"@contract-without-a-release/none": patch\n---\n\nTells more.\n');
}

describe.runIf(hasGit)("npm run bump", () => {
  test("makes the next version of what is noted, everywhere", async () => {
    note();
    expect(await bump()).toContain("This is version 1.0.1 now.");
    expect(project.read("CHANGELOG.md")).toMatch(
      /^# Changelog\n\n## 1\.0\.1\n\n### Patch Changes\n\n- .*Tells more\.\n\n## 1\.0\.0\n/,
    );
    expect(JSON.parse(project.read("package.json")).version).toBe("1.0.1");
    expect(JSON.parse(project.read("package-lock.json")).version).toBe("1.0.1");
    expect(JSON.parse(project.read("generated/openapi.json")).info.version).toBe("1.0.1");
    expect(existsSync(join(project.folder, ".changeset/a.md"))).toBe(false);
  });

  test("notes by itself what the contract breaks: the entry names it, and the version says so", async () => {
    note();
    project.edit(update, /^type: object$/m, "type: object\nrequired: [description]");
    expect(await bump()).toContain("This is version 2.0.0 now.");
    const [, entry = ""] = project.read("CHANGELOG.md").split(/^## .*$/m);
    expect(entry).toContain(
      "Breaks: updateConnectedOrganization: Properties of `ConnectedOrganizationUpdate` became required: `description`.",
    );
    expect(entry).toContain("held against the tag v1.0.0");
    expect(entry).toContain("Tells more.");
    await expect(bump()).rejects.toThrow("Nothing is noted for another version. Run: npx changeset");
    expect(await diffCommand(["--check-version"], project.folder, () => undefined)).toBe(0);
  });

  test("refuses to make a version of nothing", async () => {
    await expect(bump()).rejects.toThrow("Nothing is noted for another version. Run: npx changeset");
  });

  test("leaves nothing behind where a note cannot be used", async () => {
    project.write(".changeset/a.md", "no head");
    project.edit(update, /^type: object$/m, "type: object\nrequired: [description]");
    await expect(bump()).rejects.toThrow("A note in .changeset cannot be used");
    expect(readdirSync(join(project.folder, ".changeset")).sort()).toEqual(["a.md", "config.json"]);
  });

  test("tells what is wrong with a broken contract, and changes nothing", async () => {
    note();
    project.write(update, "type: [object");
    await expect(bump()).rejects.toThrow(/ConnectedOrganizationUpdate\.yaml:1:\d+ /);
    expect(JSON.parse(project.read("package.json")).version).toBe("1.0.0");
  });
});

describe.runIf(hasGit)("what stands against a release", () => {
  test("is nothing, once a version is made and committed", async () => {
    note();
    await bump();
    project.git("add", ".");
    project.git("commit", "--quiet", "--message", "Make 1.0.1");
    expect(await findReleaseBlockers(project.folder)).toEqual([]);
  });

  test("is all that is missing, each with what to do", async () => {
    note();
    project.write("package.json", '{ "name": "@contract-without-a-release/none", "version": "1.0.0" }');
    project.write("CHANGELOG.md", "# Changelog\n");
    expect(await findReleaseBlockers(project.folder)).toEqual([
      "Not committed: CHANGELOG.md, package.json, .changeset/a.md.",
      "1 noted change has no version yet. Run: npm run bump",
      "CHANGELOG.md has no entry for 1.0.0. Run: npm run bump",
      "The tag v1.0.0 is there already. Run: npx changeset, then npm run bump",
      "package.json names no repository, from which provenance could be told. Add it.",
    ]);
  });
});

test("package.json, the lock file and the contract are of one version", () => {
  expect([lock.version, contract.info.version]).toEqual([manifest.version, manifest.version]);
});
