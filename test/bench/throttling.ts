import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createClient } from "../../src/index.js";
import { showProgress } from "./rounds.js";

/** A service that lets a number of requests through in each second. */
interface LimitedService {
  url: string;
  countRequests(): number;
  close(): void;
}

interface Case {
  calls: number;
  /** Number of calls at the same time. */
  concurrency: number;
  /** Requests per second, by the second since the start. */
  limit: (second: number) => number;
  hasRetryAfter: boolean;
}

const cases: Record<string, Case> = {
  "100 at once, 10/s": { calls: 100, concurrency: 100, limit: () => 10, hasRetryAfter: true },
  "1,000 by 50, 10/s": { calls: 1000, concurrency: 50, limit: () => 10, hasRetryAfter: true },
  "100 at once, 10/s without Retry-After": { calls: 100, concurrency: 100, limit: () => 10, hasRetryAfter: false },
  "200 by 50, 10/s, then 3/s": {
    calls: 200,
    concurrency: 50,
    limit: (second) => (second < 10 ? 10 : 3),
    hasRetryAfter: true,
  },
};

/** Measures how many calls of one client a rate limit loses, and what it costs in requests and time. */
export async function measureThrottling(): Promise<void> {
  const results = await Promise.all(
    Object.entries(cases).map(async ([name, options]) => [name, await measureCase(name, options)] as const),
  );
  console.log("\nCreates of one client under a rate limit, as a multiple of the fewest requests and the shortest time");
  console.table(Object.fromEntries(results));
}

async function measureCase(name: string, { calls, concurrency, limit, hasRetryAfter }: Case) {
  const service = await startLimitedService(limit, hasRetryAfter);
  const graph = createClient({ accessToken: "eyJ0eXAi.c2VjcmV0.c2lnbmF0dXJl", baseUrl: service.url });
  const start = performance.now();
  let next = 0;
  let lost = 0;
  async function createOrganizations(): Promise<void> {
    while (next++ < calls) {
      const body = { displayName: "Contoso", identitySources: [] };
      await graph.createConnectedOrganization(body).catch(() => lost++);
      showProgress(`${name}: ${next} of ${calls}`);
    }
  }
  await Promise.all(Array.from({ length: concurrency }, createOrganizations));
  const seconds = (performance.now() - start) / 1000;
  service.close();
  showProgress("");
  return {
    lost,
    "× requests": (service.countRequests() / calls).toFixed(2),
    "× time": (seconds / computeShortestTime(calls, limit)).toFixed(2),
  };
}

/** Returns the seconds until the service has let all calls through: the last ones at the beginning of a second. */
function computeShortestTime(calls: number, limit: Case["limit"]): number {
  let second = 0;
  for (let remaining = calls - limit(0); remaining > 0; remaining -= limit(second)) second++;
  return second;
}

async function startLimitedService(limit: Case["limit"], hasRetryAfter: boolean): Promise<LimitedService> {
  let start: number | undefined;
  let second = -1;
  let served = 0;
  let requests = 0;
  function respond(response: ServerResponse): void {
    start ??= performance.now();
    const now = Math.floor((performance.now() - start) / 1000);
    if (now !== second) served = 0;
    second = now;
    requests++;
    const isAccepted = served++ < limit(second);
    const headers = { "content-type": "application/json", ...(hasRetryAfter && { "retry-after": "1" }) };
    response.writeHead(isAccepted ? 201 : 429, headers);
    response.end(isAccepted ? '{"id":"1"}' : '{"error":{"code":"TooManyRequests","message":"Wait."}}');
  }
  const server = createServer((request, response) => {
    request.resume().on("end", () => respond(response));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1.0`,
    countRequests: () => requests,
    close: () => void server.close(),
  };
}
