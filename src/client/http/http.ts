import createOpenApiClient, { type Client, type PathSerializer } from "openapi-fetch";
import type { paths } from "../../../generated/schema.js";

/** Sends a request of openapi-fetch in the same way as those of the methods. */
export type SendRequest = (
  request: Request,
  body: ArrayBuffer | undefined,
) => Promise<{ response: Response; text: string }>;

/**
 * Creates the typed openapi-fetch client. It imports nothing that the methods use, so that it can be loaded on demand.
 */
export function createHttp(
  baseUrl: string,
  pathSerializer: PathSerializer,
  querySerializer: (query: object) => string,
  sendRequest: SendRequest,
): Client<paths> {
  return createOpenApiClient<paths>({
    baseUrl,
    pathSerializer,
    querySerializer,
    async fetch(request) {
      const body = await request.arrayBuffer();
      const { response, text } = await sendRequest(request, body.byteLength > 0 ? body : undefined);
      return new Response(text || null, response);
    },
  });
}
