import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import {
  AliasType,
  BaseError,
  type BaseType,
  type CompletedConfig,
  createFormatter,
  createParser,
  DEFAULT_CONFIG,
  DefinitionType,
  SchemaGenerator,
  StringType,
} from "ts-json-schema-generator";
import ts from "typescript";
import type { Schema } from "../contract/contract.js";
import { ContractError } from "../contract/contract-error.js";

/**
 * The file that declares the options of a configuration file, which are all options that JSON can have. It is the only
 * code outside the generator that the generator reads: as text, because what generates generated/ cannot import what
 * imports generated/.
 */
const mainFile = fileURLToPath(new URL("../../cli/mock-config.ts", import.meta.url));
/** The files whose imports lead to the types of options. To follow all imports of the mock would take seconds. */
const optionFile = /\/(?:mock-config|server-options|options)\.ts$/;
/** Types whose schemas the contract has. */
const contractTypes = ["OperationId", "SeedOrganization"] as const;

const config: CompletedConfig = { ...DEFAULT_CONFIG, encodeRefs: false, functions: "hide", sortProps: false };

/**
 * Returns JSON Schemas of the options of the mock by the names of their types, with what their doc comments say. A type
 * whose schema the contract has is a string here.
 *
 * @throws {ContractError} if a type does not exist or cannot be expressed in JSON Schema
 */
export function readOptionTypes(file = mainFile): Record<string, Schema> {
  const program = createProgram(file);
  const parser = createParser(program, config, (chain) =>
    chain.addNodeParser({
      supportsNode: (node) => getContractType(node) !== undefined,
      createType: (node) => createPlaceholder(getContractType(node) ?? ""),
    }),
  );
  const generator = new SchemaGenerator(program, parser, createFormatter(config), config);
  try {
    const roots = ["MockConfig", "MockOptions", "ServerOptions"].map((name) => generator.createSchema(name));
    return Object.assign({}, ...roots.map(({ definitions }) => definitions));
  } catch (error) {
    throw error instanceof BaseError ? toContractError(error, file) : error;
  }
}

/** The library's own messages are about nodes of the syntax tree. */
function toContractError({ message, diagnostic }: BaseError, mainFile: string): ContractError {
  const { file: source, start = 0, length = 0 } = diagnostic;
  if (!source) return new ContractError({ file: relative(process.cwd(), mainFile), message });
  const { line, character } = source.getLineAndCharacterOfPosition(start);
  const [type] = source.text.slice(start, start + length).split("\n");
  return new ContractError({
    file: relative(process.cwd(), source.fileName),
    line: line + 1,
    column: character + 1,
    message: `The type of an option must exist and have a JSON Schema (got ${type}).`,
  });
}

function getContractType(node: ts.Node): string | undefined {
  const name = ts.isTypeReferenceNode(node) ? node.typeName.getText() : undefined;
  return contractTypes.find((type) => type === name);
}

/** The alias distinguishes the placeholders from each other and from other strings. */
function createPlaceholder(name: string): BaseType {
  return new DefinitionType(name, new AliasType(name, new StringType()));
}

function createProgram(file: string): ts.Program {
  const options: ts.CompilerOptions = { lib: ["lib.es5.d.ts"], types: [] };
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (literals, importer) =>
    literals.map(({ text }) => ({
      resolvedModule: optionFile.test(importer) ? resolveSource(text, importer) : undefined,
    }));
  return ts.createProgram({ rootNames: [file], options, host });
}

function resolveSource(specifier: string, importer: string): ts.ResolvedModuleFull | undefined {
  if (!specifier.startsWith(".")) return undefined;
  const resolvedFileName = join(dirname(importer), specifier.replace(/\.js$/, ".ts"));
  return { resolvedFileName, extension: ts.Extension.Ts };
}
