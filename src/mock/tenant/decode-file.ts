import { decodeText } from "../http/web-global.js";

/** The error of a file that is not text in UTF-8. Its message follows the name of the file. */
export class EncodingError extends Error {
  override readonly name = "EncodingError";
}

function createEncodingError(encoding: string, cause?: unknown): EncodingError {
  return new EncodingError(`is encoded in ${encoding}, not in UTF-8: save it as UTF-8`, { cause });
}

/**
 * Returns the text of a file, or of a part of it, without the byte order mark that Windows programs write.
 *
 * @param decode decodes UTF-8, and throws if the bytes are something else
 * @throws {EncodingError} if it is not UTF-8
 */
export function decodeFile(bytes: Uint8Array, decode = decodeText): string {
  if (bytes.includes(0)) {
    throw isUtf16(bytes) ? createEncodingError("UTF-16") : new EncodingError("is a binary file, not a text file");
  }
  try {
    return decode(bytes);
  } catch (cause) {
    throw createEncodingError("Latin-1 or another 8-bit encoding", cause);
  }
}

/** JSON, YAML, XML, and PEM begin with an ASCII character, one of whose two bytes in UTF-16 is 0, or a byte order mark. */
function isUtf16([first = 0, second = 0]: Uint8Array): boolean {
  const hasByteOrderMark = (first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe);
  return hasByteOrderMark || (first === 0 && isAsciiText(second)) || (isAsciiText(first) && second === 0);
}

/** Whether a byte is an ASCII character that a text can begin with: no control character below the tab. */
function isAsciiText(byte: number): boolean {
  return byte >= 0x09 && byte < 0x7f;
}
