import { assertFault, assertFaults } from "./assert-faults.js";
import { type FaultUse, FaultUses } from "./fault-uses.js";
import type { MockFault } from "./injected-fault.js";
import { type FaultTarget, isSelected } from "./is-selected.js";

/** The faults of a mock, as a program sees and changes them. */
interface CheckedFaults {
  readonly list: MockFault[];
  readonly uses: FaultUses;
}

/**
 * Returns a list that checks faults before it adds them, and counts their uses from then on. An assignment to an index is
 * checked when a request uses the fault.
 *
 * It is an array with its own methods, not a class, so that it equals another array in assertions.
 *
 * @throws {FaultError} if `value` is not a list of valid faults
 */
function createCheckedFaults(value: unknown): CheckedFaults {
  assertFaults(value);
  const list = [...value];
  const uses = new FaultUses();
  const methods: Pick<MockFault[], "push" | "unshift" | "fill" | "splice"> = {
    push(...faults) {
      list.splice(list.length, 0, ...faults);
      return list.length;
    },
    unshift(...faults) {
      list.splice(0, 0, ...faults);
      return list.length;
    },
    fill(fault, start, end) {
      assertFaults([fault]);
      Array.prototype.fill.call(list, fault, start, end);
      uses.resetAdded(list, list.slice(start, end));
      return list;
    },
    splice(start: number, deleteCount = list.length - start, ...faults: MockFault[]) {
      assertFaults(faults);
      const removed: MockFault[] = Array.prototype.splice.call(list, start, deleteCount, ...faults);
      uses.resetAdded(list, faults);
      return removed;
    },
  };
  for (const [name, method] of Object.entries(methods)) {
    Object.defineProperty(list, name, { value: method, configurable: true, writable: true }); // Not enumerable.
  }
  return { list, uses };
}

/** The injected faults of a mock, and how many requests each has failed. */
export class FaultList {
  #faults: CheckedFaults;

  /** @throws {FaultError} if a fault is not valid */
  constructor(faults: readonly MockFault[]) {
    this.#faults = createCheckedFaults(faults);
  }

  /** The faults. A program may change the array at any time. */
  get faults(): MockFault[] {
    return this.#faults.list;
  }

  /**
   * Replaces all faults, by a new array: a program can have saved the earlier one to assign it again.
   *
   * @throws {FaultError} if `value` is not a list of valid faults; the list is then unchanged
   */
  replace(value: unknown): void {
    this.#faults = createCheckedFaults(value);
  }

  /**
   * Returns the first fault that a request fails by, and counts the request for each fault that is for it.
   *
   * @throws {FaultError} if a program has made a fault invalid
   */
  takeFault(target: FaultTarget): MockFault | undefined {
    let taken: MockFault | undefined;
    const counts = new Map<MockFault, number>();
    this.#faults.list.forEach((fault, index) => {
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

/** Whether a request that a fault is for fails. */
function willFail({ after = 0, times = Number.POSITIVE_INFINITY, probability = 1 }: MockFault, use: FaultUse): boolean {
  const isLikely = use.random() < probability; // Drawn for each request, so that what fails depends on nothing else.
  return isLikely && use.selected > after && use.failed < times;
}
