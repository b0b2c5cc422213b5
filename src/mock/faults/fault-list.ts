import type { OperationId } from "../../../generated/operations.js";
import { assertFault, assertFaults, type MockFault } from "./injected-fault.js";

/** The injected faults of a mock, and how many requests each has failed. */
export class FaultList {
  /** The faults. A program may change the array at any time; what it adds is checked when it adds it. */
  readonly faults: MockFault[];
  #uses = new WeakMap<MockFault, number>();

  /** @throws {FaultError} if a fault is not valid */
  constructor(faults: readonly MockFault[]) {
    assertFaults(faults);
    // A Proxy, because the array is public: `push`, `splice` and assignments to an index all pass through `set`.
    this.faults = new Proxy([...faults], {
      set(target, key, value) {
        if (key !== "length") assertFault(value, String(key));
        return Reflect.set(target, key, value);
      },
    });
  }

  /**
   * Replaces all faults.
   *
   * @throws {FaultError} if `value` is not a list of valid faults; the list is then unchanged
   */
  replace(value: unknown): void {
    assertFaults(value);
    this.faults.splice(0, this.faults.length, ...value);
  }

  /** Returns the first fault for an operation that is not used up, and counts the request. */
  take(operationId: OperationId): MockFault | undefined {
    const fault = this.faults.find((candidate) => this.#isActive(candidate, operationId));
    if (fault) this.#uses.set(fault, this.#countUses(fault) + 1);
    return fault;
  }

  /** Resets the number of requests that each fault has failed. */
  resetUses(): void {
    this.#uses = new WeakMap();
  }

  #isActive(fault: MockFault, operationId: OperationId): boolean {
    const isForOperation = fault.operationId === undefined || fault.operationId === operationId;
    return isForOperation && this.#countUses(fault) < (fault.times ?? Number.POSITIVE_INFINITY);
  }

  #countUses(fault: MockFault): number {
    return this.#uses.get(fault) ?? 0;
  }
}
