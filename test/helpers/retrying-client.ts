import { vi } from "vitest";
import type { ClientOptions, GraphClient, RetryNotice } from "../../src/index.js";
import { createRecordingClient, type FakeResponse, organization } from "./recording-fetch.js";

export const body = { displayName: "Contoso ü", identitySources: [] };
export const success = () => Response.json({ ...organization, value: [organization] });
export const failure = (status: number, headers: Record<string, string> = {}) =>
  Response.json({ error: { code: "Busy", message: "Come back later." } }, { status, headers });

/** A call by each method that the client sends. */
const calls: Record<string, (graph: GraphClient) => Promise<unknown>> = {
  GET: (graph) => graph.getConnectedOrganization("1"),
  POST: (graph) => graph.createConnectedOrganization(body),
  PATCH: (graph) => graph.updateConnectedOrganization("1", { displayName: "b" }),
  DELETE: (graph) => graph.deleteConnectedOrganization("1"),
};

export function callMethod(method: string, graph: GraphClient): Promise<unknown> {
  return calls[method]?.(graph) ?? Promise.reject(new Error(method));
}

/** Creates a client that records its retry notices. */
export function createRetryingClient(responses: FakeResponse[], options: Partial<ClientOptions> = {}) {
  const notices: RetryNotice[] = [];
  const client = createRecordingClient(responses, { onRetry: (notice) => notices.push(notice), ...options });
  return { ...client, notices, getDelays: () => notices.map(({ delay }) => delay) };
}

/** Runs all timers and returns the result. A rejection is caught at once, so that it is never unhandled. */
export async function settle<T>(promise: Promise<T>): Promise<T> {
  const outcome = promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  await vi.runAllTimersAsync();
  const result = await outcome;
  if ("error" in result) throw result.error;
  return result.value;
}
