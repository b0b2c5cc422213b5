import openapiTS, { astToString, type OpenAPI3, type SchemaObject } from "openapi-typescript";
import ts from "typescript";
import type { Contract } from "../contract/contract.js";
import { sourceHeader } from "./generated-notice.js";
import { schemaInput } from "./schema-input.js";
import { schemaPreamble } from "./schema-preamble.js";

/** The text of schema.ts: the raw types of paths, operations and components, as openapi-fetch takes them. */
export async function schemaSource(contract: Contract): Promise<string> {
  // Two libraries' types for one document; openapi-typescript checks the version itself.
  const nodes = await openapiTS(schemaInput(contract) as unknown as OpenAPI3, {
    alphabetize: false,
    defaultNonNullable: false, // a default belongs to requests, where it makes a property optional
    emptyObjectsUnknown: true,
    readWriteMarkers: true,
    silent: true,
    transform: openString,
  });
  return `${sourceHeader}\n${schemaPreamble}\n${astToString(nodes.filter((node) => !isMarkerType(node)))}`;
}

/** openapi-typescript brings its own marker types, of which `Readable` and `Writable` take open strings apart. */
function isMarkerType(node: ts.Node): boolean {
  return ts.isTypeAliasDeclaration(node) && ["$Read", "$Write", "Readable", "Writable"].includes(node.name.text);
}

/** Strings that are no plain `string` in TypeScript although no `enum` closes them. */
function openString(schema: SchemaObject): ts.TypeNode | undefined {
  const types = [schema.type].flat();
  if (!types.includes("string")) return undefined;
  const members = known(schema)?.map(literal) ?? (excludesValues(schema) ? [reference("UnlistedString")] : undefined);
  if (!members) return undefined;
  if (known(schema)) members.push(anyOtherString());
  if (types.includes("null")) members.push(ts.factory.createLiteralTypeNode(ts.factory.createNull()));
  return ts.factory.createUnionTypeNode(members);
}

function known(schema: SchemaObject): string[] | undefined {
  const values: unknown = schema["x-extensible-enum"];
  return Array.isArray(values) ? values.map(String) : undefined;
}

function excludesValues(schema: SchemaObject): boolean {
  const not: unknown = "not" in schema ? schema.not : undefined;
  return typeof not === "object" && not !== null && ("enum" in not || "const" in not || "anyOf" in not);
}

function literal(value: string): ts.TypeNode {
  return ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value));
}

function reference(name: string): ts.TypeNode {
  return ts.factory.createTypeReferenceNode(name);
}

/**
 * `string & Record<never, never>`: a plain `string` would swallow the literals beside it, and an editor could not offer
 * them; `string & {}` is simplified to it by `NonNullable`.
 */
function anyOtherString(): ts.TypeNode {
  const string = ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
  const never = ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);
  const anything = ts.factory.createTypeReferenceNode("Record", [never, never]);
  return ts.factory.createIntersectionTypeNode([string, anything]);
}
