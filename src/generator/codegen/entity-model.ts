import { type Contract, componentName, type Schema } from "../contract/contract.js";
import { docComment } from "./doc-comment.js";
import { sourceHeader } from "./typescript-source.js";

/** What `x-csdl` says of a schema: the type of the service's metadata that it describes. */
interface CsdlType {
  kind: "EntityType" | "ComplexType" | "EnumType";
  name: string;
  base?: string;
  abstract?: boolean;
}

const declarations = `
${docComment("A property, or a relationship: of those it tells too whether the entities are contained or referred to.")}\
export interface CsdlProperty {
  type: string;
  nullable: boolean;
  contained?: boolean;
  ${docComment("Versions that have it, where not all do.").trim()}
  versions?: readonly string[];
}

${docComment("A type of the service's metadata. Names of the namespace microsoft.graph are without it.")}\
export interface CsdlType {
  kind: "EntityType" | "ComplexType";
  base?: string;
  abstract?: boolean;
  properties: Readonly<Record<string, CsdlProperty>>;
  relationships: Readonly<Record<string, CsdlProperty>>;
}

export interface EntityModel {
  types: Readonly<Record<string, CsdlType>>;
  enums: Readonly<Record<string, readonly string[]>>;
  ${docComment("Differences that a decision has settled.").trim()}
  known: readonly { place: string; aspect: string; versions?: readonly string[]; decision: number }[];
}
`;

/** The text of entity-model.ts: what the contract says of the types in the service's metadata. */
export function entityModelSource(contract: Contract): string {
  const schemas = Object.values(contract.components.schemas).flatMap((schema) => {
    const type = schema["x-csdl"] as CsdlType | undefined; // Its shape is a law of openapi/.
    return type ? [{ schema, type }] : [];
  });
  const types: [string, object][] = [];
  const enums: [string, unknown][] = [];
  for (const { schema, type } of schemas) {
    const { name, ...facts } = type;
    if (type.kind === "EnumType") enums.push([name, schema["x-extensible-enum"]]);
    else types.push([name, { ...facts, ...membersOf(contract, schema) }]);
  }
  const model = {
    types: Object.fromEntries(types),
    enums: Object.fromEntries(enums),
    known: contract["x-known-drift"],
  };
  return `${sourceHeader}${declarations}
${docComment("The types of the service's metadata as the contract has them.")}\
export const entityModel: EntityModel = ${JSON.stringify(model, undefined, 2)};
`;
}

/** What the OData type of a response says of itself is no property of the metadata. */
function membersOf(contract: Contract, schema: Schema) {
  const expandable = contract.components.schemas.ConnectedOrganizationRelationship?.enum ?? [];
  const members = Object.entries(schema.properties ?? {}).filter(([name]) => !name.startsWith("@"));
  const described = members.map(([name, member]): [string, object] => [name, propertyOf(contract, member)]);
  const isRelationship = ([name]: [string, object]) => expandable.includes(name);
  return {
    properties: Object.fromEntries(described.filter((member) => !isRelationship(member))),
    relationships: Object.fromEntries(
      described.filter(isRelationship).map(([name, member]) => [name, { ...member, contained: false }]),
    ),
  };
}

function propertyOf(contract: Contract, member: Schema): object {
  const versions = member["x-versions"];
  const target = contract.components.schemas[componentName(member) ?? ""] ?? member;
  const nullable = [target.type].flat().includes("null");
  return { type: edmType(contract, member), nullable, ...(versions !== undefined && { versions }) };
}

function edmType(contract: Contract, schema: Schema): string {
  const named = contract.components.schemas[componentName(schema) ?? ""]?.["x-csdl"] as CsdlType | undefined;
  if (named) return named.name;
  if (schema.items) return `Collection(${edmType(contract, schema.items)})`;
  return schema.format === "date-time" ? "Edm.DateTimeOffset" : "Edm.String";
}
