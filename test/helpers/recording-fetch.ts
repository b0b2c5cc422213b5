import { createClient, type GraphClient } from "../../src/client/create-client.js";
import type { ClientOptions, Fetch } from "../../src/client/options.js";

/** A request as it left the client. */
interface Recorded {
  method: string;
  url: string;
  headers: Headers;
  body: string;
}

/** An answer, or what makes one of the request as the service would see it, and of the signal that ends it. */
export type Answer = Response | ((request: Request, init: { signal: AbortSignal }) => Promise<Response>);

/** A `fetch` that sends nothing: it gives the answers in their order and keeps the requests. */
function recordingFetch(...answers: Answer[]) {
  const requests: Recorded[] = [];
  const waiting = [...answers];
  const fetch: Fetch = async (address, init) => {
    const request = new Request(address, init);
    const { method, url, headers } = request;
    requests.push({ method, url, headers, body: await request.clone().text() });
    const answer = waiting.shift();
    if (!answer) throw new Error(`No answer is left for request ${requests.length}: ${method} ${url}`);
    return typeof answer === "function" ? answer(request, { signal: init.signal ?? request.signal }) : answer;
  };
  return { fetch, requests };
}

export const token = "eyJ0eXAi.c2VjcmV0.c2lnbmF0dXJl";
export const organization = { id: "org-1", displayName: "Contoso", state: "configured" };

/** A client whose requests are recorded and answered as given. */
export function recordingClient(answers: Answer[], options: Partial<ClientOptions> = {}) {
  const { fetch, requests } = recordingFetch(...answers);
  return { graph: createClient({ accessToken: token, fetch, ...options }), requests };
}

/** What the call throws; that it throws nothing is an error. */
export async function thrownBy(call: (graph: GraphClient) => unknown, graph: GraphClient): Promise<unknown> {
  try {
    await call(graph);
  } catch (error) {
    return error;
  }
  throw new Error("The call threw nothing.");
}

/** Reads the list of organizations until it throws. */
export async function readUntilThrown(graph: GraphClient): Promise<{ ids: string[]; error: unknown }> {
  const ids: string[] = [];
  const error = await thrownBy(async () => {
    for await (const { id } of graph.listConnectedOrganizations()) ids.push(id);
  }, graph);
  return { ids, error };
}
