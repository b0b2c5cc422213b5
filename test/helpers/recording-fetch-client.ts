import { createFetchClient, type FetchClientOptions } from "../../src/client/openapi-fetch/index.js";
import { createRecordingFetch, type FakeResponse, token } from "./recording-fetch.js";

/** Creates a client of openapi-fetch that gets these responses, one after the other, and records its requests. */
export function createRecordingFetchClient(responses: FakeResponse[], options: Partial<FetchClientOptions> = {}) {
  const { fetch, requests } = createRecordingFetch(...responses);
  return { client: createFetchClient({ accessToken: token, fetch, ...options }), requests };
}
