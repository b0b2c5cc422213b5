import { getMember, parseJson } from "../json.js";
import type { HttpResponse } from "../transport/send-request.js";

/**
 * Reads the response to a batch, and returns a function that returns the response to the part with an identifier. If the
 * batch failed, its response is that to each part; if a part is missing or malformed, only that call fails.
 */
export function readBatchResponse(batchResponse: HttpResponse): (id: string) => HttpResponse {
  const { response, text } = batchResponse;
  if (!response.ok || response.redirected) return () => batchResponse;
  const parts = [getMember(parseJson(text), "responses")].flat();
  return (id) => {
    const part = parts.find((candidate) => getMember(candidate, "id") === id);
    const status = getMember(part, "status");
    const body = getMember(part, "body") ?? "";
    // A `Response` can have no other status.
    if (typeof status !== "number" || status < 200 || status > 599) {
      return { ...batchResponse, note: " The batch has no response to it." };
    }
    return {
      ...batchResponse,
      response: createResponse(status, getMember(part, "headers"), response.headers.get("date") ?? ""),
      text: typeof body === "string" ? body : JSON.stringify(body),
    };
  };
}

/** @param date of the batch, from which a `Retry-After` of the part counts */
function createResponse(status: number, headers: unknown, date: string): Response {
  const response = new Response(null, { status });
  for (const [name, value] of Object.entries<string>({ date, ...Object(headers) })) {
    try {
      response.headers.set(name, value);
    } catch {
      // A header that is not valid is left out: whether the call succeeded does not depend on it.
    }
  }
  return response;
}
