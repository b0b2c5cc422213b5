import type { Bodied } from "../pipeline/types.js";
import { readBytes } from "./read-body.js";
import { Refusal } from "./refusal.js";

/**
 * Reads a JSON body.
 *
 * @param mediaTypes what the body may be.
 * @returns the value; `undefined` where there is no body.
 * @throws {Refusal} 400 where it is not JSON or breaks off, 413 or 415.
 */
export async function readJson(request: Bodied, mediaTypes: readonly string[]): Promise<unknown> {
  const content = await readBytes(request);
  if (content.length === 0) return undefined;
  const mediaType = request.headers.get("content-type");
  if (!mediaTypes.includes(essence(mediaType))) {
    const expected = mediaTypes.join(" or ");
    throw new Refusal(415, `The body must be ${expected}, but its Content-Type is ${mediaType || "missing"}.`, {
      target: "Content-Type",
    });
  }
  return parse(content);
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function parse(content: Uint8Array): unknown {
  try {
    return JSON.parse(utf8.decode(content));
  } catch (cause) {
    const reason = cause instanceof SyntaxError ? cause.message : "It is not in UTF-8";
    throw new Refusal(400, `The body is not JSON. ${reason}.`, { target: "", cause });
  }
}

/** A media type without its parameters. */
function essence(contentType: string | null): string {
  return contentType?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}
