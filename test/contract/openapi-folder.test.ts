import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Reference {
  $ref: string;
}
interface Examples {
  content?: Record<string, { examples?: Record<string, Reference> }>;
}
interface Operation {
  operationId: string;
  requestBody?: Examples;
  responses: Record<string, Examples | Reference>;
}

const openapi = fileURLToPath(new URL("../../openapi", import.meta.url));
const paths: Record<string, Reference> = read("openapi.yaml").paths;

function read(file: string) {
  return parse(readFileSync(join(openapi, file), "utf8"));
}

/** Returns the files below a folder of `openapi/`, relative to that folder. */
function listFiles(folder: string): string[] {
  const entries = readdirSync(join(openapi, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(0);
  return files.map((file) => relative(join(openapi, folder), join(file.parentPath, file.name)));
}

/** Returns the files that a value refers to, directly or through other files, relative to `openapi/`. */
function findReferences(value: unknown, folder: string, found = new Set<string>()): Set<string> {
  if (typeof value !== "object" || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    const file = key === "$ref" && typeof inner === "string" ? join(folder, inner) : undefined;
    if (file === undefined) findReferences(inner, folder, found);
    else if (!found.has(file))
      findReferences(file.endsWith(".yaml") ? read(file) : null, dirname(file), found.add(file));
  }
  return found;
}

const reached = findReferences(read("openapi.yaml"), "");

describe("paths", () => {
  test("each path of the root is a reference to the file with its name", () => {
    const expected = Object.keys(paths).map((path) => {
      const name = path.slice(1).replaceAll("$", "").replaceAll("/", "@");
      return [path, { $ref: `./paths/${name}.yaml` }];
    });
    expect(expected.length).toBeGreaterThan(0);
    expect(Object.entries(paths)).toEqual(expected);
  });

  test("every file is the path item of one path", () => {
    expect(listFiles("paths").sort()).toEqual(
      Object.values(paths)
        .map(({ $ref }) => $ref.slice("./paths/".length))
        .sort(),
    );
  });
});

describe("components", () => {
  test("the root refers to every file, directly or through other files", () => {
    const orphans = listFiles("components").filter((file) => !reached.has(`components/${file}`));
    expect(orphans).toEqual([]);
  });

  test.each([
    ["schemas", /^([A-Z][a-z]+)+$/],
    ["parameters", /^[a-z]+([A-Z][a-z]+)*$/],
    ["headers", /^[A-Za-z]+(-[A-Za-z]+)*$/],
    ["responses", /^([A-Z][a-z]+)+$/],
    ["examples", /^\w+\.(request|\dXX|\d{3})\.[a-z]+([A-Z0-9][a-z0-9]*)*$/],
    ["securitySchemes", /^[a-z]+$/],
  ])("%s have names of their type, which are unique because the bundle has no folders", (type, pattern) => {
    const names = listFiles(`components/${type}`).map((file) => file.replace(/^.*\//, "").replace(/\.yaml$/, ""));
    expect(names.filter((name) => !pattern.test(name))).toEqual([]);
    expect(names).toHaveLength(new Set(names).size);
  });
});

const operations = Object.values(paths).flatMap(({ $ref }) =>
  Object.values(read($ref) as Record<string, Operation>).filter(({ operationId }) => operationId !== undefined),
);

/** Returns the name that each example must have (`<owner>.<place>.<case>`), and the file that is used. */
function listUses(owner: string, place: string, { content = {} }: Examples): { name: string; file: string }[] {
  return Object.values(content).flatMap(({ examples = {} }) =>
    Object.entries(examples).map(([name, { $ref }]) => ({
      name: `${owner}.${place}.${name}`,
      file: getBaseName($ref),
    })),
  );
}

function listUsesOfResponse(operationId: string, status: string, response: Examples | Reference) {
  if (!("$ref" in response)) return listUses(status === "502" ? "gateway" : operationId, status, response);
  const name = getBaseName(response.$ref);
  return listUses(name, status, read(`components/responses/${name}.yaml`));
}

function getBaseName(reference: string): string {
  return reference.replace(/^.*\//, "").replace(/\.yaml$/, "");
}

test("an example is named after its operation or response component, its status or request, and its key", () => {
  const used = operations.flatMap(({ operationId, requestBody = {}, responses }) => [
    ...listUses(operationId, "request", requestBody),
    ...Object.entries(responses).flatMap(([status, response]) => listUsesOfResponse(operationId, status, response)),
  ]);
  expect(used.filter(({ name, file }) => name !== file)).toEqual([]);
  expect([...new Set(used.map(({ file }) => `${file}.yaml`))].sort()).toEqual(listFiles("components/examples").sort());
});

test("the file of a header has the name of the header", () => {
  const maps = [...operations.flatMap(({ responses }) => Object.values(responses)), ...readResponseComponents()].map(
    (response) => ("headers" in response ? (response.headers as Record<string, Reference>) : {}),
  );
  const used = maps.flatMap((headers) => Object.entries(headers).map(([name, { $ref }]) => [name, getBaseName($ref)]));
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter(([name, file]) => name !== file)).toEqual([]);
});

function readResponseComponents(): Examples[] {
  return listFiles("components/responses").map((file) => read(`components/responses/${file}`));
}

test.each([
  ["requests", "refuse", ({ requestBody }: Operation) => requestBody, false],
  ["responses", "allow", ({ responses }: Operation) => responses, undefined],
] as const)("schemas of %s %s undescribed properties", (_direction, _verb, part, additionalProperties) => {
  const files = new Set(operations.flatMap((operation) => [...findReferences(part(operation), "paths")]));
  const schemas = [...files].filter((file) => file.startsWith("components/schemas/")).map((file) => [file, read(file)]);
  const objects = schemas.filter(([, schema]) => schema.type === "object");
  expect(objects.length).toBeGreaterThan(0);
  expect(objects.filter(([, schema]) => schema.additionalProperties !== additionalProperties)).toEqual([]);
});
