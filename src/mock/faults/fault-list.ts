import { assertFault, assertFaults } from "./assert-faults.js";
import type { MockFault } from "./injected-fault.js";
import { type FaultTarget, isSelected } from "./is-selected.js";
import { createRandomNumbers } from "./random-numbers.js";

/** An array that checks faults before it adds them. An assignment to an index is checked when a request uses the fault. */
class CheckedFaults extends Array<MockFault> {
  /** Lets `map`, `filter` and the result of `splice` be plain arrays. */
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  override push(...faults: MockFault[]): number {
    assertFaults(faults);
    return super.push(...faults);
  }

  override unshift(...faults: MockFault[]): number {
    assertFaults(faults);
    return super.unshift(...faults);
  }

  override fill(fault: MockFault, start?: number, end?: number): this {
    assertFaults([fault]);
    return super.fill(fault, start, end);
  }

  override splice(start: number, deleteCount = this.length - start, ...faults: MockFault[]): MockFault[] {
    assertFaults(faults);
    return super.splice(start, deleteCount, ...faults);
  }
}

/** What a fault has done since the start or the last reset. */
interface FaultUse {
  /** How many requests the fault was for. */
  selected: number;
  /** How many of them failed. */
  failed: number;
  readonly random: () => number;
}

/** The injected faults of a mock, and how many requests each has failed. */
export class FaultList {
  /** The faults. A program may change the array at any time. */
  readonly faults: MockFault[];
  #uses = new WeakMap<MockFault, FaultUse>();

  /** @throws {FaultError} if a fault is not valid */
  constructor(faults: readonly MockFault[]) {
    assertFaults(faults);
    this.faults = CheckedFaults.from(faults);
  }

  /**
   * Replaces all faults.
   *
   * @throws {FaultError} if `value` is not a list of valid faults; the list is then unchanged
   */
  replace(value: unknown): void {
    assertFaults(value);
    this.faults.length = 0;
    // Not as the arguments of one call, for which the stack is too small if there are many faults.
    for (const [index, fault] of value.entries()) this.faults[index] = fault;
  }

  /**
   * Returns the first fault that a request fails by, and counts the request for each fault that is for it.
   *
   * @throws {FaultError} if a program has made a fault invalid
   */
  takeFault(target: FaultTarget): MockFault | undefined {
    let taken: MockFault | undefined;
    this.faults.forEach((fault, index) => {
      assertFault(fault, index);
      if (!isSelected(fault, target)) return;
      const use = this.#getUse(fault);
      use.selected += 1;
      if (!willFail(fault, use) || taken) return;
      use.failed += 1;
      taken = fault;
    });
    return taken;
  }

  /** Resets the number of requests that each fault has failed. */
  resetUses(): void {
    this.#uses = new WeakMap();
  }

  #getUse(fault: MockFault): FaultUse {
    const use = this.#uses.get(fault) ?? { selected: 0, failed: 0, random: createRandomNumbers(fault.seed ?? 1) };
    this.#uses.set(fault, use);
    return use;
  }
}

/** Whether a request that a fault is for fails. */
function willFail({ after = 0, times = Number.POSITIVE_INFINITY, probability = 1 }: MockFault, use: FaultUse): boolean {
  const isLikely = use.random() < probability; // Drawn for each request, so that what fails depends on nothing else.
  return isLikely && use.selected > after && use.failed < times;
}
