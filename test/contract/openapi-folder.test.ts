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

/** Files below a folder of `openapi/`, by their names in that folder. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(join(openapi, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(0);
  return files.map((file) => relative(join(openapi, folder), join(file.parentPath, file.name)));
}

/** Every file that a value refers to, itself or through another file. Names are relative to `openapi/`. */
function reachable(value: unknown, folder: string, found = new Set<string>()): Set<string> {
  if (typeof value !== "object" || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    const file = key === "$ref" && typeof inner === "string" ? join(folder, inner) : undefined;
    if (file === undefined) reachable(inner, folder, found);
    else if (!found.has(file)) reachable(file.endsWith(".yaml") ? read(file) : null, dirname(file), found.add(file));
  }
  return found;
}

const reached = reachable(read("openapi.yaml"), "");

describe("paths", () => {
  test("the root has no operation in it: each path is a reference to a file of its name", () => {
    const expected = Object.keys(paths).map((path) => {
      const name = path.slice(1).replaceAll("$ref", "ref").replaceAll("/", "@");
      return [path, { $ref: `./paths/${name}.yaml` }];
    });
    expect(expected.length).toBeGreaterThan(0);
    expect(Object.entries(paths)).toEqual(expected);
  });

  test("every file is the path item of a path", () => {
    expect(filesIn("paths").sort()).toEqual(
      Object.values(paths)
        .map(({ $ref }) => $ref.slice("./paths/".length))
        .sort(),
    );
  });
});

describe("components", () => {
  test("every file is reached from the root", () => {
    const orphans = filesIn("components").filter((file) => !reached.has(`components/${file}`));
    expect(orphans).toEqual([]);
  });

  test.each([
    ["schemas", /^([A-Z][a-z]+)+$/],
    ["parameters", /^[a-z]+([A-Z][a-z]+)*$/],
    ["headers", /^[A-Za-z]+(-[A-Za-z]+)*$/],
    ["responses", /^([A-Z][a-z]+)+$/],
    ["examples", /^\w+\.(request|\dXX|\d{3})\.[a-z]+([A-Z0-9][a-z0-9]*)*$/],
    ["securitySchemes", /^[a-z]+$/],
  ])("%s have names of their kind, each once, because the bundle forgets folders", (type, pattern) => {
    const names = filesIn(`components/${type}`).map((file) => file.replace(/^.*\//, "").replace(/\.yaml$/, ""));
    expect(names.filter((name) => !pattern.test(name))).toEqual([]);
    expect(names).toHaveLength(new Set(names).size);
  });

  test("there are no other types of component", () => {
    const types = readdirSync(join(openapi, "components")).sort();
    expect(types).toEqual(["examples", "headers", "parameters", "responses", "schemas", "securitySchemes"]);
  });
});

const operations = Object.values(paths).flatMap(({ $ref }) =>
  Object.values(read($ref) as Record<string, Operation>).filter(({ operationId }) => operationId !== undefined),
);

/** What an example is called (`<owner>.<place>.<case>`) by where it is used, and the file that is used there. */
function uses(owner: string, place: string, { content = {} }: Examples): { name: string; file: string }[] {
  return Object.values(content).flatMap(({ examples = {} }) =>
    Object.entries(examples).map(([name, { $ref }]) => ({ name: `${owner}.${place}.${name}`, file: baseName($ref) })),
  );
}

function usesOfResponse(operationId: string, status: string, response: Examples | Reference) {
  if (!("$ref" in response)) return uses(status === "502" ? "gateway" : operationId, status, response);
  const name = baseName(response.$ref);
  return uses(name, status, read(`components/responses/${name}.yaml`));
}

function baseName(reference: string): string {
  return reference.replace(/^.*\//, "").replace(/\.yaml$/, "");
}

test("an example is named after the operation or the response component, the place and the key that it is used under", () => {
  const used = operations.flatMap(({ operationId, requestBody = {}, responses }) => [
    ...uses(operationId, "request", requestBody),
    ...Object.entries(responses).flatMap(([status, response]) => usesOfResponse(operationId, status, response)),
  ]);
  expect(used.filter(({ name, file }) => name !== file)).toEqual([]);
  expect([...new Set(used.map(({ file }) => `${file}.yaml`))].sort()).toEqual(filesIn("components/examples").sort());
});

test("a header is named as on the wire", () => {
  const maps = [...operations.flatMap(({ responses }) => Object.values(responses)), ...responseComponents()].map(
    (response) => ("headers" in response ? (response.headers as Record<string, Reference>) : {}),
  );
  const used = maps.flatMap((headers) => Object.entries(headers).map(([name, { $ref }]) => [name, baseName($ref)]));
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter(([name, file]) => name !== file)).toEqual([]);
});

function responseComponents(): Examples[] {
  return filesIn("components/responses").map((file) => read(`components/responses/${file}`));
}

test.each([
  ["requests", "closed", ({ requestBody }: Operation) => requestBody, false],
  ["responses", "open", ({ responses }: Operation) => responses, undefined],
] as const)("schemas of %s are %s", (_direction, _law, part, additionalProperties) => {
  const files = new Set(operations.flatMap((operation) => [...reachable(part(operation), "paths")]));
  const schemas = [...files].filter((file) => file.startsWith("components/schemas/")).map((file) => [file, read(file)]);
  const objects = schemas.filter(([, schema]) => schema.type === "object");
  expect(objects.length).toBeGreaterThan(0);
  expect(objects.filter(([, schema]) => schema.additionalProperties !== additionalProperties)).toEqual([]);
});
