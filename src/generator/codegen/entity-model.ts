import { type Contract, getComponentName, listOperations, resolve, type Schema } from "../contract/contract.js";
import { ContractError } from "../contract/contract-error.js";
import { rootFile, schemaFile } from "../contract/source-files.js";
import type { CsdlProperty } from "../static/tables.js";
import { sourceHeader } from "./typescript-source.js";

/** The value of `x-csdl`: the type in the service's metadata that a schema describes. */
interface CsdlName {
  kind: "EntityType" | "ComplexType" | "EnumType";
  name: string;
  base?: string;
  abstract?: boolean;
}

/** Returns the text of entity-model.ts: the types in the service's metadata as the contract describes them. */
export function renderEntityModel(contract: Contract): string {
  const types: Record<string, object> = {};
  const enums: Record<string, unknown> = {};
  for (const [schemaName, schema] of Object.entries(contract.components.schemas)) {
    const csdl = getCsdl(schema);
    if (!csdl) continue;
    const { name, ...facts } = csdl;
    if (name in types || name in enums) {
      throw new ContractError({
        file: schemaFile(schemaName),
        message: `x-csdl must not name ${name}, which another schema describes: entity-model.ts has one entry for a type.`,
      });
    }
    if (csdl.kind === "EnumType") enums[name] = schema["x-extensible-enum"];
    else types[name] = { ...facts, ...describeMembers(contract, schema) };
  }
  const model = {
    namespace: findNamespace(contract),
    types,
    enums,
    collections: findCollections(contract),
    known: contract["x-known-drift"],
  };
  return `${sourceHeader}
import type { EntityModel } from "./tables.js";

export type { CsdlProperty, CsdlType } from "./tables.js";

/** The part of the service's metadata that the contract describes. */
export const entityModel: EntityModel = ${JSON.stringify(model)};
`;
}

/** Returns the types of the items of the collections whose path has no parameter. */
function findCollections(contract: Contract): Record<string, string> {
  const lists = listOperations(contract).filter(({ method, path }) => method === "get" && !path.includes("{"));
  const collections = lists.flatMap(({ path, responses }) => {
    const [media] = Object.values(responses["200"]?.content ?? {});
    const { value } = resolve<Schema>(contract, media?.schema ?? {}).properties ?? {};
    const csdl = getCsdl(getReferenced(contract, value?.items ?? {}));
    return csdl ? [[path.slice(1), csdl.name]] : [];
  });
  return Object.fromEntries(collections);
}

/**
 * Returns the namespace of the types, with which each `@odata.type` begins.
 *
 * @throws {ContractError} if the types are not all in one namespace
 */
function findNamespace({ components }: Contract): string {
  const odataTypes = Object.values(components.schemas).flatMap((schema) => {
    const { const: odataType } = schema.properties?.["@odata.type"] ?? {};
    return getCsdl(schema) && typeof odataType === "string" ? [odataType] : [];
  });
  const namespaces = new Set(odataTypes.map((type) => type.slice("#".length, type.lastIndexOf("."))));
  const [namespace] = namespaces;
  if (namespace && namespaces.size === 1) return namespace;
  throw new ContractError({
    file: rootFile,
    message: `The schemas with x-csdl must have an @odata.type in one namespace (got ${[...namespaces].join(", ") || "none"}).`,
  });
}

/** Its shape is checked by a rule of redocly.yaml. */
function getCsdl(schema: Schema | undefined): CsdlName | undefined {
  return schema?.["x-csdl"] as CsdlName | undefined;
}

/** A member is a relationship if its type is an entity type. Names such as `@odata.type` are not in the metadata. */
function describeMembers(contract: Contract, schema: Schema) {
  const properties: Record<string, CsdlProperty> = {};
  const relationships: Record<string, CsdlProperty> = {};
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    if (name.startsWith("@")) continue;
    const property = describeProperty(contract, member);
    if (isRelationship(contract, member)) relationships[name] = { ...property, contained: false };
    else properties[name] = property;
  }
  return { properties, relationships };
}

function isRelationship(contract: Contract, { $ref, items }: Schema): boolean {
  if (items) return isRelationship(contract, items);
  return $ref !== undefined && getCsdl(getReferenced(contract, { $ref }))?.kind === "EntityType";
}

function describeProperty(contract: Contract, member: Schema): CsdlProperty {
  const versions = member["x-versions"];
  const { type } = getReferenced(contract, member) ?? member;
  return {
    type: getEdmType(contract, member),
    nullable: [type].flat().includes("null"),
    ...(Array.isArray(versions) && { versions }),
  };
}

function getEdmType(contract: Contract, schema: Schema): string {
  const csdl = getCsdl(getReferenced(contract, schema));
  if (csdl) return csdl.name;
  if (schema.items) return `Collection(${getEdmType(contract, schema.items)})`;
  return schema.format === "date-time" ? "Edm.DateTimeOffset" : "Edm.String";
}

function getReferenced(contract: Contract, schema: Schema): Schema | undefined {
  return contract.components.schemas[getComponentName(schema) ?? ""];
}
