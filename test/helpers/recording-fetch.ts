import { type ClientOptions, createClient, type Fetch, type GraphClient } from "../../src/index.js";

/** A request as the client sent it. */
interface Recorded {
  method: string;
  url: string;
  headers: Headers;
  body: string;
}

/** A response, or a function that creates one from the request and its signal. */
export type FakeResponse = Response | ((request: Request, init: { signal: AbortSignal }) => Promise<Response>);

/** Creates a `fetch` that sends nothing: it records the requests and returns the responses in order. */
export function createRecordingFetch(...responses: FakeResponse[]) {
  const requests: Recorded[] = [];
  const remaining = [...responses];
  const fetch: Fetch = async (address, init) => {
    const request = new Request(address, init);
    const { method, url, headers } = request;
    requests.push({ method, url, headers, body: await request.clone().text() });
    const response = remaining.shift();
    if (!response) throw new Error(`No response is left for request ${requests.length}: ${method} ${url}`);
    return typeof response === "function" ? response(request, { signal: init.signal }) : response;
  };
  return { fetch, requests };
}

export const token = "eyJ0eXAi.c2VjcmV0.c2lnbmF0dXJl";
export const organization = { id: "org-1", displayName: "Contoso", state: "configured" };

/** Creates a client whose requests are recorded and get the given responses. */
export function createRecordingClient(responses: FakeResponse[], options: Partial<ClientOptions> = {}) {
  const { fetch, requests } = createRecordingFetch(...responses);
  return { graph: createClient({ accessToken: token, fetch, ...options }), requests };
}

/**
 * Returns what the call throws.
 *
 * @throws {Error} if it throws nothing
 */
export async function catchError(call: (graph: GraphClient) => unknown, graph: GraphClient): Promise<unknown> {
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
  const error = await catchError(async () => {
    for await (const { id } of graph.listConnectedOrganizations()) ids.push(id);
  }, graph);
  return { ids, error };
}

/** Replaces properties of a response that its constructor cannot set, such as `redirected`. */
export function replaceProperties(response: Response, properties: object): Response {
  const descriptors = Object.entries(properties).map(([name, value]) => [name, { value }]);
  return Object.defineProperties(response, Object.fromEntries(descriptors));
}
