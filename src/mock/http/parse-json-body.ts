import { HttpError } from "./http-error.js";
import { readBody } from "./read-body.js";
import type { HttpRequest } from "./request.js";

/**
 * Reads and parses the JSON body of a request.
 *
 * @param mediaTypes media types that the body may have
 * @returns the parsed value; `undefined` if the request has no body
 * @throws {HttpError} 400 if the body is not JSON or ends early, 413 if it is too large, 415 for another media type
 */
export async function parseJsonBody(request: HttpRequest, mediaTypes: readonly string[]): Promise<unknown> {
  const bytes = await readBody(request);
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
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    const reason = cause instanceof SyntaxError ? cause.message : "its encoding is not UTF-8";
    throw new HttpError(400, `The request body is not JSON: ${reason}.`, { target: "", cause });
  }
}

/** Returns the media type without its parameters. */
function getMediaType(contentType: string | null): string {
  return contentType?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}
