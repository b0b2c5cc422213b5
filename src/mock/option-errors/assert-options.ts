import { type OptionKeyword, type OptionType, optionNames, optionValidators } from "../../../generated/mock-options.js";
import { formatErrorMessage } from "../../validation/error-message.js";
import { escapePointerToken, getValueAt } from "../../validation/json-pointer.js";
import { expectName } from "../odata/entity-type.js";
import type { MockOptions } from "../options.js";
import { findUnknownScope } from "../pipeline/token-scopes.js";
import { describeValue } from "./describe-value.js";
import { type InvalidOption, MockOptionError } from "./invalid-option.js";

const hostFormat = "host name or IP address without scheme and port";

/**
 * Returns what is wrong with options, in the words of the validation errors of a body.
 *
 * @param otherNames options of the type that are not validated
 */
export function listInvalidOptions(
  type: OptionType,
  options: unknown,
  otherNames: readonly string[] = [],
): InvalidOption[] {
  const validate = optionValidators[type];
  if (validate(options)) return [];
  return (validate.errors ?? []).map(({ instancePath, keyword, params }) => {
    const property = params.missingProperty ?? params.additionalProperty;
    const pointer = property === undefined ? instancePath : `${instancePath}/${escapePointerToken(String(property))}`;
    if (keyword !== "additionalProperties") {
      return { pointer, message: formatMessage(pointer, keyword, params, getValueAt(options, instancePath)) };
    }
    const [, option = type] = instancePath.split("/");
    const known = [...(optionNames[option] ?? []), ...(option === type ? otherNames : [])];
    return { pointer, message: `${pointer} is not a known property${expectName(String(property), known)}` };
  });
}

/**
 * Checks the options of a mock or of its server: all but the seed and faults, which have errors of their own.
 *
 * @throws {MockOptionError} naming the first place that is not valid
 */
export function assertOptions(type: "MockOptions" | "ServerOptions", options: MockOptions): void {
  assertObject(options);
  const { seed: _seed, faults: _faults, clock, newId, onRequest, ...others } = options;
  const functions = { clock, newId, onRequest };
  for (const [name, value] of Object.entries(functions)) {
    if (value === undefined || typeof value === "function") continue;
    throw new MockOptionError({
      pointer: `/${name}`,
      message: `/${name} must be a function, not ${describeValue(value)}`,
    });
  }
  const [invalid = findUnknownScope(options.tokens)] = listInvalidOptions(type, others, Object.keys(functions));
  if (invalid) throw new MockOptionError(invalid);
}

/** Callers without type checks can pass any value. */
function assertObject(options: unknown): void {
  if (typeof options === "object" && options !== null && !Array.isArray(options)) return;
  throw new MockOptionError({ pointer: "", message: formatMessage("", "type", { type: "object" }, options) });
}

function formatMessage(
  pointer: string,
  keyword: OptionKeyword,
  params: Readonly<Record<string, unknown>>,
  found: unknown,
): string {
  // No schema of the contract has this keyword.
  if (keyword === "maximum") return `${pointer} must be at most ${params.limit}, not ${found}`;
  // Only host names have a pattern.
  if (keyword === "pattern") return formatErrorMessage(pointer, "format", { format: hostFormat }, found);
  return formatErrorMessage(pointer, keyword, params, found);
}
