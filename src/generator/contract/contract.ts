/** The parts of a bundled OpenAPI 3.1 document that the generator reads. */
export interface Contract {
  openapi: string;
  info: { title: string; version: string; description: string };
  /** Differences from the metadata of the service that a decision accepts. */
  "x-known-drift": { place: string; aspect: string; versions?: string[]; decision: number }[];
  tags: { name: string; "x-displayName"?: string; description: string }[];
  servers: Server[];
  paths: Record<string, PathItem>;
  components: {
    schemas: Record<string, Schema>;
    parameters: Record<string, Parameter>;
    responses: Record<string, Response>;
    headers: Record<string, Header>;
    examples: Record<string, Example>;
    securitySchemes: Record<string, SecurityScheme>;
  };
}

/** A root URL: that of Microsoft Graph has variables, and that of the mock has none. */
export interface Server {
  url: string;
  variables?: ServerVariables;
}

interface ServerVariables {
  host: { default: string; enum: string[]; "x-clouds": Record<string, string> };
  version: { default: string; enum: string[] };
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;
type Method = (typeof methods)[number];

export interface Reference {
  $ref: string;
}

type PathItem = { [method in Method]?: Operation } & { parameters?: (Parameter | Reference)[] };

export interface Operation {
  tags: [string];
  operationId: string;
  summary: string;
  description: string;
  /** One requirement for each permission, the least privileged first. */
  security?: Record<string, string[]>[];
  /** Roles of which a delegated caller needs one, the least privileged first. */
  "x-roles"?: string[];
  /** The versions of Microsoft Graph that have the operation, if not all do. */
  "x-versions"?: string[];
  /** Labels beside the name of the operation. */
  "x-badges"?: { name: string }[];
  /** Numbers of the decisions that apply. */
  "x-decisions"?: number[];
  /** Names of the query options that the code samples send, with the examples of their parameters. */
  "x-sample-parameters"?: string[];
  /** Added by the generator: the request in several languages. */
  "x-codeSamples"?: { lang: string; label: string; source: string }[];
  externalDocs?: { description: string; url: string };
  /** The operation's own servers, if it does not exist in every version. */
  servers?: Server[];
  parameters?: (Parameter | Reference)[];
  requestBody?: { required?: boolean; content: Record<string, MediaType> };
  responses: Record<string, Response | Reference>;
}

export interface SecurityScheme {
  flows: Record<string, { scopes: Record<string, string> }>;
  "x-permission-types": Record<string, string | null>;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  "x-decisions"?: number[];
  required?: boolean;
  description?: string;
  style?: string;
  explode?: boolean;
  example?: unknown;
  schema: Schema;
  /** Whether no page of Microsoft documents the parameter. */
  "x-unverified"?: boolean;
  /** Of `$filter`: the expressions that the client can build, by name. */
  "x-expressions"?: Record<string, FilterExpression>;
}

/** A filter expression that the client can build. */
interface FilterExpression {
  description: string;
  /** `{value}` is a string literal. */
  expression: string;
  /** Whether no page of Microsoft documents the expression. */
  "x-unverified"?: boolean;
}

export interface Header {
  "x-decisions"?: number[];
  description?: string;
  example?: unknown;
  schema: Schema;
}

export interface Response {
  description: string;
  headers?: Record<string, Header | Reference>;
  content?: Record<string, MediaType>;
  /** Operations that take a value of the response, by a name. */
  links?: Record<string, { operationId: string; description: string }>;
  "x-decisions"?: number[];
}

export interface MediaType {
  schema: Schema;
  examples?: Record<string, Example | Reference>;
}

export interface Example {
  summary?: string;
  description?: string;
  /** The versions of Microsoft Graph that return it, if not all do. */
  "x-versions"?: string[];
  value: unknown;
}

/** A JSON Schema 2020-12 object. The contract uses boolean schemas for `additionalProperties` only. */
export interface Schema {
  [keyword: string]: unknown;
  $ref?: string;
  type?: string | string[];
  description?: string;
  properties?: Record<string, Schema>;
  patternProperties?: Record<string, Schema>;
  required?: string[];
  enum?: unknown[];
  const?: unknown;
  items?: Schema;
  oneOf?: Schema[];
  allOf?: Schema[];
  additionalProperties?: boolean | Schema;
  readOnly?: boolean;
  "x-decisions"?: number[];
  /** Known values of an open set. */
  "x-extensible-enum"?: string[];
  /** Whether no page of Microsoft documents the property. */
  "x-unverified"?: boolean;
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
  /** The versions of Microsoft Graph that have the property, if not all do. */
  "x-versions"?: string[];
  /** Of the schema of error codes: what is known about each code. */
  "x-error-codes"?: Record<string, ErrorCodeFacts>;
}

/** What is known about an error code. */
export interface ErrorCodeFacts {
  /** The statuses that it was seen with. */
  statuses: number[];
  /** Name of the parameter that causes it, if only one does. */
  parameter?: string;
  evidence: string;
  where: string;
  meaning: string;
  decision: number;
}

/** An operation with its method, its path and its parameters and responses, references resolved. */
export interface BoundOperation {
  id: string;
  method: Method;
  path: string;
  operation: Operation;
  parameters: Parameter[];
  responses: Record<string, Response>;
}

/** Returns every operation of the contract, in the order of the paths in the root document. */
export function listOperations(contract: Contract): BoundOperation[] {
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      const responses = Object.entries(operation.responses);
      return {
        id: operation.operationId,
        method,
        path,
        operation,
        parameters: parameters.map((parameter) => resolve<Parameter>(contract, parameter)),
        responses: Object.fromEntries(
          responses.map(([status, response]) => [status, resolve<Response>(contract, response)]),
        ),
      };
    }),
  );
}

/** Returns what a local reference (`#/components/...`) refers to, or the value itself if it is not a reference. */
export function resolve<T extends object>(contract: Contract, value: T | Reference): T {
  if (!("$ref" in value) || typeof value.$ref !== "string") return value as T;
  let target: unknown = contract;
  for (const token of value.$ref.replace(/^#\//, "").split("/")) {
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
    target = (target as Record<string, unknown> | undefined)?.[name];
  }
  if (target === undefined) throw new Error(`${value.$ref} has no target in the bundled contract.`);
  return resolve(contract, target as T | Reference);
}

/** Returns the name of the component that a schema refers to, if it is a reference. */
export function getComponentName(schema: Schema): string | undefined {
  return schema.$ref?.split("/").at(-1);
}
