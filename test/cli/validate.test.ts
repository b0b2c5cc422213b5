import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { getSample } from "../helpers/sample-requests.js";

const project = fileURLToPath(new URL("../..", import.meta.url));
const create = "createConnectedOrganization";
const validBody = JSON.stringify(getSample(create).body);
const invalidBody = '{ "displayName": "Fabrikam", "state": "String", "name": 1 }';

function validate(args: string[], input: string | Uint8Array = "") {
  return spawnSync(process.execPath, ["dist/src/cli.js", "validate", ...args], {
    cwd: project,
    encoding: "utf8",
    input,
  });
}

let folder: string;
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "validate-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("connected-organizations validate", () => {
  test("accepts a valid body from a file and from standard input", () => {
    const path = file("valid.json", `\uFEFF${validBody}`);
    expect(validate([create, path])).toMatchObject({
      status: 0,
      stdout: `✓ ${path} is valid.\n`,
      stderr: "",
    });
    for (const args of [[create], [create, "-"]]) {
      expect(validate(args, validBody)).toMatchObject({ status: 0, stdout: expect.stringContaining("standard input") });
    }
  });

  test("prints each error on a line, without colors if the output is not a terminal", () => {
    const path = file("invalid.json", invalidBody);
    const { status, stdout, stderr } = validate([create, path]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toBe(`✗ ${path} has 3 errors.

  /identitySources is required
  /name is not a known property
  /state must be one of "configured", "proposed", not "String"
`);
  });

  test("prints the same as JSON with --json", () => {
    const { status, stdout } = validate([create, "--json"], invalidBody);
    expect(status).toBe(1);
    const { valid, errors } = JSON.parse(stdout);
    expect(valid).toBe(false);
    expect(errors).toContainEqual({
      pointer: "/state",
      keyword: "enum",
      message: '/state must be one of "configured", "proposed", not "String"',
    });
    expect(errors).toHaveLength(3);
    expect(JSON.parse(validate([create, "--json"], validBody).stdout)).toEqual({ valid: true, errors: [] });
  });

  test("validates a response with --status", () => {
    expect(validate(["listConnectedOrganizations", "--status", "200"], '{"value":[]}').status).toBe(0);
    expect(validate(["addConnectedOrganization", "--status=204"]).status).toBe(0);
    expect(validate(["listConnectedOrganizations", "--status", "200"], '{"value":{}}')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining("/value must be an array"),
    });
    expect(validate(["listConnectedOrganizations", "--status", "299"])).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/The status of listConnectedOrganizations must be one of 200, .*, not 299\n/),
    });
  });

  test.each([
    ["incomplete JSON", '{"a":', /^ {2}(\d+:\d+: )?The body is not JSON: .+$/m],
    ["no body", " \n", /createConnectedOrganization must have a request body\n/],
    ["a long text with a syntax error in its third line", `{\n\n"a": ${"x".repeat(300)}`, /The body is not JSON/],
  ])("reports %s, exit code 1", (_, text, message) => {
    expect(validate([create], text)).toMatchObject({ status: 1, stdout: expect.stringMatching(message), stderr: "" });
  });

  test("escapes what a body and its name contain, so that they cannot control the terminal or add lines", () => {
    const path = file("new\nline.json", '{ "displayName": "A", "identitySources": [], "\\u001B[31m\\n✓ valid": 1 }');
    const { stdout } = validate([create, path]);
    expect(stdout).toContain("new\\x0aline.json has 2 errors.\n");
    expect(stdout).toContain("  /\\x1b[31m\\x0a✓ valid is not a known property\n");
    expect(stdout.trimEnd().split("\n")).toHaveLength(4);
  });

  test("says that there can be more errors than those it prints", () => {
    const text = JSON.stringify({ value: Array.from({ length: 200 }, () => ({ id: 5 })) });
    const { stdout } = validate(["listConnectedOrganizations", "--status", "200"], text);
    expect(stdout).toMatch(/^✗ standard input has at least 100 errors\.\n/);
  });

  test.each<[string, BufferEncoding, string]>([
    ["Latin-1", "latin1", "Latin-1 or another 8-bit encoding"],
    ["UTF-16 with a byte order mark", "utf16le", "UTF-16"],
    ["UTF-16", "utf16le", "UTF-16"],
  ])("refuses a body in %s in one line, exit code 2", (title, encoding, name) => {
    const mark = title.includes("mark") ? "\uFEFF" : "";
    const content = Buffer.from(`${mark}{ "displayName": "Café" }`, encoding);
    const path = file("encoded.json", content);
    const message = `is encoded in ${name}, not in UTF-8: save it as UTF-8.\n`;
    expect(validate([create, path])).toMatchObject({ status: 2, stdout: "", stderr: `${path} ${message}` });
    expect(validate([create], content)).toMatchObject({ status: 2, stdout: "", stderr: `standard input ${message}` });
  });

  test.each<[string[], RegExp]>([
    [[], /^Missing operationId\. See: connected-organizations validate --help\n$/],
    [["create"], /^Unknown operation "create" \(expected one of listConnectedOrganizations, .*\n$/],
    [["constructor"], /^Unknown operation "constructor"/],
    [[create, "missing.json"], /^Cannot read missing\.json: the file does not exist\.\n$/],
    [[create, "."], /^Cannot read \.: it is a directory\.\n$/],
    [[create, "a", "b"], /^Unexpected argument 'b'\. See: .*\n$/],
    [[create, "--status", "ok"], /^--status must be an HTTP status from 100 to 599 \(got "ok"\)\.\n$/],
    [
      ["getConnectedOrganization"],
      /^getConnectedOrganization has no request body\. To validate a response, pass --status/,
    ],
    [[create, "--jsn"], /^Unknown option '--jsn'\. See: .*\n$/],
  ])("reports the usage error %j in one line", (args, message) => {
    expect(validate(args)).toMatchObject({ status: 2, stdout: "", stderr: expect.stringMatching(message) });
  });
});
