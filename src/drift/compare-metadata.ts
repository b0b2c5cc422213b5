import { type CsdlProperty, type CsdlType, entityModel } from "../../generated/entity-model.js";
import { type Difference, differ } from "./difference.js";
import type { Finding } from "./meanings.js";
import type { Metadata, MetadataType } from "./read-csdl.js";

/** Holds the metadata of a version of the service against the contract. */
export function compare(metadata: Metadata, version: string): Difference[] {
  return new Comparison(metadata, version).differences();
}

type Members = Readonly<Record<string, CsdlProperty>>;

class Comparison {
  readonly #differ;

  constructor(
    readonly metadata: Metadata,
    readonly version: string,
  ) {
    this.#differ = differ(version);
  }

  differences(): Difference[] {
    return [
      ...Object.entries(entityModel.types).flatMap(([name, type]) => this.#type(name, type)),
      ...Object.entries(entityModel.enums).flatMap(([name, members]) => this.#enumeration(name, members)),
      ...this.#newKinds(),
    ];
  }

  #type(name: string, type: CsdlType): Difference[] {
    const found = this.metadata.types.get(name);
    if (!found) return [this.#differ(name, "presence gone", `${type.kind} ${name}`, null)];
    return [
      ...this.#sides(name, "kind different", type.kind, found.kind),
      ...this.#sides(name, "base different", type.base ?? "none", found.base ?? "none"),
      ...this.#sides(name, "abstract different", saysAbstract(type.abstract), saysAbstract(found.abstract)),
      ...this.#members(name, type.properties, this.#inherited(found, "properties")),
      ...this.#members(name, type.relationships, this.#inherited(found, "relationships")),
    ];
  }

  #members(type: string, described: Members, found: Members): Difference[] {
    const there = Object.entries(described).filter(([, { versions }]) => versions?.includes(this.version) ?? true);
    const expected = new Map(there);
    const added = Object.entries(found).filter(([name]) => !expected.has(name));
    return [
      ...there.flatMap(([name, property]) => this.#property(`${type}/${name}`, property, found[name])),
      ...added.map(([name, property]) => this.#differ(`${type}/${name}`, "presence new", null, property.type)),
    ];
  }

  #property(place: string, expected: CsdlProperty, found: CsdlProperty | undefined): Difference[] {
    if (!found) return [this.#differ(place, "presence gone", expected.type, null)];
    return [
      ...this.#sides(place, "type different", expected.type, found.type),
      ...this.#sides(
        place,
        found.nullable ? "nullable different can" : "nullable different never",
        saysNullable(expected),
        saysNullable(found),
      ),
      ...this.#sides(place, "containment different", saysContained(expected), saysContained(found)),
    ];
  }

  #enumeration(name: string, expected: readonly string[]): Difference[] {
    const found = this.metadata.enums.get(name);
    if (!found) return [this.#differ(name, "presence gone", `EnumType ${name}`, null)];
    const gone = expected.filter((member) => !found.includes(member));
    const added = found.filter((member) => !expected.includes(member));
    return [
      ...gone.map((member) => this.#differ(`${name}/${member}`, "member gone", member, null)),
      ...added.map((member) => this.#differ(`${name}/${member}`, "member new", null, member)),
    ];
  }

  /** Types that the contract does not have, below one that it has as abstract, of which there can be a value. */
  #newKinds(): Difference[] {
    const added = [...this.metadata.types].filter(([name, type]) => {
      const isKind = this.#basesOf(type).some((base) => entityModel.types[base]?.abstract);
      return isKind && !type.abstract && !Object.hasOwn(entityModel.types, name);
    });
    return added.map(([name, { kind, base }]) =>
      this.#differ(name, "derived new", null, `${kind} ${name}, a kind of ${base}`),
    );
  }

  /** Members of a type and of those above it. */
  #inherited(type: MetadataType, kind: "properties" | "relationships"): Members {
    const above = this.#basesOf(type).map((base) => this.metadata.types.get(base)?.[kind]);
    return Object.assign({}, ...above.reverse(), type[kind]);
  }

  /** The names of the types above one, the nearest first; a circle ends where it closes. */
  #basesOf({ base }: MetadataType): string[] {
    const bases: string[] = [];
    for (let next = base; next !== undefined && !bases.includes(next); next = this.metadata.types.get(next)?.base)
      bases.push(next);
    return bases;
  }

  #sides(place: string, finding: Finding, contract: string, metadata: string): Difference[] {
    return contract === metadata ? [] : [this.#differ(place, finding, contract, metadata)];
  }
}

const saysAbstract = (abstract = false) => (abstract ? "abstract" : "not abstract");
const saysNullable = ({ nullable }: CsdlProperty) => (nullable ? "can be null" : "is never null");
const saysContained = ({ contained = false }: CsdlProperty) => (contained ? "contained" : "referred to");
