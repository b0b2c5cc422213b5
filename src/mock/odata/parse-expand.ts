import { QueryOptionError } from "../http/http-error.js";

/** A relationship that `$expand` includes. */
export interface ExpandItem {
  readonly name: string;
  /** Properties of the related entities to return; empty for all of them. */
  readonly select: readonly string[];
}

/**
 * Parses an `$expand` such as `internalSponsors($select=id),externalSponsors`.
 *
 * @param relationships names that can be expanded
 * @throws {HttpError} 400 for a relationship that does not exist, and for an option other than `$select`
 */
export function parseExpand(value: string, relationships: readonly string[]): ExpandItem[] {
  return splitList(value).map((item) => {
    const { name, options } = splitOptions(item);
    if (!relationships.includes(name)) {
      const expected = relationships.join(", ");
      throw new QueryOptionError("$expand", `${JSON.stringify(name)} is not one of ${expected}`);
    }
    return { name, select: options === undefined ? [] : parseSelect(name, options) };
  });
}

function parseSelect(relationship: string, options: string): string[] {
  const [option = "", value, ...others] = options.split(/[=;]/).map((part) => part.trim());
  if (!/^\$?select$/i.test(option) || value === undefined || others.length > 0) {
    throw new QueryOptionError(
      "$expand",
      `the options of ${relationship} must be $select=<properties> (got ${options})`,
    );
  }
  return splitList(value);
}

/**
 * Splits an item of a list into its name and the options in parentheses, which contain no parentheses: only `$select` is
 * supported.
 */
export function splitOptions(item: string): { name: string; options: string | undefined } {
  const start = item.indexOf("(");
  const options = item.slice(start + 1, -1);
  if (start < 0 || !item.endsWith(")") || /[()]/.test(options)) return { name: item, options: undefined };
  return { name: item.slice(0, start).trimEnd(), options };
}

/** Splits a list at the commas that are not in parentheses: spaces around an item do not count. */
export function splitList(value: string): string[] {
  if (value === "") return [];
  const items: string[] = [];
  let start = 0;
  let depth = 0;
  for (let index = 0; index < value.length; index++) {
    const character = value[index];
    if (character === "(") depth++;
    else if (character === ")") depth--;
    else if (character === "," && depth === 0) {
      items.push(value.slice(start, index).trim());
      start = index + 1;
    }
  }
  return [...items, value.slice(start).trim()];
}
