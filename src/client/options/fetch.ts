import type { FetchResponse } from "../../../generated/call-types.js";

/** What the client passes to `fetch` in addition to the URL. */
export interface FetchInit {
  method: string;
  headers: Record<string, string>;
  body: string | null;
  signal: AbortSignal;
  /** A redirect must not be followed: it could take the token to another origin. */
  redirect: "manual";
}

/** Sends a request: the `fetch` of the platform, of undici or of node-fetch, or a function around one of them. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>;
