/** The parts of a bundled OpenAPI 3.1 document that the build reads. */
export interface Contract {
  openapi: string;
  info: { title: string; version: string; description: string };
  /** Where the metadata of the service is known to differ, and the decision that says so. */
  "x-known-drift": { place: string; aspect: string; versions?: string[]; decision: number }[];
  tags: { name: string; description: string }[];
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

export interface Server {
  url: string;
  variables: {
    host: { default: string; enum: string[]; "x-clouds": Record<string, string> };
    version: { default: string; enum: string[] };
  };
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
  /** The least privileged permission first. */
  security?: Record<string, string[]>[];
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
  required?: boolean;
  description?: string;
  style?: string;
  explode?: boolean;
  example?: unknown;
  schema: Schema;
  /** Of `$filter`: what clients can build, by name. */
  "x-expressions"?: Record<string, { description: string; expression: string }>;
}

interface Header {
  description?: string;
  schema: Schema;
}

export interface Response {
  description: string;
  headers?: Record<string, Header | Reference>;
  content?: Record<string, MediaType>;
}

export interface MediaType {
  schema: Schema;
  examples?: Record<string, Example | Reference>;
}

export interface Example {
  summary?: string;
  value: unknown;
}

/** A JSON Schema 2020-12 object; the contract has no boolean schemas outside `additionalProperties`. */
export interface Schema {
  [keyword: string]: unknown;
  $ref?: string;
  type?: string | string[];
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  enum?: unknown[];
  const?: unknown;
  items?: Schema;
  oneOf?: Schema[];
  allOf?: Schema[];
  additionalProperties?: boolean | Schema;
  readOnly?: boolean;
  discriminator?: { propertyName: string; mapping?: Record<string, string> };
}

/** An operation with what surrounds it in the document, references in it resolved. */
export interface BoundOperation {
  id: string;
  method: Method;
  path: string;
  operation: Operation;
  parameters: Parameter[];
  responses: Record<string, Response>;
}

/** Follows a local reference (`#/components/…`); anything else is returned as it is. */
export function resolve<T extends object>(contract: Contract, value: T | Reference): T {
  if (!("$ref" in value) || typeof value.$ref !== "string") return value as T;
  let target: unknown = contract;
  for (const token of value.$ref.replace(/^#\//, "").split("/")) {
    const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
    target = (target as Record<string, unknown> | undefined)?.[name];
  }
  if (target === undefined) throw new Error(`The bundle has no ${value.$ref}.`);
  return resolve(contract, target as T | Reference);
}

/** Every operation of the contract, in the order in which the root document names the paths. */
export function operationsOf(contract: Contract): BoundOperation[] {
  return Object.entries(contract.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (!operation) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      return {
        id: operation.operationId,
        method,
        path,
        operation,
        parameters: parameters.map((parameter) => resolve<Parameter>(contract, parameter)),
        responses: Object.fromEntries(
          Object.entries(operation.responses).map(([status, response]) => [
            status,
            resolve<Response>(contract, response),
          ]),
        ),
      };
    }),
  );
}

/** The name of the component that a reference names; nothing for any other schema. */
export function componentName(schema: Schema): string | undefined {
  return schema.$ref?.split("/").at(-1);
}
