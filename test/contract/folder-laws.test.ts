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
    else if (!found.has(file)) reachable(file.endsWith(".md") ? null : read(file), dirname(file), found.add(file));
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
    expect(filesIn("paths").sort()).toEqual(Object.values(paths).map(({ $ref }) => $ref.slice("./paths/".length)).sort());
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
