import { QueryOptionError } from "../http/http-error.js";

/** A relationship that `$expand` includes. */
export interface ExpandItem {
  readonly name: string;
  /** Properties of the related entities to return; empty for all of them. */
  readonly select: readonly string[];
}

// A name, and options in parentheses. The options themselves contain no parentheses: only $select is supported.
const itemPattern = /^([^()]*?)\s*(?:\(([^()]*)\))?$/;

/**
 * Parses an `$expand` such as `internalSponsors($select=id),externalSponsors`.
 *
 * @param relationships names that can be expanded
 * @throws {HttpError} 400 for a relationship that does not exist, and for an option other than `$select`
 */
export function parseExpand(value: string, relationships: readonly string[]): ExpandItem[] {
  return splitList(value).map((item) => {
    const [, name, options] = itemPattern.exec(item) ?? [];
    if (name === undefined || !relationships.includes(name)) {
      const expected = relationships.join(", ");
      throw new QueryOptionError("$expand", `${JSON.stringify(name ?? item)} is not one of ${expected}`);
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

/** Splits a list at the commas that are not in parentheses: spaces around an item do not count. */
export function splitList(value: string): string[] {
  if (value === "") return [];
  const items = [""];
  // Text up to a parenthesis at a time: to look for one after each comma would take as long as their number squared.
  for (const [text] of value.matchAll(/[^()]*[()]?/g)) {
    const [first = "", ...others] = text.endsWith(")") ? [text] : text.split(",");
    items.push(`${items.pop()}${first}`);
    for (const other of others) items.push(other);
  }
  return items.map((item) => item.trim());
}
