import type { HttpHeaders } from "../http/request.js";

const mask = "[token]";
/** Names of headers whose value is or contains a secret. */
const secretName = /authorization|cookie|secret|token/i;
/** A shorter token is a placeholder such as "any", which texts contain for other reasons. */
const minTokenLength = 8;

/** Returns the headers by name in lower case, with a mask for each secret in them. */
export function maskHeaders(headers: HttpHeaders, maskText: (text: string) => string): Record<string, string> {
  const masked: Record<string, string> = {};
  headers.forEach((value, name) => {
    masked[name] = secretName.test(name) ? maskCredentials(value) : maskText(value);
  });
  return masked;
}

/** Creates a function that replaces the token of a request in a text by a mask. */
export function createTokenMask(headers: HttpHeaders): (text: string) => string {
  const token = headers.get("authorization")?.replace(/^\w+ +/, "") ?? "";
  return token.length < minTokenLength ? (text) => text : (text) => text.replaceAll(token, mask);
}

/** Returns the JSON text of the body of a batch, valid or not, with a mask for each secret in the headers in it. */
export function stringifyBatch(body: unknown): string {
  return JSON.stringify(body, (name, value: unknown) =>
    name.toLowerCase() === "headers" && isObject(value) ? maskMembers(value) : value,
  );
}

function maskMembers(headers: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const members = Object.entries(headers).map(([name, value]) => [
    name,
    secretName.test(name) ? maskCredentials(String(value)) : value,
  ]);
  return Object.fromEntries(members);
}

/** Keeps the scheme, such as `Bearer`, which a caller may have forgotten. */
function maskCredentials(value: string): string {
  return value.replace(/^(\w+ +)?.*$/s, `$1${mask}`);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
