import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { diffCommand } from "../../src/build/release/diff-command.js";
import { isOnPath } from "../helpers/path-search.js";

const released = readFileSync(new URL("../../generated/openapi.json", import.meta.url), "utf8");
const hasGit = isOnPath("git");
if (!hasGit) console.warn("No git on the PATH: what compares with a tag is skipped.");

let project: string;
const contract = () => join(project, "generated/openapi.json");
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "diff-test-"));
  mkdirSync(join(project, "generated"));
  writeFileSync(join(project, "package.json"), '{ "name": "@contract-without-a-release/none" }');
  writeFileSync(contract(), released);
});
afterEach(() => rmSync(project, { recursive: true }));

async function diff(): Promise<{ exitCode: number; printed: string }> {
  const lines: string[] = [];
  const exitCode = await diffCommand(["--check-version"], project, (line) => lines.push(line));
  return { exitCode, printed: lines.join("\n") };
}

describe.runIf(hasGit)("the contract against the tag of the last release", () => {
  beforeEach(() => {
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], { cwd: project });
    git("init", "--quiet");
    git("add", ".");
    git("commit", "--quiet", "--message", "Release");
    git("tag", "v0.1.0");
  });

  /** Plants a change; it must be one. */
  function change(edit: (document: ReturnType<typeof JSON.parse>) => void): void {
    const document = JSON.parse(released);
    edit(document);
    expect(JSON.stringify(document)).not.toBe(JSON.stringify(JSON.parse(released)));
    writeFileSync(contract(), JSON.stringify(document));
  }

  test("nothing changed", async () => {
    const { exitCode, printed } = await diff();
    expect(printed).toContain("Held against the tag v0.1.0:");
    expect(exitCode).toBe(0);
  });

  test.each<[string, (document: ReturnType<typeof JSON.parse>) => void, RegExp]>([
    [
      "a description that PATCH requires",
      ({ components }) => {
        components.schemas.ConnectedOrganizationUpdate.required = ["description"];
      },
      /Properties of `ConnectedOrganizationUpdate` became required: `description`/,
    ],
    [
      "an operationId that is renamed",
      ({ paths }) => {
        paths["/identityGovernance/entitlementManagement/connectedOrganizations"].get.operationId = "listOrganizations";
      },
      /changed from 'listConnectedOrganizations' to 'listOrganizations'/,
    ],
    [
      "a state that no request can bring any more",
      ({ components }) => {
        components.schemas.WritableConnectedOrganizationState.enum.pop();
      },
      /Enum of `state` lost values: 'proposed'/,
    ],
  ])("%s breaks, is told by name, and needs another version", async (_, edit, told) => {
    change(edit);
    const { exitCode, printed } = await diff();
    expect(printed).toMatch(told);
    expect(printed).toMatch(/info\.version stayed 0\.1\.0/);
    expect(exitCode).toBe(1);
  });

  test("a version that says so lets a break pass", async () => {
    change(({ components, info }) => {
      components.schemas.ConnectedOrganizationUpdate.required = ["description"];
      info.version = "1.0.0";
    });
    expect(await diff()).toMatchObject({ exitCode: 0, printed: expect.stringContaining("1 major") });
  });

  test("a tag that has no contract is said to be one, and never taken for no release", async () => {
    execFileSync("git", ["rm", "--quiet", "--cached", "generated/openapi.json"], { cwd: project });
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "--quiet", "-m", "Other"], {
      cwd: project,
    });
    execFileSync("git", ["tag", "v0.2.0"], { cwd: project });
    await expect(diff()).rejects.toThrow("The tag v0.2.0 has no generated/openapi.json.");
  });

  test("a new state in responses breaks nobody", async () => {
    change(({ components, info }) => {
      components.schemas.ConnectedOrganizationState["x-extensible-enum"].push("archived");
      info.version = "0.1.1";
    });
    expect(await diff()).toMatchObject({ exitCode: 0, printed: expect.stringContaining("0 major") });
  });
});

test("without a release it says so, and passes", async () => {
  const { exitCode, printed } = await diff();
  expect({ exitCode, printed }).toEqual({ exitCode: 0, printed: expect.stringMatching(/^There is no release yet/) });
});
