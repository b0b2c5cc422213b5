import {
  type SchemaName,
  type SchemaTypes,
  type Validator,
  schemas as validators,
} from "../../generated/validators.js";
import { toPath } from "./json-pointer.js";
import { runValidator } from "./run-validator.js";

/**
 * A schema that forms, RPC servers and other libraries accept: Standard Schema, version 1 (https://standardschema.dev).
 */
export interface StandardSchema<Value> {
  /** What such a library uses. Call `validateSchema` in your own code. */
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    /** Validates a value. The result is never a promise. */
    readonly validate: (value: unknown) => StandardResult<Value>;
    /** Exists for the compiler only. */
    readonly types?: { readonly input: Value; readonly output: Value } | undefined;
  };
}

/** The same value with its type, or what is wrong with it. */
export type StandardResult<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** One thing that is wrong with a value. */
export interface StandardIssue {
  /** What is expected, and what was found: `domainName must have at least 1 character`. */
  readonly message: string;
  /** Property names and array indexes that lead to the invalid value, or to the property that is missing or not allowed. */
  readonly path: readonly (string | number)[];
}

/** A Standard Schema for each schema of the contract. */
export type Schemas = { readonly [Name in SchemaName]: StandardSchema<SchemaTypes[Name]> };

/**
 * The schemas of the contract, by name, for libraries that accept a Standard Schema.
 *
 * @example
 * ```ts
 * import { useForm } from "@tanstack/react-form";
 * import { schemas } from "connected-organizations/validation";
 *
 * const form = useForm({ defaultValues, validators: { onChange: schemas.ConnectedOrganizationCreate } });
 * ```
 */
export const schemas: Schemas = /* @__PURE__ */ createSchemas();

function createSchemas(): Schemas {
  const entries = Object.entries(validators).map(([name, validator]) => [name, createSchema(validator)]);
  return Object.fromEntries(entries) as Schemas; // Object.fromEntries loses the names.
}

function createSchema<Value>(validator: Validator): StandardSchema<Value> {
  return {
    "~standard": {
      version: 1,
      vendor: "connected-organizations",
      validate(value) {
        const result = runValidator<Value>(validator, value, formatProperty);
        if (result.valid) return { value: result.value };
        return { issues: result.errors.map(({ message, pointer }) => ({ message, path: toPath(value, pointer) })) };
      },
    },
  };
}

/** Returns the end of a path, because a form shows the message beside the field: `tenantId`, `identitySources[0]`. */
function formatProperty(pointer: string, root: unknown): string {
  return toPath(root, pointer).reduce<string>(
    (subject, segment) => (typeof segment === "number" ? `${subject}[${segment}]` : segment),
    "",
  );
}
