import type { Client } from "openapi-fetch";
import type { paths } from "../../../generated/schema.js";
import { buildRequest } from "../request/build-request.js";
import { serializePath, serializeQuery } from "../request/build-url.js";
import type { Transport } from "../transport/transport.js";

const methodNames = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "request", "use", "eject"];

/** Creates a client that loads openapi-fetch on the first call, so that bundlers can split it off. */
export function createLazyHttpClient(baseUrl: string, transport: Transport): Client<paths> {
  let client: Promise<Client<paths>> | undefined;
  const load = async () => {
    const { createHttpClient } = await import("./http-client.js");
    return createHttpClient(baseUrl, serializePath, serializeQuery, ({ method, url, headers, signal }, body) =>
      transport(buildRequest({ method, url }, headers, body), { signal }),
    );
  };
  const createMethod =
    (name: string) =>
    async (...args: unknown[]) => {
      client ??= load();
      return Reflect.get(await client, name)(...args);
    };
  // Each method has the parameters and the result of the openapi-fetch method of that name, which no signature expresses.
  return Object.fromEntries(methodNames.map((name) => [name, createMethod(name)])) as unknown as Client<paths>;
}
