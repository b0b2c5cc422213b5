import { HttpError } from "../http/http-error.js";

/** The preferences of the mock in a `Prefer` header. */
export interface Preferences {
  /** Status of the response. */
  readonly code: number | undefined;
  /** Name of the contract's example to respond with. */
  readonly example: string | undefined;
  /** Whether to generate the body from its schema instead of an example. */
  readonly dynamic: boolean;
}

const noPreferences: Preferences = { code: undefined, example: undefined, dynamic: false };

// A preference (RFC 7240, 2): a name and an optional token or quoted string. The mock ignores its parameters.
const preferencePattern = /(?:^|,)\s*([^\s=,;"]+)\s*(?:=\s*(?:"([^"]*)"|([^\s,;"]*)))?/g;

/**
 * Parses a `Prefer` header, and ignores the preferences of the service and unknown ones.
 *
 * @throws {HttpError} 400 for a value that is not valid
 */
export function parsePrefer(header: string | undefined): Preferences {
  if (header === undefined) return noPreferences;
  const values = parsePreferences(header);
  const code = values.get("code");
  const example = values.get("example");
  const dynamic = values.get("dynamic") ?? "false";
  if (code !== undefined && !/^\d{3}$/.test(code)) throw createPreferError("code", code, "a status of three digits");
  if (dynamic !== "true" && dynamic !== "false") throw createPreferError("dynamic", dynamic, "true or false");
  return { code: code === undefined ? undefined : Number(code), example, dynamic: dynamic === "true" };
}

/** Whether the caller asks for the names of newer members of enumerations. */
export function prefersNewerMembers(header: string | undefined): boolean {
  return header !== undefined && parsePreferences(header).has("include-unknown-enum-members");
}

function parsePreferences(header: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const [, name = "", quoted, token] of header.matchAll(preferencePattern)) {
    // The first of several preferences of one name counts (RFC 7240, 2).
    if (!values.has(name.toLowerCase())) values.set(name.toLowerCase(), quoted ?? token ?? "");
  }
  return values;
}

/** Whether the caller asks for an example of the contract instead of the tenant's own response. */
export function prefersExample({ code, example, dynamic }: Preferences): boolean {
  return code !== undefined || example !== undefined || dynamic;
}

/** Creates the 400 for a preference that the contract cannot meet. */
export function createPreferError(name: keyof Preferences, value: string | number, expected: string): HttpError {
  const message = `Prefer: ${name} must be ${expected} (got ${value}).`;
  return new HttpError(400, message, { details: [{ code: "preference", message, target: "Prefer" }] });
}
