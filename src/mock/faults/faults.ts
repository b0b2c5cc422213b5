import type { OperationId } from "../../../generated/operations.js";
import { readFaults } from "./parse-faults.js";

/**
 * Ways to go wrong that have no status of their own: a body that ends in the middle, a connection that breaks, and a state or a
 * kind of identity source that came after this contract.
 */
export type FaultPreset = "malformedBody" | "droppedConnection" | "unknownEnumMember" | "unknownIdentitySource";

/** Something that goes wrong on purpose. */
export interface MockFault {
  /**
   * The operation that it is for.
   * @default every one
   */
  operationId?: OperationId;
  /** Status to answer with. The request is then not carried out. */
  status?: number;
  preset?: FaultPreset;
  /**
   * How many requests it meets.
   * @default every one
   */
  times?: number;
  /** Seconds for the header `Retry-After`. */
  retryAfter?: number;
  /** Milliseconds to wait before the answer, with or without a status. */
  delay?: number;
  /** Body in place of the contract's error: JSON, or text as it is. */
  body?: unknown;
}

/** The faults of a mock. A program may change the list at any time; how often each has been met is kept beside it. */
export class FaultList {
  readonly list: MockFault[];
  #met = new WeakMap<MockFault, number>();

  /** @throws {FaultError} where one cannot be */
  constructor(faults: readonly MockFault[]) {
    this.list = readFaults([...faults]);
  }

  /**
   * The fault that a request meets, if there is one: the first that is for it and not used up.
   *
   * @throws {FaultError} where one that was added since cannot be
   */
  meet(operationId: OperationId): MockFault | undefined {
    readFaults(this.list);
    const fault = this.list.find(
      (candidate) =>
        isFor(candidate, operationId) && this.#timesMet(candidate) < (candidate.times ?? Number.POSITIVE_INFINITY),
    );
    if (fault) this.#met.set(fault, this.#timesMet(fault) + 1);
    return fault;
  }

  /** Lets each fault meet as many requests again as it says. */
  renew(): void {
    this.#met = new WeakMap();
  }

  #timesMet(fault: MockFault): number {
    return this.#met.get(fault) ?? 0;
  }
}

function isFor(fault: MockFault, operationId: OperationId): boolean {
  return fault.operationId === undefined || fault.operationId === operationId;
}
