import type { HttpRequest } from "./request.js";
import { getWebGlobal } from "./web-global.js";

/** Bytes that `Response` accepts. `Uint8Array<ArrayBuffer>` says the same, but TypeScript before 5.7 cannot read it. */
type Bytes = ReturnType<Uint8Array["slice"]>;

/** A response in plain data. A `Response` would make the server read a stream back before it can write it. */
export interface HttpResponse {
  readonly status: number;
  /** Header values by name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Bytes | null;
}

/**
 * Serves one request. That of a mock rejects only with a `DroppedConnectionError`: other failures are error responses, and
 * that of `onRequest` is printed. A server wraps it in handlers that can reject for other reasons.
 */
export type RequestHandler = (request: HttpRequest) => Promise<HttpResponse>;

/** Creates a response from a body that is text, bytes or absent. */
export function createResponse(
  status: number,
  body: HttpResponse["body"] = null,
  headers: HttpResponse["headers"] = {},
): HttpResponse {
  return { status, headers, body };
}

/** Creates a response whose body is `value` as JSON. */
export function createJsonResponse(
  status: number,
  value: unknown,
  headers: HttpResponse["headers"] = {},
): HttpResponse {
  return { status, headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(value) };
}

/** Converts a response to what `fetch` resolves to. */
export function toFetchResponse({ status, headers, body }: HttpResponse): Response {
  return new (getWebGlobal("Response"))(body, { status, headers });
}
