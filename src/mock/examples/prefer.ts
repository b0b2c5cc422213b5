import { Refusal } from "../http/refusal.js";

/** What a caller asks of the mock by `Prefer`. */
export interface Preferences {
  /** The status to answer with. */
  code: number | undefined;
  /** The contract's example to answer with, by its name. */
  example: string | undefined;
  /** Whether to make the body up from its schema instead of taking an example. */
  dynamic: boolean;
}

// One preference of RFC 7240: a name and perhaps a token or quoted string. Its parameters mean nothing to the mock.
const preference = /(?:^|,)\s*([^\s=,;"]+)\s*(?:=\s*(?:"([^"]*)"|([^\s,;"]*)))?/g;

/**
 * Reads the preferences that are the mock's; all others are the service's, or nobody's, and are passed over.
 *
 * @throws {Refusal} 400 where the value of one means nothing.
 */
export function readPrefer(header: string | null): Preferences {
  const values = new Map<string, string>();
  for (const [, name = "", quoted, token] of (header ?? "").matchAll(preference)) {
    // Of two that have one name the first counts (RFC 7240, 2).
    if (!values.has(name.toLowerCase())) values.set(name.toLowerCase(), quoted ?? token ?? "");
  }
  const code = values.get("code");
  const example = values.get("example");
  const dynamic = values.get("dynamic") ?? "false";
  if (code !== undefined && !/^\d{3}$/.test(code)) throw unmet("code", code, "a status of three digits");
  if (dynamic !== "true" && dynamic !== "false") throw unmet("dynamic", dynamic, "true or false");
  return { code: code === undefined ? undefined : Number(code), example, dynamic: dynamic === "true" };
}

/** The refusal of a preference that cannot be met, and what could be. */
export function unmet(name: keyof Preferences, value: string | number, expected: string): Refusal {
  const message = `Prefer: ${name}=${value} cannot be met: ${name} must be ${expected}.`;
  return new Refusal(400, message, { details: [{ code: "preference", message, target: "Prefer" }] });
}
