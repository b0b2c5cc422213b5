import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import contract from "../../generated/openapi.json" with { type: "json" };
import manifest from "../../package.json" with { type: "json" };
import lock from "../../package-lock.json" with { type: "json" };
import { bumpCommand } from "../../src/generator/release/bump-command.js";
import { findReleaseBlockers } from "../../src/generator/release/release-blockers.js";
import { createReleasedProject, hasGit, type ReleasedProject } from "../helpers/released-project.js";

const update = "openapi/components/schemas/ConnectedOrganizationUpdate.yaml";
let project: ReleasedProject;
beforeAll(() => {
  project = createReleasedProject();
});
afterEach(() => project.reset());
afterAll(() => project.remove());

async function bump(): Promise<string> {
  const lines: string[] = [];
  await bumpCommand(project.folder, (line) => lines.push(line));
  return lines.join("\n");
}

function writeChangeset(): void {
  project.write(".changeset/a.md", '---\n"@contract-without-a-release/none": patch\n---\n\nTells more.\n');
}

describe.runIf(hasGit)("npm run bump", () => {
  test("creates the next version from the changesets and the changes of the contract, and its commit can be released", async () => {
    writeChangeset();
    project.edit(update, /^type: object$/m, "type: object\nrequired: [description]");
    expect(await bump()).toContain("The version is now 2.0.0.");
    const changelog = project.read("CHANGELOG.md");
    expect(changelog).toMatch(/^# Changelog\n\n## 2\.0\.0\n\n### Major Changes\n\n- .*\n## 1\.0\.0\n/s);
    const [, entry = ""] = changelog.split(/^## .*$/m);
    expect(entry).toContain(
      "Breaks: updateConnectedOrganization: Properties of `ConnectedOrganizationUpdate` became required: `description`.",
    );
    expect(entry).toContain("Changes of the contract since the tag v1.0.0");
    expect(entry).toMatch(/### Patch Changes\n\n- .*Tells more\./);
    expect(JSON.parse(project.read("package.json")).version).toBe("2.0.0");
    expect(JSON.parse(project.read("package-lock.json")).version).toBe("2.0.0");
    expect(JSON.parse(project.read("generated/openapi.json")).info.version).toBe("2.0.0");
    expect(readdirSync(join(project.folder, ".changeset"))).toEqual(["config.json"]);
    await expect(bump()).rejects.toThrow("There are no changesets to make a version from. Run: npx changeset");
    project.git("add", ".");
    project.git("commit", "--quiet", "--message", "Make 2.0.0");
    expect(await findReleaseBlockers(project.folder)).toEqual([]);
  });

  test("leaves no file behind if a changeset is not valid", async () => {
    project.write(".changeset/a.md", "no head");
    project.edit(update, /^type: object$/m, "type: object\nrequired: [description]");
    await expect(bump()).rejects.toThrow("A changeset in .changeset is not valid");
    expect(readdirSync(join(project.folder, ".changeset")).sort()).toEqual(["a.md", "config.json"]);
  });

  test("reports what is wrong with a broken contract, and changes nothing", async () => {
    writeChangeset();
    project.write(update, "type: [object");
    await expect(bump()).rejects.toThrow(/ConnectedOrganizationUpdate\.yaml:\d+:\d+ /);
    expect(JSON.parse(project.read("package.json")).version).toBe("1.0.0");
  });
});

test("npm run bump refuses arguments, since it has none", () => {
  const args = ["--import", "tsx", "src/generator/release/cli.ts", "bump", "--dry-run"];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 2, stderr: "Unexpected argument '--dry-run' (usage: npm run bump)\n" });
});

describe.runIf(hasGit)("blockers of a release", () => {
  test("name everything that is missing, each with what to do", async () => {
    writeChangeset();
    project.write("package.json", '{ "name": "@contract-without-a-release/none", "version": "1.0.0" }');
    project.write("CHANGELOG.md", "# Changelog\n");
    expect(await findReleaseBlockers(project.folder)).toEqual([
      "Uncommitted changes: CHANGELOG.md, package.json, .changeset/a.md.",
      "1 changeset has no version yet. Run: npm run bump",
      "CHANGELOG.md has no entry for 1.0.0. Run: npm run bump",
      "The tag v1.0.0 already exists. Run: npx changeset, then npm run bump",
      "package.json has no repository, which npm needs for provenance. Add it.",
    ]);
  });
});

test("package.json, the lock file and the contract have the same version", () => {
  expect([lock.version, contract.info.version]).toEqual([manifest.version, manifest.version]);
});
