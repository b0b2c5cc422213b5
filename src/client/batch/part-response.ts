import type { FetchResponse, ResponseHeaders } from "../../../generated/call-types.js";
import { getMember, parseJson } from "../json.js";
import type { HttpResponse } from "../transport/send-request.js";

/**
 * Reads the response to a batch, and returns a function that returns the response to the request with an identifier. If
 * the batch failed, that is the response to the batch; if it is missing or malformed, it is one that is no success.
 */
export function readBatchResponse(batchResponse: HttpResponse): (id: string) => HttpResponse {
  const { response, text } = batchResponse;
  if (!response.ok || response.redirected) return () => batchResponse;
  const parts = getMember(parseJson(text), "responses");
  return (id) => {
    const part: unknown = Array.isArray(parts) && parts.find((candidate) => getMember(candidate, "id") === id);
    const status = getMember(part, "status");
    const body = getMember(part, "body") ?? "";
    return typeof status === "number"
      ? createResponse(status, readHeaders(part, response), typeof body === "string" ? body : JSON.stringify(body))
      : {
          ...createResponse(response.status, response.headers, Array.isArray(parts) ? "" : text, false),
          note: " The batch has no valid response to this request.",
        };
  };
}

/** The service's identifier and time of the batch are those of each part that has none of its own. */
function readHeaders(part: unknown, { headers: batchHeaders }: FetchResponse): Headers {
  const headers = new Headers();
  for (const name of ["request-id", "date"]) {
    const value = batchHeaders.get(name);
    if (value !== null) headers.set(name, value);
  }
  for (const [name, value] of Object.entries<string>(Object(getMember(part, "headers")))) {
    try {
      headers.set(name, value);
    } catch {
      // Not a valid header: what the service has done counts more.
    }
  }
  return headers;
}

function createResponse(
  status: number,
  headers: ResponseHeaders,
  text: string,
  ok = status >= 200 && status < 300,
): HttpResponse {
  const response = { status, statusText: "", ok, url: "", redirected: false, type: "default", headers, body: null };
  return { response: { ...response, text: async () => text }, text };
}
