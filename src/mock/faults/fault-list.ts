import { assertFault, assertFaults } from "./assert-faults.js";
import { type FaultUse, FaultUses } from "./fault-uses.js";
import type { MockFault } from "./injected-fault.js";
import { type FaultTarget, isSelected } from "./is-selected.js";

/**
 * An array that checks faults before it adds them, and counts their uses from then on. An assignment to an index is checked
 * when a request uses the fault.
 */
class CheckedFaults extends Array<MockFault> {
  /** Lets `map`, `filter` and the result of `splice` be plain arrays. */
  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  readonly #uses = new FaultUses();

  get uses(): FaultUses {
    return this.#uses;
  }

  override push(...faults: MockFault[]): number {
    this.splice(this.length, 0, ...faults);
    return this.length;
  }

  override unshift(...faults: MockFault[]): number {
    this.splice(0, 0, ...faults);
    return this.length;
  }

  override fill(fault: MockFault, start?: number, end?: number): this {
    assertFaults([fault]);
    super.fill(fault, start, end);
    this.#uses.resetAdded(this, this.slice(start, end));
    return this;
  }

  override splice(start: number, deleteCount = this.length - start, ...faults: MockFault[]): MockFault[] {
    assertFaults(faults);
    const removed = super.splice(start, deleteCount, ...faults);
    this.#uses.resetAdded(this, faults);
    return removed;
  }
}

/** The injected faults of a mock, and how many requests each has failed. */
export class FaultList {
  #faults: CheckedFaults;

  /** @throws {FaultError} if a fault is not valid */
  constructor(faults: readonly MockFault[]) {
    this.#faults = toCheckedFaults(faults);
  }

  /** The faults. A program may change the array at any time. */
  get faults(): MockFault[] {
    return this.#faults;
  }

  /**
   * Replaces all faults, by a new array: a program can have saved the earlier one to assign it again.
   *
   * @throws {FaultError} if `value` is not a list of valid faults; the list is then unchanged
   */
  replace(value: unknown): void {
    this.#faults = toCheckedFaults(value);
  }

  /**
   * Returns the first fault that a request fails by, and counts the request for each fault that is for it.
   *
   * @throws {FaultError} if a program has made a fault invalid
   */
  takeFault(target: FaultTarget): MockFault | undefined {
    let taken: MockFault | undefined;
    const counts = new Map<MockFault, number>();
    this.#faults.forEach((fault, index) => {
      assertFault(fault, index);
      if (!isSelected(fault, target)) return;
      const count = counts.get(fault) ?? 0;
      counts.set(fault, count + 1);
      const use = this.#faults.uses.get(fault, count);
      use.selected += 1;
      if (!willFail(fault, use) || taken) return;
      use.failed += 1;
      taken = fault;
    });
    return taken;
  }

  /** Resets the number of requests that each fault has failed. */
  resetUses(): void {
    this.#faults.uses.reset();
  }
}

/** @throws {FaultError} if `value` is not a list of valid faults */
function toCheckedFaults(value: unknown): CheckedFaults {
  assertFaults(value);
  const faults = new CheckedFaults();
  // Not as the arguments of one call, for which the stack is too small if there are many faults.
  for (const [index, fault] of value.entries()) faults[index] = fault;
  return faults;
}

/** Whether a request that a fault is for fails. */
function willFail({ after = 0, times = Number.POSITIVE_INFINITY, probability = 1 }: MockFault, use: FaultUse): boolean {
  const isLikely = use.random() < probability; // Drawn for each request, so that what fails depends on nothing else.
  return isLikely && use.selected > after && use.failed < times;
}
