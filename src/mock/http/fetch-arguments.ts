import { operations } from "../../../generated/operations.js";
import { type HttpRequest, type RequestBody, readHeaders } from "./request.js";
import { streamBody } from "./stream-body.js";
import { encodeText, getWebGlobal } from "./web-global.js";

/** A request that was passed to `fetch`. */
interface FetchRequest extends HttpRequest {
  readonly signal: AbortSignal | null;
  /** Kept with the signal: once it is garbage, its signal no longer aborts with the one that it was created with. */
  readonly source?: Request;
}

type PlainInit = Pick<RequestInit, "headers"> & { method?: string; body?: string | null; signal?: AbortSignal | null };

const plainMembers = new Set(["method", "headers", "body", "signal", "redirect"]);
const plainMethods = new Set<string>(Object.values(operations).map(({ method }) => method));
const redirectModes = new Set(["error", "follow", "manual"]); // No redirect is followed in process.

/**
 * Reads the arguments of a `fetch` call. Plain arguments, which most callers pass, are read without a `Request`: to build one
 * and to read a body back from its stream costs as much as the rest of the response.
 *
 * @throws {TypeError} for arguments that `fetch` refuses
 */
export function parseFetchArguments(input: string | URL | Request, init?: RequestInit): FetchRequest {
  const request = parseArguments(input, init ?? undefined); // Callers without type checks can pass null, as to `fetch`.
  const { protocol } = request.url;
  if (protocol === "https:" || protocol === "http:") return request;
  throw new TypeError(`The URL must begin with http: or https: (got ${protocol}).`);
}

function parseArguments(input: string | URL | Request, init?: RequestInit): FetchRequest {
  if (isRequest(input)) return init === undefined ? readRequest(input) : buildRequest(input, init);
  const [url, options] = [new URL(input), init ?? {}];
  const isPlain = !url.username && !url.password && isPlainInit(options);
  return isPlain ? readPlainInit(url, options) : buildRequest(input, options);
}

/** Node.js 24 refuses a `Request` with the signal of another realm, such as that of a page of jsdom, so it stays outside. */
function buildRequest(input: string | URL | Request, init: RequestInit): FetchRequest {
  const Request = getWebGlobal("Request");
  const { signal = isRequest(input) ? input.signal : null } = init;
  if (!isPlainObject(init) || !isSignal(signal)) return readRequest(new Request(input, init));
  const request = readRequest(new Request(input, { ...init, signal: null }), signal);
  return isRequest(input) ? { ...request, source: input } : request;
}

/** Not by `instanceof`, which is false for a request of another realm, such as that of a service worker's library. */
function isRequest(input: string | URL | Request): input is Request {
  return typeof input === "object" && "headers" in input;
}

function readRequest(request: Request, signal = request.signal): FetchRequest {
  const { method, url, headers } = request;
  if (request.bodyUsed) throw new TypeError("The body of the request has been read already.");
  const body = getBody(request, signal);
  return { method, url: new URL(url), headers: readHeaders(headers), body, signal, source: request };
}

/** Firefox has no `Request.body`. */
function getBody(request: Request, signal: AbortSignal): RequestBody | null {
  if (request.body) return streamBody(request.body, signal);
  if (request.body === null || request.method === "GET") return null;
  return async (onChunk) => onChunk(new Uint8Array(await request.arrayBuffer()));
}

function readPlainInit(url: URL, { method = "GET", headers: init, body, signal = null }: PlainInit): FetchRequest {
  const headers = new (getWebGlobal("Headers"))(init);
  const hasBody = typeof body === "string";
  // As `fetch` does.
  if (hasBody && !headers.has("content-type")) headers.set("content-type", "text/plain;charset=UTF-8");
  return { method, url, headers: readHeaders(headers), body: hasBody ? textBody(body) : null, signal };
}

function textBody(text: string): RequestBody {
  return async (onChunk) => onChunk(encodeText(text));
}

function isPlainInit(init: RequestInit): init is PlainInit {
  const { method = "GET", body = null, signal = null, redirect = "follow" } = init;
  return (
    isPlainObject(init) &&
    Object.keys(init).every((member) => plainMembers.has(member)) &&
    plainMethods.has(method) &&
    redirectModes.has(redirect) &&
    (body === null || (typeof body === "string" && method !== "GET")) &&
    (signal === null || isSignal(signal))
  );
}

function isPlainObject(init: RequestInit): boolean {
  return Object.getPrototypeOf(init) === Object.prototype;
}

/** Not by `instanceof`, which is false for a signal of another realm. */
function isSignal(signal: AbortSignal | null | undefined): signal is AbortSignal {
  return typeof signal?.aborted === "boolean";
}
