import type { MockFault } from "./injected-fault.js";
import { createRandomNumbers } from "./random-numbers.js";

/** What a fault has done since it was added, or since the last reset. */
export interface FaultUse {
  /** How many requests the fault was for. */
  selected: number;
  /** How many of them failed. */
  failed: number;
  readonly random: () => number;
}

/** How the faults of a list were used. A fault that is several times in the list has a use for each time. */
export class FaultUses {
  #uses = new WeakMap<MockFault, FaultUse[]>();

  /** @param index number of times that the fault occurs earlier in the list */
  get(fault: MockFault, index: number): FaultUse {
    const uses = this.#uses.get(fault) ?? [];
    this.#uses.set(fault, uses);
    uses[index] ??= { selected: 0, failed: 0, random: createRandomNumbers(fault.seed ?? 1) };
    return uses[index];
  }

  /** Resets the uses of faults that were added to a list, which can have been in it before. */
  resetAdded(list: readonly MockFault[], added: readonly MockFault[]): void {
    for (const fault of new Set(added)) {
      this.#uses.get(fault)?.splice(count(list, fault) - count(added, fault));
    }
  }

  reset(): void {
    this.#uses = new WeakMap();
  }
}

function count(faults: readonly MockFault[], counted: MockFault): number {
  return faults.filter((fault) => fault === counted).length;
}
