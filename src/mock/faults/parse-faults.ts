import { operations } from "../../../generated/operations.js";
import { presets } from "./apply-fault.js";
import type { MockFault } from "./faults.js";
import { longest } from "./milliseconds.js";

/** A fault that a mock cannot have. */
export class FaultError extends Error {
  override readonly name = "FaultError";
}

type Demand = [holds: (value: unknown) => boolean, demand: string];

const isNumber = (value: unknown, most = Number.POSITIVE_INFINITY) =>
  typeof value === "number" && value >= 0 && value <= most;
const demands: Record<keyof MockFault, Demand> = {
  operationId: [(value) => Object.hasOwn(operations, String(value)), "an operation of the contract"],
  status: [
    (value) => Number.isInteger(value) && Number(value) >= 200 && Number(value) <= 599,
    "a status from 200 to 599",
  ],
  preset: [(value) => presets.includes(String(value)), `one of ${presets.join(", ")}`],
  times: [(value) => isNumber(value), "a number of requests"],
  retryAfter: [(value) => isNumber(value), "a number of seconds"],
  delay: [(value) => isNumber(value, longest), `a number of milliseconds up to ${longest}`],
  body: [() => true, "JSON or text"],
};

/**
 * Faults from whatever a program or a request brings.
 *
 * @throws {FaultError} naming the place of the first that cannot be
 */
export function readFaults(value: unknown): MockFault[] {
  if (!Array.isArray(value)) throw new FaultError("Faults are a list.");
  for (const [index, fault] of value.entries()) {
    if (typeof fault !== "object" || fault === null) throw new FaultError(`Fault ${index} is no object.`);
    for (const [name, given] of Object.entries(fault)) checkMember(index, name, given);
  }
  return value;
}

function checkMember(index: number, name: string, given: unknown): void {
  if (!Object.hasOwn(demands, name)) {
    throw new FaultError(`Fault ${index} has ${name}, but a fault has ${Object.keys(demands).join(", ")}.`);
  }
  const [holds, demand] = demands[name as keyof MockFault];
  if (given !== undefined && !holds(given)) throw new FaultError(`${name} of fault ${index} has to be ${demand}.`);
}
