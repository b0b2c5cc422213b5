import { HttpError } from "./http-error.js";
import { readBody } from "./read-body.js";
import type { HttpRequest } from "./request.js";
import { decodeText } from "./web-global.js";

/** Deepest nesting of a body or of an organization in a seed, far deeper than that of any body in the contract. */
export const maxJsonDepth = 100;

/**
 * Reads and parses the JSON body of a request.
 *
 * @param mediaTypes media types that the body may have
 * @param maxSize largest size of the body in bytes
 * @returns the parsed value; `undefined` if the request has no body
 * @throws {HttpError} 400 if the body is not JSON, ends early or is nested too deep, 413 if it is too large, 415 for another media type
 */
export async function parseJsonBody(
  request: HttpRequest,
  mediaTypes: readonly string[],
  maxSize?: number,
): Promise<unknown> {
  const bytes = await readBody(request, maxSize);
  if (bytes.length === 0) return undefined;
  const contentType = request.headers.get("content-type");
  if (!mediaTypes.includes(getMediaType(contentType))) {
    const expected = mediaTypes.join(" or ");
    const message = `Content-Type must be ${expected} (got ${contentType || "no Content-Type"}).`;
    throw new HttpError(415, message, { target: "Content-Type" });
  }
  return parseJson(bytes);
}

function parseJson(bytes: Uint8Array): unknown {
  const text = decode(bytes);
  if (isDeep(text)) throw createBodyError(`is nested deeper than ${maxJsonDepth} levels`);
  try {
    return JSON.parse(text);
  } catch (cause) {
    // Without the quoted part of the body, which can contain a token.
    const [reason] = String(cause)
      .replace(/^SyntaxError: /, "")
      .split(/,? *(?:\.\.\.)?"/);
    throw createBodyError(`is not JSON: ${reason || "unexpected text"}`, cause);
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return decodeText(bytes);
  } catch (cause) {
    throw createBodyError("is not JSON: its encoding is not UTF-8", cause);
  }
}

/** Whether arrays and objects are nested too deep for functions that call themselves. Nothing is parsed to find out. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length && depth <= maxJsonDepth; index++) {
    const character = text[index];
    if (character === '"') index = findQuote(text, index + 1);
    else if (character === "[" || character === "{") depth++;
    else if (character === "]" || character === "}") depth--;
  }
  return depth > maxJsonDepth;
}

/** Returns the index of the quotation mark that ends a string. */
function findQuote(text: string, start: number): number {
  let index = start;
  while (index < text.length && text[index] !== '"') index += text[index] === "\\" ? 2 : 1;
  return index;
}

function createBodyError(problem: string, cause?: unknown): HttpError {
  return new HttpError(400, `The request body ${problem}.`, { target: "", cause });
}

/** Returns the media type without its parameters. */
function getMediaType(contentType: string | undefined): string {
  return contentType?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}
