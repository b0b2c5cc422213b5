import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fixes } from "../../src/cli/fixes.js";
import { sample } from "../helpers/sample-requests.js";

const project = fileURLToPath(new URL("../..", import.meta.url));
const create = "createConnectedOrganization";
const right = JSON.stringify(sample(create).body);
const wrong = '{ "displayName": "Fabrikam", "state": "String", "name": 1 }';

function validate(args: string[], input = "") {
  return spawnSync(process.execPath, ["dist/src/cli.js", "validate", ...args], {
    cwd: project,
    encoding: "utf8",
    input,
  });
}

let folder: string;
const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "validate-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("connected-organizations validate", () => {
  test("says yes to a body that is right, from a file and from standard input", () => {
    const path = file("right.json", `\uFEFF${right}`);
    expect(validate([create, path])).toMatchObject({
      status: 0,
      stdout: `✓ ${path} is as the contract says.\n`,
      stderr: "",
    });
    for (const args of [[create], [create, "-"]]) {
      expect(validate(args, right)).toMatchObject({ status: 0, stdout: expect.stringContaining("standard input") });
    }
  });

  test("names the place, the fault and the fix of each fault, without colours off a terminal", () => {
    const path = file("wrong.json", wrong);
    const { status, stdout, stderr } = validate([create, path]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toBe(`✗ ${path} has 3 faults.

  /identitySources is required
    Add it.

  /name is not a known property
    Take it out, or correct its name.

  /state must be one of "configured", "proposed", not "String"
    Write one of these.
`);
  });

  test("tells programs the same by --json", () => {
    const { status, stdout } = validate([create, "--json"], wrong);
    expect(status).toBe(1);
    const { valid, errors } = JSON.parse(stdout);
    expect(valid).toBe(false);
    expect(errors).toContainEqual({
      ...{ pointer: "/state", keyword: "enum", fix: fixes.enum },
      message: '/state must be one of "configured", "proposed", not "String"',
    });
    expect(errors).toHaveLength(3);
    expect(JSON.parse(validate([create, "--json"], right).stdout)).toEqual({ valid: true, errors: [] });
  });

  test("holds a response against its status", () => {
    expect(validate(["listConnectedOrganizations", "--status", "200"], '{"value":[]}').status).toBe(0);
    expect(validate(["addConnectedOrganization", "--status=204"]).status).toBe(0);
    expect(validate(["listConnectedOrganizations", "--status", "200"], '{"value":{}}')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("/value must be an array"),
    });
    expect(validate(["listConnectedOrganizations", "--status", "299"])).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/does not answer 299, only 200, .*\n {4}Choose one of these with --status/),
    });
  });

  test.each([
    ["half a JSON", '{"a":', /^ {2}The text is no JSON: .+\n {4}Make the text JSON\.$/m],
    ["nothing", " \n", /createConnectedOrganization needs a body\n {4}Add it\./],
    ["a long text with a fault in its third line", `{\n\n"a": ${"x".repeat(300)}`, /The text is no JSON/],
  ])("%s is a fault of the body", (_, text, message) => {
    expect(validate([create], text)).toMatchObject({ status: 1, stdout: expect.stringMatching(message), stderr: "" });
  });

  test.each<[string[], RegExp]>([
    [[], /^Name an operation\. See: connected-organizations validate --help\n$/],
    [["create"], /^The contract has no operation "create"\. It has: addConnectedOrganization, .*\n$/],
    [["constructor"], /^The contract has no operation "constructor"/],
    [[create, "missing.json"], /^missing\.json cannot be read: there is no such file\.\n$/],
    [[create, "."], /^\. cannot be read: it is a folder\.\n$/],
    [[create, "a", "b"], /^Unexpected argument 'b'\. See: .*\n$/],
    [[create, "--status", "ok"], /^--status must be an HTTP status, not "ok"\.\n$/],
    [[create, "--jsn"], /^Unknown option '--jsn'\. See: .*\n$/],
  ])("%j is wrong use, said in one line", (args, message) => {
    expect(validate(args)).toMatchObject({ status: 2, stdout: "", stderr: expect.stringMatching(message) });
  });

  test("has help with examples", () => {
    const { status, stdout } = validate(["--help"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Usage:[\s\S]*Examples:\n {2}connected-organizations validate/);
  });
});
