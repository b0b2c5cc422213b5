import type { ClientOptions } from "../../src/index.js";
import { organization } from "./recording-fetch.js";

interface Limit {
  /** Requests that a window of one second allows. */
  limit: number;
  /** Whether a 429 says how long to wait. */
  hasRetryAfter: boolean;
}

/** A service with a fixed window of one second, which moves with the clock of the test. */
export interface LimitedService extends Limit {
  fetch: NonNullable<ClientOptions["fetch"]>;
  /** Number of requests that were sent. */
  requests: number;
  /** The bodies of the requests that the service carried out. */
  carriedOut: string[];
}

/** Creates a service that carries out the first requests of each second and throttles the others. */
export function createLimitedService(limit: Limit): LimitedService {
  let windowStart = Number.NEGATIVE_INFINITY;
  let count = 0;
  const service: LimitedService = {
    ...limit,
    requests: 0,
    carriedOut: [],
    async fetch(_url, { body }) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      service.requests++;
      if (Date.now() - windowStart >= 1000) {
        windowStart = Math.floor(Date.now() / 1000) * 1000;
        count = 0;
      }
      if (++count > service.limit) {
        const headers: Record<string, string> = service.hasRetryAfter ? { "Retry-After": "1" } : {};
        return Response.json({ error: { code: "TooManyRequests", message: "Wait." } }, { status: 429, headers });
      }
      service.carriedOut.push(body ?? "");
      return Response.json(organization, { status: 201 });
    },
  };
  return service;
}

/** Runs jobs, at most `concurrency` at a time, as p-limit does. */
export async function runConcurrently(jobs: (() => Promise<unknown>)[], concurrency: number): Promise<void> {
  const remaining = jobs.values();
  const work = async () => {
    for (const job of remaining) await job();
  };
  await Promise.all(Array.from({ length: concurrency }, work));
}
