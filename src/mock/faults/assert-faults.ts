import { getWebGlobal } from "../http/web-global.js";
import { listInvalidOptions } from "../option-errors/assert-options.js";
import { describeValue } from "../option-errors/describe-value.js";
import type { InvalidOption } from "../option-errors/invalid-option.js";
import { FaultError } from "./errors.js";
import { bodilessStatuses } from "./fault-response.js";
import type { MockFault } from "./injected-fault.js";

/**
 * Checks that a value from a program or a request is a list of faults.
 *
 * @throws {FaultError} naming the first place that is not valid
 */
export function assertFaults(value: unknown): asserts value is MockFault[] {
  if (!Array.isArray(value)) throw new FaultError(`they must be an array (got ${describeValue(value)})`);
  for (const [index, fault] of value.entries()) assertFault(fault, index);
}

/**
 * Checks that a value is a fault.
 *
 * @param index position in the list, for the message
 * @throws {FaultError} naming the place that is not valid
 */
export function assertFault(value: unknown, index: number): asserts value is MockFault {
  const [error] = listInvalidOptions("MockFault", withFiniteTimes(value));
  const problem = error ?? findConflict(value as MockFault); // Nothing is wrong with its members.
  if (!problem) return;
  const { pointer, message } = problem;
  const place = `/${index}`;
  throw new FaultError(pointer ? message.replace(pointer, place + pointer) : message.replace("The value", place));
}

/** JSON, and so its schema, has no infinite number. */
function withFiniteTimes(value: unknown): unknown {
  const isInfinite = typeof value === "object" && value !== null && Reflect.get(value, "times") === Infinity;
  return isInfinite ? { ...value, times: Number.MAX_VALUE } : value;
}

/** Returns what is wrong with members that are valid by themselves. */
function findConflict({ status, preset, headers, retryAfter, delay, body }: MockFault): InvalidOption | undefined {
  const isChallenge = preset === "claimsChallenge";
  if (status === undefined && preset === undefined && headers === undefined && delay === undefined) {
    return { pointer: "", message: "The value must have status, preset, headers or delay" };
  }
  if (isChallenge && status !== undefined) {
    return { pointer: "/status", message: `/status must not be used with the preset ${preset}` };
  }
  for (const [name, member] of Object.entries({ body, retryAfter })) {
    if (member === undefined || status !== undefined) continue;
    return { pointer: `/${name}`, message: `/${name} must be used with status` };
  }
  if (status !== undefined && status < 300 && !bodilessStatuses.has(status) && body === undefined) {
    return { pointer: "/body", message: `/body is required with status ${status}` };
  }
  if (body !== undefined && !isJson(body)) {
    return { pointer: "/body", message: "/body must be a JSON value, without cycles and big integers" };
  }
  return findInvalidHeader(headers);
}

function isJson(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
}

function findInvalidHeader(headers: MockFault["headers"] = {}): InvalidOption | undefined {
  for (const [name, value] of Object.entries(headers)) {
    try {
      new (getWebGlobal("Headers"))([[name, value]]);
    } catch {
      const pointer = `/headers/${name}`;
      return { pointer, message: `${pointer} must be a valid HTTP header, not ${JSON.stringify(value)}` };
    }
  }
  return undefined;
}
