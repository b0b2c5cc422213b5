import { Agent, request } from "node:http";

export interface Load {
  /** Requests answered in a second. */
  rate: number;
  /** Milliseconds within which 99 of 100 were answered. */
  p99: number;
}

export interface Sent {
  method: string;
  path: string;
  body?: string;
}

const connections = 10;

/** Sends a request over and over on ten connections. */
export async function load(root: string, sent: Sent, count: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let left = count;
  const start = performance.now();
  const connection = async () => {
    while (left-- > 0) {
      const before = performance.now();
      await send(root, sent, agent);
      times.push(performance.now() - before);
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  const seconds = (performance.now() - start) / 1000;
  agent.destroy();
  return { rate: count / seconds, p99: times.sort((a, b) => a - b)[Math.floor(count * 0.99)] ?? Number.NaN };
}

/** Sends a request and resolves to the status of its answer. */
export function send(root: string, { method, path, body }: Sent, agent?: Agent): Promise<number> {
  const headers = {
    authorization: "Bearer any",
    ...(body !== undefined && { "content-type": "application/json", "content-length": Buffer.byteLength(body) }),
  };
  return new Promise((resolve, reject) => {
    const sent = request(root + path, { method, headers, ...(agent && { agent }) }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode ?? 0));
    });
    sent.on("error", reject).end(body);
  });
}
