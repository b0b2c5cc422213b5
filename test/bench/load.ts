import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export interface Sent {
  method: "GET" | "POST";
  path: string;
  body?: string;
}

/** What a server stood. */
export interface Load {
  /** Requests answered in a second. */
  rate: number;
  /** Milliseconds within which 99 of 100 were answered. */
  p99: number;
}

export const headers = { authorization: "Bearer any", "content-type": "application/json" };
const autocannon = fileURLToPath(new URL("node_modules/autocannon/autocannon.js", import.meta.url));

/**
 * Sends a request over and over on ten connections, from a process of its own.
 *
 * @param seconds for which it does.
 * @throws {Error} where an answer is no success: a refusal is fast, and none of what is measured.
 */
export async function load(root: string, { method, path, body }: Sent, seconds: number): Promise<Load> {
  const fields = Object.entries(headers).flatMap(([name, value]) => ["--headers", `${name}=${value}`]);
  const options = ["--json", "--connections", "10", "--duration", `${seconds}`, "--method", method, ...fields];
  const content = body === undefined ? [] : ["--body", body];
  const { stdout } = await promisify(execFile)(process.execPath, [autocannon, ...options, ...content, root + path]);
  const { requests, latency, non2xx, errors } = JSON.parse(stdout);
  if (non2xx + errors > 0)
    throw new Error(`${root} failed ${non2xx + errors} of ${requests.total} times at ${method}.`);
  return { rate: requests.average, p99: latency.p99 };
}
