// Generated from src/generator/static/tables.ts by `npm run generate`. Do not edit.

// The types of the generated tables.

/** What the client needs to know about an operation. */
export interface OperationOf<Version extends string> {
  /** Path template, such as `/things/{thingId}`. */
  readonly path: string;
  readonly method: string;
  /** Arguments of the method after those that the path names, in order. */
  readonly parameters: readonly ("body" | "query")[];
  /** What a successful response contains. Absent if it has no body. */
  readonly returns?: "entity" | "collection";
  /** The default version of the operation's own servers, if it has any. */
  readonly version?: Version;
}

/** A query parameter. */
export interface QueryParameter {
  readonly name: string;
  readonly type: "string" | "integer" | "boolean" | "array";
  readonly minimum?: number;
  /** Values allowed for the items of an array. */
  readonly values?: readonly string[];
  /** Whether no page of Microsoft documents it. */
  readonly isUnverified?: true;
  /** Of `$filter`: the expressions that pages of Microsoft document. `{value}` is a string. Any other is unverified. */
  readonly documentedExpressions?: readonly string[];
}

/** What a request must satisfy, apart from the schema of its body. */
export interface RequestConstraints {
  readonly queryParameters: readonly QueryParameter[];
  /** Media types of the body. Empty if the request has no body. */
  readonly mediaTypes: readonly string[];
  /** Properties of the body that no page of Microsoft documents, if there are any. */
  readonly unverifiedProperties?: readonly string[];
}

/** A property of a type in the service's metadata, or a relationship. */
export interface CsdlProperty {
  type: string;
  nullable: boolean;
  /** Of a relationship: whether the related entities are contained (`ContainsTarget`) or only referred to. */
  contained?: boolean;
  /** The versions that have it, if not all do. */
  versions?: readonly string[];
}

/** A type in the service's metadata. */
export interface CsdlType {
  kind: "EntityType" | "ComplexType";
  base?: string;
  abstract?: boolean;
  properties: Readonly<Record<string, CsdlProperty>>;
  relationships: Readonly<Record<string, CsdlProperty>>;
}

/** The part of the service's metadata that the contract describes. */
export interface EntityModel {
  /** Namespace of the types and enumerations, which their names here omit. */
  namespace: string;
  types: Readonly<Record<string, CsdlType>>;
  enums: Readonly<Record<string, readonly string[]>>;
  /** Differences that a decision accepts. */
  known: readonly { place: string; aspect: string; versions?: readonly string[]; decision: number }[];
}
