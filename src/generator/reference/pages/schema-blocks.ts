import { type Contract, getComponentName, resolve, type Schema } from "../../contract/contract.js";
import { describeType, describeValue } from "./describe-schema.js";
import type { Block, PropertyRow } from "./page.js";

type Level = 3 | 4 | 5;

/** An object with the properties and the required names of everything that it is composed of. */
interface ObjectSchema {
  properties: Record<string, Schema>;
  required: readonly string[];
  /** Whether it refuses other properties, as every object of a request does. */
  isClosed: boolean;
}

/**
 * Returns the properties of a schema, and below them those of the objects in it, each schema once.
 *
 * @param level that of the headings of these objects; objects in them have headings one level lower
 */
export function createSchemaBlocks(
  contract: Contract,
  schema: Schema,
  level: Level,
  shown = new Set<string>(),
): Block[] {
  const name = getComponentName(schema);
  if (name) {
    if (shown.has(name)) return [];
    shown.add(name);
  }
  const target = resolve<Schema>(contract, schema);
  if (target.oneOf) return [createVariantTabs(contract, target.oneOf, level, shown)];
  const merged = mergeObject(contract, target);
  const { properties } = merged;
  if (Object.keys(properties).length === 0) return [];
  const nested = Object.entries(properties).flatMap(([property, value]) =>
    createNestedBlocks(contract, property, value, { level, shown }),
  );
  return [{ kind: "properties", rows: createRows(contract, merged) }, ...nested];
}

/** Whether a request or a response can contain an object with properties that the contract defines. */
export function hasProperties(contract: Contract, schema: Schema): boolean {
  const target = resolve<Schema>(contract, schema);
  return target.oneOf !== undefined || Object.keys(mergeObject(contract, target).properties).length > 0;
}

/** Returns the name of a variant of `oneOf`: the last part of its OData type if it has one. */
function getVariantName(contract: Contract, variant: Schema): string {
  const { properties = {} } = resolve<Schema>(contract, variant);
  const type = properties["@odata.type"];
  const value = type?.const ?? type?.enum?.[0];
  return (typeof value === "string" ? value.split(".").at(-1) : undefined) ?? getComponentName(variant) ?? "Other";
}

function createVariantTabs(contract: Contract, variants: readonly Schema[], level: Level, shown: Set<string>): Block {
  const tabs = variants.map((variant) => {
    const { description = "" } = resolve<Schema>(contract, variant);
    const link = `${description} Schema: ${describeType(contract, variant)}.`;
    const blocks = createSchemaBlocks(contract, variant, level, shown);
    return {
      title: getVariantName(contract, variant),
      blocks: [{ kind: "markdown", text: link } as const, ...blocks],
    };
  });
  return { kind: "tabs", tabs };
}

/** Lists the properties of an object, or of the objects in an array, below a heading with the name of the property. */
function createNestedBlocks(
  contract: Contract,
  property: string,
  schema: Schema,
  { level, shown }: { level: Level; shown: Set<string> },
): Block[] {
  const target = resolve<Schema>(contract, schema);
  const isArray = target.items !== undefined;
  const value = target.items ?? schema;
  const blocks = hasProperties(contract, value) ? createSchemaBlocks(contract, value, level === 3 ? 4 : 5, shown) : [];
  if (blocks.length === 0) return [];
  const { description = "", oneOf } = resolve<Schema>(contract, value);
  const text = `${oneOf ? `One of ${oneOf.length} types. ` : ""}${description}`;
  return [
    { kind: "heading", level, text: isArray ? `Items of ${property}` : `Properties of ${property}` },
    { kind: "markdown", text },
    ...blocks,
  ];
}

function mergeObject(contract: Contract, schema: Schema): ObjectSchema {
  const parts = (schema.allOf ?? []).map((part) => mergeObject(contract, resolve<Schema>(contract, part)));
  return {
    properties: Object.assign({}, ...parts.map(({ properties }) => properties), schema.properties),
    required: [...parts.flatMap(({ required }) => required), ...(schema.required ?? [])],
    isClosed: schema.additionalProperties === false,
  };
}

/** Returns a row for each property, the required ones first; one row for all that the service ignores. */
function createRows(contract: Contract, { properties, required, isClosed }: ObjectSchema): PropertyRow[] {
  const rows = Object.entries(properties).map(([name, schema]) => ({
    name,
    type: describeType(contract, schema),
    presence: required.includes(name) ? "required" : schema.readOnly ? "read-only" : "optional",
    description: describeValue(contract, schema),
  }));
  const ofPresence = (presence: string) => rows.filter((row) => row.presence === presence);
  const [ignored] = isClosed ? ofPresence("read-only") : [];
  if (!ignored) return [...ofPresence("required"), ...rows.filter(({ presence }) => presence !== "required")];
  const name = ofPresence("read-only").map((row) => row.name);
  const last = { ...ignored, name: name.join(", "), type: "", presence: "ignored" };
  return [...ofPresence("required"), ...ofPresence("optional"), last];
}
