import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, describe, expect, test } from "vitest";
import schema from "../../generated/mock-config.schema.json" with { type: "json" };
import { operations } from "../../generated/operations.js";
import { readMockConfig } from "../../src/cli/mock-config.js";

const folder = mkdtempSync(join(tmpdir(), "mock-config-"));
afterAll(() => rmSync(folder, { recursive: true }));

function writeConfig(text: string, name = "mock.json"): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const config = {
  port: 4011,
  host: "127.0.0.1",
  control: false,
  allowedHosts: ["mock"],
  quiet: true,
  seed: [{ displayName: "Contoso" }],
  tenants: { "contoso.com": { tenantId: "bf85dc9d-cb43-44a4-80c4-469e8c58249e", displayName: "Contoso" } },
  allowDuplicateSources: true,
  faults: [
    { operationId: "createConnectedOrganization", status: 429, retryAfter: 1.5, times: 2 },
    { query: { $skiptoken: true }, preset: "droppedConnection", probability: 0.5, seed: 7 },
  ],
  rateLimit: { requests: 10, window: 1000 },
  latency: 20,
  replicationDelay: 500,
  tokens: { reader: ["EntitlementManagement.Read.All"] },
  static: false,
};

describe("a configuration file", () => {
  test("has every option of the mock that JSON can have", () => {
    const others = ["$schema", "https", "unverified"];
    expect(Object.keys(schema.properties).sort()).toEqual([...Object.keys(config), ...others].sort());
    expect(schema.$defs.OperationId.enum.sort()).toEqual(Object.keys(operations).sort());
  });

  test("can be JSON, with a byte order mark and the address of its schema", async () => {
    const file = writeConfig(`\uFEFF${JSON.stringify({ $schema: "./schema.json", ...config })}`);
    expect(await readMockConfig(file)).toEqual(config);
  });

  test.each(["mock.json", "mock.yaml"])("must be UTF-8: %s", async (name) => {
    const file = join(folder, name);
    writeFileSync(file, "{}", "utf16le");
    await expect(readMockConfig(file)).rejects.toThrow(`${file} is encoded in UTF-16, not in UTF-8: save it as UTF-8.`);
  });

  test.each(["mock.yaml", "mock.yml", "mock.YAML"])("can be YAML: %s", async (name) => {
    const file = writeConfig("latency: 20\nfaults:\n  - status: 503 # overloaded\n    times: 2\n", name);
    expect(await readMockConfig(file)).toEqual({ latency: 20, faults: [{ status: 503, times: 2 }] });
  });

  test("has the path of a seed relative to itself", async () => {
    const file = writeConfig('{ "seed": "data/organizations.json" }');
    expect(await readMockConfig(file)).toEqual({ seed: join(folder, "data/organizations.json") });
  });

  test("has the paths of a private key and a certificate relative to itself", async () => {
    writeConfig("the key", "key.pem");
    writeConfig("the certificate", "cert.pem");
    const file = writeConfig('{ "https": { "key": "key.pem", "cert": "cert.pem" } }');
    expect(await readMockConfig(file)).toEqual({ https: { key: "the key", cert: "the certificate" } });
    const broken = writeConfig('{ "https": { "key": "none.pem", "cert": "cert.pem" } }');
    await expect(readMockConfig(broken)).rejects.toThrow(
      /^https\.key cannot be read: .*none\.pem: the file does not exist\.$/,
    );
  });
});

/** Configurations that are not valid, and what is wrong with them. */
const invalidConfigs: [object | string | number | null, string][] = [
  [{ latncy: 5 }, "/latncy is not a known property"],
  [{ Latency: 5 }, "/Latency is not a known property (expected latency)"],
  [{ port: 70000 }, "/port must be at most 65535, not 70000"],
  [{ port: "4010" }, '/port must be an integer, not "4010"'],
  [{ seed: 7 }, "/seed must be a string or an object or an array, not 7"],
  [{ https: "yes" }, '/https must be a boolean or an object, not "yes"'],
  [{ https: { key: "a" } }, "/https/cert is required"],
  [{ faults: [{ status: 429 }, { status: 999 }] }, "/faults/1/status must be at most 599, not 999"],
  [{ faults: [{ operationId: "create" }] }, '/faults/0/operationId must be one of "'],
  [{ faults: { status: 429 } }, "/faults must be an array, not an object"],
  [{ rateLimit: { requests: 5 } }, "/rateLimit/window is required"],
  [{ unverified: "no" }, '/unverified must be one of "accept", "refuse", "ignore", not "no"'],
  [{ clock: "now" }, "/clock is not a known property"],
  [[], "The value must be an object, not an array"],
  [null, "The value must be an object, not null"],
];

test.each(invalidConfigs)("the configuration %j is refused, naming the place", async (value, problem) => {
  const file = writeConfig(JSON.stringify(value));
  const message = await readMockConfig(file).catch((error) => error.message);
  expect(message).toContain(`${file} is not valid: ${problem}`);
  expect(message).toMatch(/\.$/);
});

test("several errors are counted", async () => {
  const file = writeConfig('{ "a": 1, "b": 2, "c": 3 }');
  await expect(readMockConfig(file)).rejects.toThrow(
    /\/a is not a known property \(expected one of .*, quiet.*\), and 2 more\./,
  );
});

test.each([
  ["none.json", undefined, /^Cannot read .*none\.json: the file does not exist\.$/],
  ["broken.json", '{ "latency": }', /^.*broken\.json is not JSON: Unexpected token .*\.$/],
  [
    "comment.json",
    "// a comment\n{}",
    /^.*comment\.json is not JSON: Unexpected token '\/', "\/\/ a comment \{\}" is not valid JSON\.$/,
  ],
  ["broken.yaml", "latency: [", /^.*broken\.yaml is not YAML: [^\n]*at line 1, column 11\.$/],
  [
    "twice.yaml",
    "latency: 1\nlatency: 2",
    /^.*twice\.yaml is not YAML: Map keys must be unique at line 2, column 1\.$/,
  ],
])("%s is refused in one line", async (name, text, message) => {
  const file = text === undefined ? join(folder, name) : writeConfig(text, name);
  await expect(readMockConfig(file)).rejects.toThrow(message);
});

describe("the JSON Schema for editors", () => {
  const validate = new Ajv2020({ strict: false, allErrors: true, validateFormats: false }).compile(schema);

  test("accepts what the command accepts", () => {
    expect(validate({ $schema: "…", ...config, https: true, unverified: "refuse" }) ? [] : validate.errors).toEqual([]);
    expect(validate({ seed: "organizations.json", https: { key: "key.pem", cert: "cert.pem" } })).toBe(true);
  });

  test.each(invalidConfigs)("refuses %j", (value) => {
    expect(validate(value)).toBe(false);
  });

  test("refuses an organization that is not valid, as the seed does", () => {
    expect(validate({ seed: [{ displayName: 7 }] })).toBe(false);
  });

  test("describes every option", () => {
    const { MockFault, RateLimit } = schema.$defs;
    for (const { properties } of [schema, MockFault, RateLimit]) {
      expect(Object.keys(properties).length).toBeGreaterThan(1);
      for (const property of Object.values(properties)) expect(property.description).toMatch(/^[A-Z].*\.$/s);
    }
  });

  test("has no defaults and examples that its own options refuse", () => {
    const samples = Object.entries(schema.properties).flatMap(([name, property]) => [
      ...("default" in property ? [{ [name]: property.default }] : []),
      ...("examples" in property ? property.examples.map((example) => ({ [name]: example })) : []),
    ]);
    expect(samples.length).toBeGreaterThan(10);
    expect(samples.filter((sample) => !validate(sample))).toEqual([]);
  });
});
