import { spawnSync } from "node:child_process";
import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { bundleContract } from "../../src/generator/contract/bundle-contract.js";
import { renderOpenapiJson, renderOpenapiYaml } from "../../src/generator/contract/openapi-documents.js";
import { generateCommand } from "../../src/generator/generate-command.js";

const project = fileURLToPath(new URL("../..", import.meta.url));
const scratch = await mkdtemp(join(tmpdir(), "build-"));
let copies = 0;
let copy: string;

/** Runs the command on the copy of the project. */
async function generate(...args: string[]): Promise<{ exit: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await generateCommand(args, copy, {
    log: (line) => out.push(line),
    error: (line) => err.push(line.replaceAll(/\S*build-[^/]+\/\d+\//g, "")),
  });
  return { exit, out: out.join("\n"), err: err.join("\n") };
}

beforeEach(async () => {
  copies += 1;
  copy = join(scratch, String(copies));
  for (const folder of ["openapi", "generated"])
    await cp(join(project, folder), join(copy, folder), { recursive: true });
});

afterAll(() => rm(scratch, { recursive: true }));

describe("npm run generate", () => {
  test("writes changed files, removes superfluous ones, and then finds nothing to do", async () => {
    await appendFile(join(copy, "generated/types.ts"), "// edited\n");
    await rm(join(copy, "generated/manifest.json"));
    await writeFile(join(copy, "generated/forgotten.ts"), "");
    const first = await generate();
    expect(first.exit).toBe(0);
    expect(first.out.split("\n").map((line) => line.replace(/ .*\//, " "))).toEqual([
      "updated types.ts",
      "created manifest.json",
      "removed forgotten.ts",
    ]);
    expect(await readdir(join(copy, "generated"))).toEqual(await readdir(join(project, "generated")));
    expect(await readFile(join(copy, "generated/types.ts"))).toEqual(
      await readFile(join(project, "generated/types.ts")),
    );
    expect(await generate()).toMatchObject({ exit: 0, out: "generated/ is up to date." });
  });

  test("with --check prints the difference and the command, writes nothing and exits with 1", async () => {
    const file = join(copy, "generated/operations.ts");
    const edited = (await readFile(file, "utf8")).replace("listInternalSponsors", "listInsideSponsors");
    await writeFile(file, edited);
    const { exit, out, err } = await generate("--check");
    expect(exit).toBe(1);
    expect(out).toContain("--- a/generated/operations.ts\n+++ b/generated/operations.ts\n@@");
    expect(out).toMatch(/^-.*listInsideSponsors/m);
    expect(out).toMatch(/^\+.*listInternalSponsors/m);
    expect(err).toContain("Run: npm run generate");
    expect(await readFile(file, "utf8")).toBe(edited);
  });

  test("rejects an unknown option with one line and exit code 2", async () => {
    expect(await generate("--chekc")).toEqual({
      exit: 2,
      out: "",
      err: "Unknown option '--chekc' (usage: npm run generate [-- --check])",
    });
  });
});

describe("a broken contract gives one error with its location", () => {
  const schemas = "openapi/components/schemas";
  const batch = "openapi/paths/batch.yaml";

  test.each([
    [
      "a file that is not valid YAML",
      `${schemas}/InnerError.yaml`,
      "type: [object",
      /InnerError\.yaml:2:1 Failed to parse/,
    ],
    [
      "a decision that is not valid YAML",
      "openapi/decisions/28-minimum-of-top.yaml",
      "number: [28\ntitle: A\n",
      /28-minimum-of-top\.yaml:2:1 Flow sequence [^:]*\.$/,
    ],
    ["a root document that is not valid YAML", "openapi/openapi.yaml", "info: [", /openapi\/openapi\.yaml:2:1 /],
    [
      "a reference to a missing file",
      `${schemas}/ErrorEnvelope.yaml`,
      "type: object\nproperties:\n  error:\n    $ref: ./Nowhere.yaml\n",
      /ErrorEnvelope\.yaml:4:5 Can't resolve \$ref: .*Nowhere\.yaml/,
    ],
    [
      "two components with the same name",
      `${schemas}/ErrorEnvelope.yaml`,
      "oneOf:\n  - $ref: ./MainError.yaml\n  - $ref: ../responses/MainError.yaml\n",
      /ErrorEnvelope\.yaml:3:5 .*MainError/,
    ],
    [
      "an empty file",
      `${schemas}/ErrorDetail.yaml`,
      "",
      /MainError\.yaml:\d+:7 Can't resolve \$ref in "\$ref: \.\/ErrorDetail\.yaml": the file is empty or/,
    ],
    [
      "a schema that is a list",
      `${schemas}/ErrorDetail.yaml`,
      "- code\n",
      /ErrorDetail\.yaml:1:1 Expected type `Schema`/,
    ],
    [
      "a type that does not exist",
      `${schemas}/InnerError.yaml`,
      "type: objct\n",
      /InnerError\.yaml:1:7 `type` can be one/,
    ],
    [
      "a misspelt keyword",
      `${schemas}/InnerError.yaml`,
      "type: object\nrequird: [code]\n",
      /InnerError\.yaml:2:1 Property `requird` is not expected here\. Did you mean required\?$/,
    ],
    [
      "a misspelt method",
      batch,
      "pacth:\n  responses: {}\n",
      /batch\.yaml:1:1 Property `pacth` .* Did you mean patch\?$/,
    ],
    [
      "an operation without an operationId",
      batch,
      "post:\n  responses: { 200: { description: OK } }\n",
      /batch\.yaml:1:1 Operation object should contain `operationId`/,
    ],
    [
      "two operations with the same operationId",
      batch,
      "post:\n  operationId: listInternalSponsors\n  responses: { 200: { description: OK } }\n",
      /:\d+:3 Every operation must have a unique `operationId`/,
    ],
    [
      "a path with an undefined parameter",
      "openapi/paths/identityGovernance@entitlementManagement@connectedOrganizations@{connectedOrganizationId}.yaml",
      "delete:\n  operationId: deleteConnectedOrganization\n  responses: { 204: { description: OK } }\n",
      /\.yaml:1:1 The operation does not define the path parameter `\{connectedOrganizationId\}`/,
    ],
    [
      "a path parameter that is not required",
      "openapi/components/parameters/directoryObjectId.yaml",
      "name: directoryObjectId\nin: path\nschema: { type: string }\n",
      /directoryObjectId\.yaml:1:1 A path parameter must have `required: true`/,
    ],
    [
      "a pattern that is not a regular expression",
      `${schemas}/InnerError.yaml`,
      "type: object\nproperties:\n  code: { type: string, pattern: '(' }\n",
      /^openapi\/components\/schemas\/InnerError\.yaml InnerError cannot be compiled: Invalid regular expression: .*\.$/,
    ],
    [
      "an unknown format",
      `${schemas}/InnerError.yaml`,
      "type: object\nproperties:\n  code: { type: string, format: guidd }\n",
      /InnerError cannot be compiled: unknown format "guidd"/,
    ],
    [
      "a discriminator mapping without a value",
      `${schemas}/InnerError.yaml`,
      "oneOf: []\ndiscriminator:\n  propertyName: code\n  mapping:\n    a:\n",
      /^openapi\/openapi\.yaml Redocly cannot read the contract \(.*\)\. Look for a discriminator mapping without a value/,
    ],
    [
      "a file that only refers to itself",
      `${schemas}/InnerError.yaml`,
      "$ref: ./InnerError.yaml\n",
      /^openapi\/openapi\.yaml Redocly cannot read the contract \(.*\)\. Look for .* a file that refers to itself\.$/,
    ],
  ])("%s", async (_, file, text, expected) => {
    await writeFile(join(copy, "openapi/components/responses/MainError.yaml"), "type: string\n");
    await writeFile(join(copy, file), text);
    const { exit, err } = await generate();
    const errors = err.split("\n").filter((line) => !line.startsWith("Generating"));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(expected);
    expect(exit).toBe(1);
  });
});

test.each([
  ["--foo", "Unknown option '--foo' (usage: npm run build [-- generate|compile|docs --force])"],
  ["doc", "Unknown build step doc (expected generate, compile, docs)."],
])("npm run build rejects %s with one line and exit code 2", (argument, message) => {
  const args = ["--import", "tsx", "src/generator/build.ts", argument];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: project, encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 2, stderr: `${message}\n` });
});

test("a broken rule of the generator is reported in one line as well", async () => {
  const file = join(copy, "openapi/paths/identityGovernance@entitlementManagement@connectedOrganizations@ref.yaml");
  await writeFile(file, (await readFile(file, "utf8")).replace(/^ {2}security:\n.*\n.*\n/m, ""));
  expect(await generate()).toMatchObject({
    exit: 1,
    err: [
      "Generating from openapi/ …",
      "openapi/paths/identityGovernance@entitlementManagement@connectedOrganizations@ref.yaml addConnectedOrganization must name a permission under security.",
    ].join("\n"),
  });
});

test("openapi.yaml and openapi.json contain the same contract, and YAML 1.1 reads its dates as strings", async () => {
  const contract = await bundleContract(join(project, "openapi/openapi.yaml"));
  const { "x-generated": notice, ...json } = JSON.parse(renderOpenapiJson(contract));
  const yaml = renderOpenapiYaml(contract);
  expect(yaml.split("\n")[0]).toBe(`# ${notice}`);
  expect(parse(yaml)).toEqual(json);
  expect(parse(yaml, { version: "1.1" })).toEqual(json);
});
