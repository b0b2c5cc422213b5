import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export interface Sent {
  method: "GET" | "POST";
  path: string;
  body?: string;
}

/** The load that a server handled. */
export interface Load {
  /** Number of responses. */
  total: number;
  /** Responses in a second. */
  rate: number;
  /** 99th percentile of the response time, in milliseconds. */
  p99: number;
}

export const headers = { authorization: "Bearer any", "content-type": "application/json" };
const autocannon = fileURLToPath(new URL("node_modules/autocannon/autocannon.js", import.meta.url));

/**
 * Sends a request repeatedly on ten connections, from a separate process.
 *
 * @param seconds duration
 * @throws {Error} if a response is not a success, because errors are faster than what is measured
 */
export async function measureLoad(root: string, { method, path, body }: Sent, seconds: number): Promise<Load> {
  const fields = Object.entries(headers).flatMap(([name, value]) => ["--headers", `${name}=${value}`]);
  const options = ["--json", "--connections", "10", "--duration", `${seconds}`, "--method", method, ...fields];
  const content = body === undefined ? [] : ["--body", body];
  const { stdout } = await promisify(execFile)(process.execPath, [autocannon, ...options, ...content, root + path]);
  const { requests, latency, non2xx, errors } = JSON.parse(stdout);
  if (non2xx + errors > 0)
    throw new Error(`${root} failed ${non2xx + errors} of ${requests.total} times at ${method}.`);
  return { total: requests.total, rate: requests.average, p99: latency.p99 };
}
