import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  AliasType,
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

/** The file that declares the options of a configuration file, which are all options that JSON can have. */
const mainFile = fileURLToPath(new URL("../../cli/mock-config.ts", import.meta.url));
/** The files whose imports lead to the types of options. To follow all imports of the mock would take seconds. */
const optionFile = /\/(?:mock-config|server-options|options)\.ts$/;
/** Types whose schemas the contract has. */
const contractTypes = ["OperationId", "SeedOrganization"] as const;

const config: CompletedConfig = { ...DEFAULT_CONFIG, encodeRefs: false, functions: "hide", sortProps: false };

/**
 * Returns JSON Schemas of the options of the mock by the names of their types, with what their doc comments say. A type
 * whose schema the contract has is a string here.
 */
export function readOptionTypes(): Record<string, Schema> {
  const program = createProgram();
  const parser = createParser(program, config, (chain) =>
    chain.addNodeParser({
      supportsNode: (node) => getContractType(node) !== undefined,
      createType: (node) => createPlaceholder(getContractType(node) ?? ""),
    }),
  );
  const generator = new SchemaGenerator(program, parser, createFormatter(config), config);
  const roots = ["MockConfig", "MockOptions", "ServerOptions"].map((name) => generator.createSchema(name));
  return Object.assign({}, ...roots.map(({ definitions }) => definitions));
}

function getContractType(node: ts.Node): string | undefined {
  const name = ts.isTypeReferenceNode(node) ? node.typeName.getText() : undefined;
  return contractTypes.find((type) => type === name);
}

/** The alias distinguishes the placeholders from each other and from other strings. */
function createPlaceholder(name: string): BaseType {
  return new DefinitionType(name, new AliasType(name, new StringType()));
}

function createProgram(): ts.Program {
  const options: ts.CompilerOptions = { lib: ["lib.es5.d.ts"], types: [] };
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (literals, importer) =>
    literals.map(({ text }) => ({
      resolvedModule: optionFile.test(importer) ? resolveSource(text, importer) : undefined,
    }));
  return ts.createProgram({ rootNames: [mainFile], options, host });
}

function resolveSource(specifier: string, importer: string): ts.ResolvedModuleFull | undefined {
  if (!specifier.startsWith(".")) return undefined;
  const resolvedFileName = join(dirname(importer), specifier.replace(/\.js$/, ".ts"));
  return { resolvedFileName, extension: ts.Extension.Ts };
}
