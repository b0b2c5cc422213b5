import { type CsdlProperty, type CsdlType, entityModel } from "../../generated/entity-model.js";
import { type Difference, difference } from "./difference.js";
import type { Metadata, MetadataType } from "./read-csdl.js";

/** Holds the metadata of a version of the service against the contract. */
export function compare(metadata: Metadata, version: string): Difference[] {
  return [
    ...Object.entries(entityModel.types).flatMap(([name, type]) => compareType(name, type, metadata, version)),
    ...Object.entries(entityModel.enums).flatMap(([name, members]) => compareEnum(name, members, metadata)),
    ...newKinds(metadata),
  ];
}

function compareType(name: string, type: CsdlType, metadata: Metadata, version: string): Difference[] {
  const found = metadata.types.get(name);
  if (!found) return [difference(name, "presence gone", `${type.kind} ${name}`, null)];
  const all = {
    properties: inherited(found, "properties", metadata),
    relationships: inherited(found, "relationships", metadata),
  };
  return [
    ...differing(name, "kind different", type.kind, found.kind),
    ...differing(name, "base different", type.base ?? "none", found.base ?? "none"),
    ...differing(name, "abstract different", saysAbstract(type.abstract), saysAbstract(found.abstract)),
    ...compareMembers(name, inVersion(type.properties, version), all.properties),
    ...compareMembers(name, inVersion(type.relationships, version), all.relationships),
  ];
}

type Members = Readonly<Record<string, CsdlProperty>>;

function compareMembers(type: string, expected: Members, found: Members): Difference[] {
  const differences = Object.entries(expected).flatMap(([name, property]) => {
    const place = `${type}/${name}`;
    const other = found[name];
    if (!other) return [difference(place, "presence gone", property.type, null)];
    return [
      ...differing(place, "type different", property.type, other.type),
      ...differing(place, "nullable different", saysNullable(property), saysNullable(other)),
      ...differing(place, "containment different", saysContained(property), saysContained(other)),
    ];
  });
  const added = Object.entries(found).filter(([name]) => !Object.hasOwn(expected, name));
  return [
    ...differences,
    ...added.map(([name, property]) => difference(`${type}/${name}`, "presence new", null, property.type)),
  ];
}

function compareEnum(name: string, expected: readonly string[], { enums }: Metadata): Difference[] {
  const found = enums.get(name);
  if (!found) return [difference(name, "presence gone", `EnumType ${name}`, null)];
  const gone = expected.filter((member) => !found.includes(member));
  const added = found.filter((member) => !expected.includes(member));
  return [
    ...gone.map((member) => difference(`${name}/${member}`, "member gone", member, null)),
    ...added.map((member) => difference(`${name}/${member}`, "member new", null, member)),
  ];
}

/** Types that the contract does not have, derived from one that it has as abstract. */
function newKinds({ types }: Metadata): Difference[] {
  const isAbstract = (name: string | undefined) => name !== undefined && entityModel.types[name]?.abstract;
  const added = [...types].filter(([name, { base }]) => isAbstract(base) && !Object.hasOwn(entityModel.types, name));
  return added.map(([name, { kind, base }]) =>
    difference(name, "derived new", null, `${kind} ${name}, a kind of ${base}`),
  );
}

/** Properties of a type and of those above it. */
function inherited(type: MetadataType, kind: "properties" | "relationships", { types }: Metadata): Members {
  const chain: MetadataType[] = [];
  let next: MetadataType | undefined = type;
  while (next && !chain.includes(next)) {
    chain.unshift(next);
    next = types.get(next.base ?? "");
  }
  return Object.assign({}, ...chain.map((each) => each[kind]));
}

function inVersion(members: Members, version: string): Members {
  const there = Object.entries(members).filter(([, { versions }]) => versions?.includes(version) ?? true);
  return Object.fromEntries(there);
}

function differing(
  place: string,
  finding: Parameters<typeof difference>[1],
  contract: string,
  metadata: string,
): Difference[] {
  return contract === metadata ? [] : [difference(place, finding, contract, metadata)];
}

const saysAbstract = (abstract = false) => (abstract ? "abstract" : "not abstract");
const saysNullable = ({ nullable }: CsdlProperty) => (nullable ? "can be null" : "is never null");
const saysContained = ({ contained = false }: CsdlProperty) => (contained ? "contained" : "referred to");
