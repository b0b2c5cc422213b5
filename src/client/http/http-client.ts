import createOpenApiClient, { type Client, type PathSerializer } from "openapi-fetch";
import type { paths } from "../../../generated/schema.js";

/** Sends a request of openapi-fetch as those of the methods are sent. */
export type Send = (request: Request, body: ArrayBuffer | undefined) => Promise<{ response: Response; text: string }>;

/** The typed openapi-fetch client, with what it shares with the methods. */
export function createHttp(
  baseUrl: string,
  pathSerializer: PathSerializer,
  querySerializer: (query: object) => string,
  send: Send,
): Client<paths> {
  return createOpenApiClient<paths>({
    baseUrl,
    pathSerializer,
    querySerializer,
    async fetch(request) {
      const body = await request.arrayBuffer();
      const { response, text } = await send(request, body.byteLength > 0 ? body : undefined);
      return new Response(text || null, response);
    },
  });
}
