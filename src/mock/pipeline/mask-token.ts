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

/** Masks the headers of the requests in the body of a batch. Returns every other body as it is. */
export function maskBatch(body: unknown): unknown {
  if (!isObject(body) || !Array.isArray(body.requests)) return body;
  return { ...body, requests: body.requests.map(maskPart) };
}

function maskPart(part: unknown): unknown {
  if (!isObject(part) || !isObject(part.headers)) return part;
  const headers = Object.entries(part.headers).map(([name, value]) => [
    name,
    secretName.test(name) ? maskCredentials(String(value)) : value,
  ]);
  return { ...part, headers: Object.fromEntries(headers) };
}

/** Keeps the scheme, such as `Bearer`, which a caller may have forgotten. */
function maskCredentials(value: string): string {
  return value.replace(/^(\w+ +)?.*$/s, `$1${mask}`);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
