import { type OptionKeyword, optionValidators } from "../../generated/mock-options.js";
import { formatErrorMessage } from "../validation/error-message.js";
import { escapePointerToken, getValueAt } from "../validation/json-pointer.js";

/** One thing that is wrong with an option. */
export interface OptionError {
  /** JSON pointer of the place in the options. */
  readonly pointer: string;
  readonly message: string;
}

/** Returns what is wrong with options, in the words of the validation errors of a body. */
export function listOptionErrors(type: keyof typeof optionValidators, options: unknown): OptionError[] {
  const validate = optionValidators[type];
  if (validate(options)) return [];
  return (validate.errors ?? []).map(({ instancePath, keyword, params }) => {
    const property = params.missingProperty ?? params.additionalProperty;
    const pointer = property === undefined ? instancePath : `${instancePath}/${escapePointerToken(String(property))}`;
    return { pointer, message: formatMessage(pointer, keyword, params, getValueAt(options, instancePath)) };
  });
}

function formatMessage(
  pointer: string,
  keyword: OptionKeyword,
  params: Readonly<Record<string, unknown>>,
  found: unknown,
): string {
  // No schema of the contract has this keyword.
  if (keyword === "maximum") return `${pointer} must be at most ${params.limit}, not ${found}`;
  return formatErrorMessage(pointer, keyword, params, found);
}
