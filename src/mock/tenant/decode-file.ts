import { decodeText } from "../http/web-global.js";

/** The error of a file that is not encoded in UTF-8. Its message follows the name of the file. */
export class EncodingError extends Error {
  override readonly name = "EncodingError";

  constructor(encoding: string, cause?: unknown) {
    super(`is encoded in ${encoding}, not in UTF-8: save it as UTF-8`, { cause });
  }
}

/**
 * Returns the text of a file, or of a part of it, without the byte order mark that Windows programs write.
 *
 * @param decode decodes UTF-8, and throws if the bytes are something else
 * @throws {EncodingError} if it is not UTF-8
 */
export function decodeFile(bytes: Uint8Array, decode = decodeText): string {
  // In UTF-16, each of the ASCII characters that JSON, YAML, XML, and PEM consist of has a byte that is 0.
  if (bytes.includes(0)) throw new EncodingError("UTF-16");
  try {
    return decode(bytes);
  } catch (cause) {
    throw new EncodingError("Latin-1 or another 8-bit encoding", cause);
  }
}
