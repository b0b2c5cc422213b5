import type { OperationId } from "../../../generated/operations.js";
import { assertFault, assertFaults, type MockFault } from "./injected-fault.js";

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

/** The injected faults of a mock, and how many requests each has failed. */
export class FaultList {
  /** The faults. A program may change the array at any time. */
  readonly faults: MockFault[];
  #uses = new WeakMap<MockFault, number>();

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
    this.faults.splice(0, this.faults.length, ...value);
  }

  /**
   * Returns the first fault for an operation that is not used up, and counts the request.
   *
   * @throws {FaultError} if a program has made the fault invalid
   */
  takeFault(operationId: OperationId): MockFault | undefined {
    const index = this.faults.findIndex((candidate) => this.#isActive(candidate, operationId));
    const fault = this.faults[index];
    if (!fault) return undefined;
    assertFault(fault, index);
    this.#uses.set(fault, this.#countUses(fault) + 1);
    return fault;
  }

  /** Resets the number of requests that each fault has failed. */
  resetUses(): void {
    this.#uses = new WeakMap();
  }

  /** @param fault missing where a program has left a hole in the array */
  #isActive(fault: MockFault | undefined, operationId: OperationId): boolean {
    if (!fault) return false;
    const isForOperation = fault.operationId === undefined || fault.operationId === operationId;
    return isForOperation && this.#countUses(fault) < (fault.times ?? Number.POSITIVE_INFINITY);
  }

  #countUses(fault: MockFault): number {
    return this.#uses.get(fault) ?? 0;
  }
}
