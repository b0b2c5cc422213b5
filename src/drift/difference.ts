import { entityModel } from "../../generated/entity-model.js";
import { type Finding, meanings } from "./meanings.js";

/** A place where the metadata of the service and the contract are not the same. */
export interface Difference {
  /** A type, `type/property` or `enumeration/member`. */
  place: string;
  change: "gone" | "new" | "different";
  /** What differs there: whether it is there at all, its type, its nullability, … */
  aspect: string;
  /** What the contract says; `null` where it has no such thing. */
  contract: string | null;
  /** What the metadata says; `null` where it has no such thing. */
  metadata: string | null;
  /** What it would mean for callers. */
  meaning: string;
  /** Number of the decision that has settled it; `null` where none has. */
  decision: number | null;
}

export type Differ = (place: string, finding: Finding, contract: string | null, metadata: string | null) => Difference;

/** Makes the differences of a version of the service. */
export function differ(version: string): Differ {
  return (place, finding, contract, metadata) => {
    const [aspect, change] = finding.split(" ") as [string, Difference["change"]]; // So begin the names of the meanings.
    const known = entityModel.known.find(
      (one) => one.place === place && one.aspect === aspect && (one.versions?.includes(version) ?? true),
    );
    return { place, change, aspect, contract, metadata, meaning: meanings[finding], decision: known?.decision ?? null };
  };
}
