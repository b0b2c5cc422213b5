import { operations } from "../../../generated/operations.js";
import type { HttpRequest, RequestBody } from "./request.js";
import { streamBody } from "./stream-body.js";

/** A request that was passed to `fetch`. */
interface FetchRequest extends HttpRequest {
  readonly signal: AbortSignal | null;
}

type PlainInit = Pick<RequestInit, "headers"> & { method?: string; body?: string | null; signal?: AbortSignal | null };

const plainMembers = new Set(["method", "headers", "body", "signal"]);
const plainMethods = new Set<string>(Object.values(operations).map(({ method }) => method));

/**
 * Reads the arguments of a `fetch` call. Plain arguments, which most callers pass, are read without a `Request`: to build one
 * and to read a body back from its stream costs as much as the rest of the response.
 *
 * @throws {TypeError} for arguments that `fetch` refuses
 */
export function parseFetchArguments(input: string | URL | Request, init: RequestInit = {}): FetchRequest {
  const url = input instanceof Request ? undefined : new URL(input);
  const isPlain = url && !url.username && !url.password && isPlainInit(init);
  return isPlain ? readPlainInit(url, init) : readRequest(new Request(input, init));
}

function readRequest({ method, url, headers, body, signal }: Request): FetchRequest {
  return { method, url: new URL(url), headers, body: body && streamBody(body), signal };
}

function readPlainInit(url: URL, { method = "GET", headers: init, body, signal = null }: PlainInit): FetchRequest {
  const headers = new Headers(init);
  if (typeof body !== "string") return { method, url, headers, body: null, signal };
  if (!headers.has("content-type")) headers.set("content-type", "text/plain;charset=UTF-8"); // As `fetch` does.
  return { method, url, headers, body: textBody(body), signal };
}

function textBody(text: string): RequestBody {
  return async (onChunk) => onChunk(new TextEncoder().encode(text));
}

function isPlainInit(init: RequestInit): init is PlainInit {
  const { method = "GET", body = null, signal = null } = init;
  return (
    Object.getPrototypeOf(init) === Object.prototype &&
    Object.keys(init).every((member) => plainMembers.has(member)) &&
    plainMethods.has(method) &&
    (body === null || (typeof body === "string" && method !== "GET")) &&
    (signal === null || signal instanceof AbortSignal)
  );
}
