import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listChangedFiles } from "../../src/generator/changed-files.js";
import { createReleasedProject, hasGit, type ReleasedProject } from "../helpers/released-project.js";

describe.runIf(hasGit)("the files that differ from the last commit", () => {
  let project: ReleasedProject;
  beforeAll(() => {
    project = createReleasedProject();
  });
  afterAll(() => project.remove());

  test("are none after a commit, and then changed and new files in the given folders", async () => {
    expect(await listChangedFiles(project.folder)).toEqual([]);
    project.edit("openapi/openapi.yaml", "openapi: 3.1", "openapi: 3.2");
    project.write("openapi/new.yaml", "");
    project.write("CHANGELOG.md", "");
    expect(await listChangedFiles(project.folder, ["openapi", "generated"])).toEqual([
      "openapi/openapi.yaml",
      "openapi/new.yaml",
    ]);
    expect(await listChangedFiles(project.folder, ["generated"])).toEqual([]);
  });
});
