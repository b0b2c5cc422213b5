import {
  type BoundOperation,
  type Contract,
  getComponentName,
  type MediaType,
  resolve,
  type Schema,
} from "./contract.js";
import { ContractError, createOperationError } from "./contract-error.js";
import { schemaFile } from "./source-files.js";

/** What a successful response of an operation contains: nothing, one entity, or one page of a collection. */
export type OperationResult =
  | { kind: "nothing" }
  /** `schema` is the schema of the response, `whole` the schema of an entity without `$select`. */
  | { kind: "entity"; schema: string; whole: string }
  /** `schema` is the schema of a page, `item` that of its items, `whole` that of an item without `$select`. */
  | { kind: "collection"; schema: string; item: string; whole: string };

/**
 * Returns what a successful response of an operation contains.
 *
 * A collection is recognized by this rule: an object with `@odata.nextLink` and an array `value` of component schemas.
 *
 * @throws {ContractError} if there is not exactly one success, or it is neither empty nor a JSON object
 */
export function getOperationResult(contract: Contract, bound: BoundOperation): OperationResult {
  const successes = Object.entries(bound.responses).filter(([status]) => status.startsWith("2"));
  const [[status, response] = []] = successes;
  if (!status || successes.length > 1) {
    throw createOperationError(bound, `must have exactly one response with a 2XX status (got ${successes.length}).`);
  }
  if (!response?.content) return { kind: "nothing" };
  const [[mediaType, media] = []] = Object.entries(response.content);
  const schema = media && getComponentName(media.schema);
  if (Object.keys(response.content).length > 1 || mediaType !== "application/json" || !schema) {
    const got = Object.keys(response.content).join(", ");
    throw createOperationError(
      bound,
      `must respond to ${status} with no content or with application/json and a component schema (got ${got}).`,
    );
  }
  if (!isObject(contract, media.schema)) {
    throw createOperationError(
      bound,
      `must respond to ${status} with a JSON object, but ${schema} is not an object schema.`,
    );
  }
  const item = getItemSchema(contract, schema);
  const whole = findWholeSchema(contract, item ?? schema);
  return item ? { kind: "collection", schema, item, whole } : { kind: "entity", schema, whole };
}

/** Returns the name of the component schema that describes a body, if there is a body. */
export function getBodySchema(content: Record<string, MediaType> | undefined): string | undefined {
  const [media] = Object.values(content ?? {});
  return media && getComponentName(media.schema);
}

/** Whether every value of a schema is an object. */
export function isObject(contract: Contract, schema: Schema): boolean {
  const { type, allOf = [], oneOf = [] } = resolve<Schema>(contract, schema);
  if (type !== undefined) return type === "object";
  if (oneOf.length > 0) return oneOf.every((branch) => isObject(contract, branch));
  return allOf.some((member) => isObject(contract, member));
}

function getItemSchema(contract: Contract, name: string): string | undefined {
  const { value, "@odata.nextLink": nextLink } = contract.components.schemas[name]?.properties ?? {};
  const isArray = value?.type === "array";
  const item = value?.items && getComponentName(value.items);
  if (!isArray && !nextLink) return undefined;
  if (isArray && nextLink && item) return item;
  const message = `${name} must have both @odata.nextLink and an array named value whose items are a component schema, or neither.`;
  throw new ContractError({ file: schemaFile(name), message });
}

/** Returns the schema that requires, by `allOf`, what `$select` can leave out of `selected`. */
function findWholeSchema(contract: Contract, selected: string): string {
  const wholes = Object.entries(contract.components.schemas).filter(([, schema]) =>
    schema.allOf?.some((member) => getComponentName(member) === selected),
  );
  const [[whole = selected] = []] = wholes;
  if (wholes.length <= 1) return whole;
  const names = wholes.map(([name]) => name).join(" and ");
  throw new ContractError({
    file: schemaFile(selected),
    message: `${selected} must be extended by at most one schema (got ${names}).`,
  });
}
