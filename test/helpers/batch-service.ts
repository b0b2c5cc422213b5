import { vi } from "vitest";
import {
  type BatchRequest,
  type ClientOptions,
  createClient,
  domainSource,
  type Fetch,
  type RetryNotice,
} from "../../src/index.js";

/** Response to one request of a batch, without its identifier. */
export interface PartResponse {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

/** A batch as the service received it. */
interface ReceivedBatch {
  url: string;
  headers: Headers;
  requests: BatchRequest[];
}

/** Bodies of new organizations. */
export const partners = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    displayName: `p${index}`,
    identitySources: [domainSource(`p${index}.com`)],
  }));

export const throttled = (retryAfter = 1): PartResponse => ({
  status: 429,
  headers: { "Retry-After": String(retryAfter) },
  body: { error: { code: "TooManyRequests", message: "Too many requests." } },
});
export const failed = (status: number, code: string): PartResponse => ({
  status,
  body: { error: { code, message: `It is ${code}.` } },
});
export const created = ({ body }: BatchRequest): PartResponse => ({
  status: 201,
  body: { ...Object(body), id: `id of ${Object(body).displayName}` },
});

/**
 * Creates a client of a service that knows only batches. It is called with each request of a batch and the number of
 * the batch, from 0, and its responses are in reverse order, because their order is free.
 * @param respondToBatch returns the response to a batch, by default that with the responses to its requests
 */
export function createBatchClient(
  respond: (request: BatchRequest, batchNumber: number) => PartResponse | undefined,
  options: Partial<ClientOptions> = {},
  respondToBatch: (batchNumber: number, response: Response) => Response | Promise<Response> = (_, response) => response,
) {
  const batches: ReceivedBatch[] = [];
  const notices: RetryNotice[] = [];
  const fetch: Fetch = async (url, { headers, body }) => {
    const { requests }: { requests: BatchRequest[] } = JSON.parse(body ?? "{}");
    const number = batches.push({ url, headers: new Headers(headers), requests }) - 1;
    const responses = requests.flatMap((request) => {
      const response = respond(request, number);
      return response ? [{ id: request.id, ...response }] : [];
    });
    return respondToBatch(number, Response.json({ responses: responses.reverse() }));
  };
  const graph = createClient({ accessToken: "any", onRetry: (notice) => notices.push(notice), fetch, ...options });
  return { graph, fetch, batches, notices, sizes: () => batches.map(({ requests }) => requests.length) };
}

/** Moves the clock until the promise settles. */
export async function settle<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => {}); // It is handled below: until then, a rejection is no error.
  await vi.runAllTimersAsync();
  return promise;
}
