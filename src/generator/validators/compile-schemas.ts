import { fileURLToPath } from "node:url";
import type { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import type { Contract, Schema } from "../contract/contract.js";
import { ContractError } from "../contract/contract-error.js";
import { schemaFile } from "../contract/source-files.js";
import { createCompiler } from "./create-compiler.js";
import { prepareSchemas } from "./prepare-schema.js";

const project = fileURLToPath(new URL("../../..", import.meta.url));
const runtime = "./validator-runtime.js";

/**
 * Compiles the component schemas with Ajv to an ES module that exports a validator for each, under the name of the
 * schema. The module imports the runtime in static/ and nothing else.
 *
 * @throws {ContractError} if a schema contains itself, or Ajv does not accept it
 */
export async function compileSchemas(contract: Contract): Promise<string> {
  const schemas = prepareSchemas(contract);
  for (const name of schemas.keys()) assertNotRecursive(schemas, [name]);
  const ajv = createCompiler();
  for (const [name, schema] of schemas) ajv.addSchema(schema, name);
  for (const name of schemas.keys()) compileSchema(ajv, schemas, name);
  const exports = Object.fromEntries([...schemas.keys()].map((name) => [name, name]));
  const code = removeSchemaPaths(standaloneCode.default(ajv, exports));
  return bundleModule(`import { appendErrors, countCharacters } from "${runtime}";\n${code}`);
}

/** Compiles a schema. An error in a schema that it refers to is reported as an error of that one. */
function compileSchema(ajv: Ajv2020, schemas: ReadonlyMap<string, Schema>, name: string): void {
  try {
    ajv.getSchema(name);
  } catch (error) {
    for (const other of listReferences(schemas.get(name))) compileSchema(ajv, schemas, other);
    const reason = error instanceof Error ? error.message : String(error);
    throw new ContractError({ file: schemaFile(name), message: `${name} cannot be compiled: ${reason}.` });
  }
}

/** Removes from each error the place in the schema, which nothing reads: the pointer and the keyword say what is wrong. */
function removeSchemaPaths(code: string): string {
  return code.replace(/\bschemaPath:"[^"\\]*",/g, "");
}

/** Ajv's code calls `require` for some functions, such as the one that compares objects. */
async function bundleModule(module: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: project, // Comments of esbuild have paths relative to it.
    bundle: true,
    external: [runtime],
    format: "esm",
    stdin: { contents: module, resolveDir: project, sourcefile: "ajv.js" },
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

function assertNotRecursive(schemas: ReadonlyMap<string, Schema>, path: readonly string[]): void {
  for (const name of listReferences(schemas.get(path.at(-1) ?? ""))) {
    if (name !== path[0]) {
      if (!path.includes(name)) assertNotRecursive(schemas, [...path, name]);
      continue;
    }
    const message = `${name} must not contain itself (${[...path, name].join(" > ")}): its validator cannot be compiled.`;
    throw new ContractError({ file: schemaFile(name), message });
  }
}

function listReferences(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  if ("$ref" in value && typeof value.$ref === "string") return [value.$ref];
  return Object.values(value).flatMap(listReferences);
}
