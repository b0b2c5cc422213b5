import { operations } from "../../../generated/operations.js";
import type { Incoming } from "../pipeline/types.js";

/** A request that was given to `fetch`. */
interface FetchRequest extends Incoming {
  signal: AbortSignal | null;
}

type PlainInit = Pick<RequestInit, "headers"> & { method?: string; body?: string | null; signal?: AbortSignal | null };

const plainMembers = new Set(["method", "headers", "body", "signal"]);
const plainMethods = new Set<string>(Object.values(operations).map(({ method }) => method));

/**
 * Reads what `fetch` is given. What most callers give is read without a `Request`: to build one, and to read a body back
 * from its stream, costs as much as the answer.
 *
 * @throws {TypeError} for what is no request
 */
export function readRequest(input: string | URL | Request, init: RequestInit = {}): FetchRequest {
  const url = input instanceof Request ? undefined : new URL(input);
  return url && !url.username && !url.password && isPlain(init) ? readPlain(url, init) : readAny(input, init);
}

function readAny(input: string | URL | Request, init: RequestInit): FetchRequest {
  const { method, url, headers, body, signal } = new Request(input, init);
  return { method, url: new URL(url), headers, body, signal };
}

function readPlain(url: URL, { method = "GET", headers: given, body, signal = null }: PlainInit): FetchRequest {
  const headers = new Headers(given);
  if (typeof body !== "string") return { method, url, headers, body: null, signal };
  if (!headers.has("content-type")) headers.set("content-type", "text/plain;charset=UTF-8"); // As `fetch` does.
  return { method, url, headers, body: Buffer.from(body), signal };
}

function isPlain(init: RequestInit): init is PlainInit {
  const { method = "GET", body = null, signal = null } = init;
  return (
    Object.getPrototypeOf(init) === Object.prototype &&
    Object.keys(init).every((member) => plainMembers.has(member)) &&
    plainMethods.has(method) &&
    (body === null || (typeof body === "string" && method !== "GET")) &&
    (signal === null || signal instanceof AbortSignal)
  );
}
