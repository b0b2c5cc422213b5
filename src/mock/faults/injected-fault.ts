import { type OperationId, operations } from "../../../generated/operations.js";
import { maxDelay } from "../delay.js";
import { FaultError } from "./errors.js";

/** Names of the presets: failures that a status and a body cannot describe. */
const faultPresets = ["malformedBody", "unknownEnumMember", "unknownIdentitySource", "droppedConnection"] as const;

/**
 * A failure without a status of its own: a truncated JSON body, a closed connection, and a state or a type of identity source
 * that is newer than this contract.
 */
export type FaultPreset = (typeof faultPresets)[number];

/**
 * A failure that the mock injects on purpose.
 *
 * @example
 * { operationId: "createConnectedOrganization", status: 429, retryAfter: 2, times: 3 }
 */
export interface MockFault {
  /**
   * Operation whose requests fail.
   * @default every operation
   */
  operationId?: OperationId;
  /** Status of the response. The request then changes nothing in the tenant. */
  status?: number;
  /** Changes the response after the request was served. */
  preset?: FaultPreset;
  /**
   * How many requests fail.
   * @default Infinity
   */
  times?: number;
  /** Seconds for the `Retry-After` header. */
  retryAfter?: number;
  /** Milliseconds before the response, with or without `status`. */
  delay?: number;
  /**
   * Body of the response: a JSON value, or a string that is sent as it is.
   * @default an OData error with the contract's code for the status
   */
  body?: unknown;
}

interface Rule {
  isValid: (value: unknown) => boolean;
  expected: string;
}

const rules: Readonly<Record<keyof MockFault, Rule>> = {
  operationId: {
    isValid: (value) => typeof value === "string" && Object.hasOwn(operations, value),
    expected: "an operation of the contract",
  },
  status: {
    isValid: (value) => Number.isInteger(value) && isBetween(value, 200, 599),
    expected: "an integer from 200 to 599",
  },
  preset: {
    isValid: (value) => faultPresets.some((preset) => preset === value),
    expected: `one of ${faultPresets.join(", ")}`,
  },
  times: { isValid: (value) => isBetween(value, 0, Number.POSITIVE_INFINITY), expected: "a non-negative number" },
  retryAfter: {
    isValid: (value) => isBetween(value, 0, Number.POSITIVE_INFINITY),
    expected: "a non-negative number of seconds",
  },
  delay: {
    isValid: (value) => isBetween(value, 0, maxDelay),
    expected: `a number of milliseconds from 0 to ${maxDelay}`,
  },
  body: { isValid: () => true, expected: "a JSON value or a string" },
};

/**
 * Checks that a value from a program or a request is a list of faults.
 *
 * @throws {FaultError} naming the first member that is not valid
 */
export function assertFaults(value: unknown): asserts value is MockFault[] {
  if (!Array.isArray(value)) throw new FaultError(`Faults must be an array (got ${describe(value)}).`);
  for (const [index, fault] of value.entries()) assertFault(fault, index);
}

/**
 * Checks that a value is a fault.
 *
 * @param index position in the list, for the message
 * @throws {FaultError} naming the member that is not valid
 */
export function assertFault(value: unknown, index: number | string): asserts value is MockFault {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new FaultError(`Fault ${index} must be an object (got ${describe(value)}).`);
  }
  for (const [name, member] of Object.entries(value)) assertMember(index, name, member);
}

function assertMember(index: number | string, name: string, value: unknown): void {
  if (!isMember(name)) {
    throw new FaultError(`Fault ${index} has the unknown member ${name}; expected ${Object.keys(rules).join(", ")}.`);
  }
  const { isValid, expected } = rules[name];
  if (value === undefined || isValid(value)) return;
  throw new FaultError(`${name} of fault ${index} must be ${expected} (got ${describe(value)}).`);
}

function isMember(name: string): name is keyof MockFault {
  return Object.hasOwn(rules, name);
}

function isBetween(value: unknown, min: number, max: number): boolean {
  return typeof value === "number" && value >= min && value <= max;
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" && value !== null ? "an object" : String(JSON.stringify(value));
}
