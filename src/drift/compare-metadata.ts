import { type CsdlProperty, type CsdlType, entityModel } from "../../generated/entity-model.js";
import { type CreateDifference, createDifferenceFactory, type Difference } from "./difference.js";
import type { DifferenceKind } from "./difference-meanings.js";
import type { Metadata, MetadataType } from "./read-csdl.js";

/** Compares the metadata of a version of the service with the contract. */
export function compareMetadata(metadata: Metadata, version: string): Difference[] {
  return new Comparison(metadata, version).findDifferences();
}

type Members = Readonly<Record<string, CsdlProperty>>;

class Comparison {
  readonly #metadata: Metadata;
  readonly #version: string;
  readonly #createDifference: CreateDifference;

  constructor(metadata: Metadata, version: string) {
    this.#metadata = metadata;
    this.#version = version;
    this.#createDifference = createDifferenceFactory(version);
  }

  findDifferences(): Difference[] {
    return [
      ...Object.entries(entityModel.types).flatMap(([name, type]) => this.#compareType(name, type)),
      ...Object.entries(entityModel.enums).flatMap(([name, members]) => this.#compareEnumeration(name, members)),
      ...this.#findDerivedTypes(),
      ...Object.entries(entityModel.collections).flatMap(([path, type]) => this.#compareCollection(path, type)),
      ...Object.values(entityModel.collections).flatMap((type) => this.#findBoundOperations(type)),
    ];
  }

  #compareType(name: string, type: CsdlType): Difference[] {
    const found = this.#metadata.types.get(name);
    if (!found) return [this.#createDifference(name, "presence gone", `${type.kind} ${name}`, null)];
    return [
      ...this.#compareValues(name, "kind different", type.kind, found.kind),
      ...this.#compareValues(name, "base different", type.base ?? "none", found.base ?? "none"),
      ...this.#compareValues(
        name,
        "abstract different",
        describeAbstract(type.abstract),
        describeAbstract(found.abstract),
      ),
      ...this.#compareMembers(name, type.properties, this.#getInheritedMembers(found, "properties")),
      ...this.#compareMembers(name, type.relationships, this.#getInheritedMembers(found, "relationships")),
    ];
  }

  #compareMembers(type: string, contract: Members, found: Members): Difference[] {
    const expected = Object.entries(contract).filter(([, { versions }]) => versions?.includes(this.#version) ?? true);
    const expectedNames = new Set(expected.map(([name]) => name));
    const added = Object.entries(found).filter(([name]) => !expectedNames.has(name));
    return [
      ...expected.flatMap(([name, property]) => this.#compareProperty(`${type}/${name}`, property, found[name])),
      ...added.map(([name, property]) =>
        this.#createDifference(`${type}/${name}`, "presence new", null, property.type),
      ),
    ];
  }

  #compareProperty(place: string, expected: CsdlProperty, found: CsdlProperty | undefined): Difference[] {
    if (!found) return [this.#createDifference(place, "presence gone", expected.type, null)];
    return [
      ...this.#compareValues(place, "type different", expected.type, found.type),
      ...this.#compareValues(
        place,
        found.nullable ? "nullable different can" : "nullable different never",
        describeNullable(expected),
        describeNullable(found),
      ),
      ...this.#compareValues(place, "containment different", describeContainment(expected), describeContainment(found)),
    ];
  }

  #compareEnumeration(name: string, expected: readonly string[]): Difference[] {
    const found = this.#metadata.enums.get(name);
    if (!found) return [this.#createDifference(name, "presence gone", `EnumType ${name}`, null)];
    const gone = expected.filter((member) => !found.includes(member));
    const added = found.filter((member) => !expected.includes(member));
    return [
      ...gone.map((member) => this.#createDifference(`${name}/${member}`, "member gone", member, null)),
      ...added.map((member) => this.#createDifference(`${name}/${member}`, "member new", null, member)),
    ];
  }

  /** Finds the types that derive from an abstract type of the contract but are not in the contract. */
  #findDerivedTypes(): Difference[] {
    const derived = [...this.#metadata.types].filter(([name, type]) => {
      const hasAbstractBase = this.#getBases(type).some((base) => entityModel.types[base]?.abstract);
      return hasAbstractBase && !type.abstract && !Object.hasOwn(entityModel.types, name);
    });
    return derived.map(([name, { kind, base }]) =>
      this.#createDifference(name, "derived new", null, `${kind} ${name}, a kind of ${base}`),
    );
  }

  /** Follows the path of a collection from the root of the service. */
  #compareCollection(path: string, type: string): Difference[] {
    const expected = { type: `Collection(${type})`, nullable: true, contained: true };
    let members: Members = this.#metadata.root;
    let found: CsdlProperty | undefined;
    for (const segment of path.split("/")) {
      found = members[segment];
      if (!found) return [this.#createDifference(path, "path gone", expected.type, null)];
      const next = this.#metadata.types.get(found.type);
      members = next ? this.#getInheritedMembers(next, "relationships") : {};
    }
    return this.#compareProperty(path, expected, found);
  }

  /** Finds the actions and functions of a type: the contract has none. */
  #findBoundOperations(type: string): Difference[] {
    const bound = this.#metadata.operations.filter(
      ({ boundTo }) => boundTo === type || boundTo === `Collection(${type})`,
    );
    return bound.map(({ kind, name, boundTo }) =>
      this.#createDifference(`${type}/${name}`, "operation new", null, `${kind} ${name}, bound to ${boundTo}`),
    );
  }

  /** Returns the members of a type and of its bases. */
  #getInheritedMembers(type: MetadataType, kind: "properties" | "relationships"): Members {
    const inherited = this.#getBases(type).map((base) => this.#metadata.types.get(base)?.[kind]);
    return Object.assign({}, ...inherited.reverse(), type[kind]);
  }

  /** Returns the names of the bases of a type, the nearest first. It stops at circular bases. */
  #getBases({ base }: MetadataType): string[] {
    const bases: string[] = [];
    for (let next = base; next !== undefined && !bases.includes(next); next = this.#metadata.types.get(next)?.base) {
      bases.push(next);
    }
    return bases;
  }

  #compareValues(place: string, kind: DifferenceKind, contract: string, metadata: string): Difference[] {
    return contract === metadata ? [] : [this.#createDifference(place, kind, contract, metadata)];
  }
}

function describeAbstract(abstract = false): string {
  return abstract ? "abstract" : "not abstract";
}

function describeNullable({ nullable }: CsdlProperty): string {
  return nullable ? "can be null" : "is never null";
}

function describeContainment({ contained = false }: CsdlProperty): string {
  return contained ? "contained" : "referred to";
}
