import { unsupported } from "./unsupported.js";

/** An item's place among the others, which it keeps in a token when it is changed or deleted itself. */
export interface Position {
  readonly place: number;
  /** What an order compares. */
  readonly keys: readonly string[];
}

export function writeSkipToken({ place, keys }: Position): string {
  return Buffer.from(JSON.stringify([place, ...keys])).toString("base64url");
}

/** @throws {Refusal} 400 for a token that this server has not given for such a request. */
export function readSkipToken(token: string, keyCount: number): Position {
  const [place, ...keys] = parsed(token);
  const isOurs = typeof place === "number" && Number.isSafeInteger(place) && keys.length === keyCount;
  if (isOurs && keys.every((key) => typeof key === "string")) return { place, keys };
  throw unsupported("$skiptoken", "it is none that belongs to this request: follow @odata.nextLink as it is");
}

function parsed(token: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(token, "base64url").toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return []; // Whoever asks tells the caller.
  }
}
