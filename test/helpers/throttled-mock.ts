import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { HttpHeaders } from "../../src/mock/http/request.js";
import type { RequestHandler } from "../../src/mock/http/response.js";
import { MockState } from "../../src/mock/mock-state.js";
import { createRequestHandler } from "../../src/mock/pipeline/handle-request.js";
import { withCors } from "../../src/mock/server/cors.js";
import { sendResponse, toHttpRequest } from "../../src/mock/server/node-messages.js";

export interface ThrottledMock {
  url: string;
  /** `<method> <status>` of every response, in order. */
  responses: string[];
  close(): void;
}

/** Starts a mock that throttles every third request, with a `Retry-After` of 0.02 s. */
export async function startThrottledMock(): Promise<ThrottledMock> {
  const handle = withCors(throttleEveryThird(createRequestHandler(new MockState({}))));
  const responses: string[] = [];
  const server = createServer(async (message, serverResponse) => {
    const response = await handle(toHttpRequest(message, url));
    if (message.method !== "OPTIONS") responses.push(`${message.method} ${response.status}`);
    sendResponse(response, serverResponse);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, responses, close: () => server.close().closeAllConnections() };
}

function throttleEveryThird(handle: RequestHandler): RequestHandler {
  let count = 0;
  return async (request) => {
    count += 1;
    if (count % 3 !== 0) return handle(request);
    const response = await handle({ ...request, headers: preferStatus429(request.headers) });
    return { ...response, headers: { ...response.headers, "retry-after": "0.02" } };
  };
}

function preferStatus429(headers: HttpHeaders): HttpHeaders {
  return new Map(headers).set("prefer", "code=429");
}
