import { entityModel } from "../../generated/entity-model.js";
import { type DifferenceKind, differenceMeanings } from "./difference-meanings.js";

/** A difference between the metadata of the service and the contract. */
export interface Difference {
  /** A type, `type/property`, `type/operation`, `enumeration/member`, or the path of a collection. */
  place: string;
  /** Whether the metadata does not have it any more, has it in addition, or describes it differently. */
  change: "gone" | "new" | "different";
  /** What differs: `presence`, `type`, `nullable` and so on. */
  aspect: string;
  /** What the contract says; `null` if it does not have the place. */
  contract: string | null;
  /** What the metadata says; `null` if it does not have the place. */
  metadata: string | null;
  /** What the difference means for callers. */
  meaning: string;
  /** Number of the decision that explains the difference; `null` if there is none. */
  decision: number | null;
}

/** Creates a difference of the version that is compared. */
export type CreateDifference = (
  place: string,
  kind: DifferenceKind,
  contract: string | null,
  metadata: string | null,
) => Difference;

/** Returns a function that creates differences of a version and looks up their decisions. */
export function createDifferenceFactory(version: string): CreateDifference {
  return (place, kind, contract, metadata) => {
    const [aspect, change] = kind.split(" ") as [string, Difference["change"]]; // Every kind begins with both.
    const known = entityModel.known.find(
      (candidate) =>
        candidate.place === place && candidate.aspect === aspect && (candidate.versions?.includes(version) ?? true),
    );
    const decision = known?.decision ?? null;
    return { place, change, aspect, contract, metadata, meaning: differenceMeanings[kind], decision };
  };
}
