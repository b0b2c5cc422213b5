import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import type { Contract } from "../contract/contract.js";
import { collectSchemaUsage } from "../contract/schema-usage.js";
import { toOpenapiTypescriptInput } from "./openapi-typescript-input.js";
import { formatTypeImport, sourceHeader } from "./typescript-source.js";

const { factory } = ts;

/** Returns the text of schema.ts: the types of paths, operations and components as openapi-fetch expects them. */
export async function renderSchema(contract: Contract): Promise<string> {
  const { request } = collectSchemaUsage(contract);
  // Both types describe the same document; openapi-typescript checks the version itself.
  const nodes = await openapiTS(toOpenapiTypescriptInput(contract) as unknown as OpenAPI3, {
    alphabetize: false,
    defaultNonNullable: false, // A default is for requests, where it makes a property optional.
    emptyObjectsUnknown: true,
    readWriteMarkers: true,
    silent: true,
    transform: toOpenString,
    postTransform: (type, { path = "" }) => (isInRequest(path, request) ? toReadonlyArray(type) : undefined),
  });
  const types = astToString(nodes.filter((node) => !isMarkerType(node)).map(renamePaths));
  const imported = ["$Read", "$Write", "UnlistedString"].filter((name) => types.includes(name));
  return `${sourceHeader}
${formatTypeImport(["PlainPaths"], "./plain-paths.js")}${formatTypeImport(imported, "./read-write.js")}
/** The requests and responses of the contract, for openapi-fetch and the libraries that are built on such types. */
export interface paths extends PlainPaths<${markedPaths}> {}

${types}`;
}

const markedPaths = "MarkedPaths";

/** The paths that openapi-typescript writes have markers, so they are private. */
function renamePaths(node: ts.Node): ts.Node {
  if (!ts.isInterfaceDeclaration(node) || node.name.text !== "paths") return node;
  return factory.createInterfaceDeclaration([], markedPaths, undefined, undefined, node.members);
}

/** openapi-typescript has its own marker types, but its `Readable` and `Writable` turn open strings into objects. */
function isMarkerType(node: ts.Node): boolean {
  return ts.isTypeAliasDeclaration(node) && ["$Read", "$Write", "Readable", "Writable"].includes(node.name.text);
}

function isInRequest(path: string, requestSchemas: ReadonlySet<string>): boolean {
  const [, kind, name = ""] = /^#\/components\/(\w+)\/([^/]+)/.exec(path) ?? [];
  return kind === "parameters" || (kind === "schemas" && requestSchemas.has(name));
}

/** A request accepts a constant array as well. */
function toReadonlyArray(type: ts.TypeNode): ts.TypeNode | undefined {
  if (!ts.isArrayTypeNode(type)) return undefined;
  return factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, type);
}

/** Returns the type of a string that `x-extensible-enum` or `not` makes something other than a plain `string`. */
function toOpenString(schema: SchemaObject): ts.TypeNode | undefined {
  const types = [schema.type].flat();
  if (!types.includes("string")) return undefined;
  const listed = getListedValues(schema);
  if (!listed && !excludesValues(schema)) return undefined;
  const members = listed
    ? [...listed.map(createStringLiteralType), createOtherStringType()]
    : [factory.createTypeReferenceNode("UnlistedString")];
  if (types.includes("null")) members.push(factory.createLiteralTypeNode(factory.createNull()));
  return factory.createUnionTypeNode(members);
}

function getListedValues(schema: SchemaObject): string[] | undefined {
  const values: unknown = schema["x-extensible-enum"];
  return Array.isArray(values) ? values.map(String) : undefined;
}

function excludesValues(schema: SchemaObject): boolean {
  const not: unknown = "not" in schema ? schema.not : undefined;
  return typeof not === "object" && not !== null && ("enum" in not || "const" in not || "anyOf" in not);
}

function createStringLiteralType(value: string): ts.TypeNode {
  return factory.createLiteralTypeNode(factory.createStringLiteral(value));
}

/**
 * Creates `string & Record<never, never>`. A plain `string` would absorb the literals in the union, so that an editor could
 * not complete them; `NonNullable` simplifies `string & {}` to a plain `string`.
 */
function createOtherStringType(): ts.TypeNode {
  const string = factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  const never = factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);
  return factory.createIntersectionTypeNode([string, factory.createTypeReferenceNode("Record", [never, never])]);
}
