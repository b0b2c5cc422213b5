import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createHandler } from "../../src/mock/pipeline/create-handler.js";
import type { Handler, RequestHeaders } from "../../src/mock/pipeline/types.js";
import { withCors } from "../../src/mock/server/cors.js";
import { send, toIncoming } from "../../src/mock/server/node-http.js";
import { Sandbox } from "../../src/mock/tenant/sandbox.js";

export interface ThrottledMock {
  url: string;
  /** `<method> <status>` of every answer, in their order. */
  answers: string[];
  close(): void;
}

/**
 * The mock on a port, as a busy service: it refuses every third request with a `Retry-After` of 0.02 s.
 */
export async function startThrottledMock(): Promise<ThrottledMock> {
  const handle = withCors(throttled(createHandler(new Sandbox({}))));
  const answers: string[] = [];
  const server = createServer(async (message, reply) => {
    const response = await handle(toIncoming(message, url));
    if (message.method !== "OPTIONS") answers.push(`${message.method} ${response.status}`);
    send(response, reply);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, answers, close: () => server.close().closeAllConnections() };
}

function throttled(handle: Handler): Handler {
  let count = 0;
  return async (request) => {
    const refused = ++count % 3 === 0;
    if (!refused) return handle(request);
    const response = await handle({ ...request, headers: preferring429(request.headers) });
    return { ...response, headers: { ...response.headers, "retry-after": "0.02" } };
  };
}

function preferring429(headers: RequestHeaders): RequestHeaders {
  return { get: (name) => (name === "prefer" ? "code=429" : headers.get(name)) };
}
