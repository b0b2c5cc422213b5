import type { Client } from "openapi-fetch";
import type { paths } from "../../../generated/schema.js";
import { buildRequest } from "../request/build-request.js";
import { serializePath, serializeQuery } from "../request/url.js";
import type { Transport } from "../transport/transport.js";

const methodNames = ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "POST", "PATCH", "TRACE", "request", "use", "eject"];

/** Creates a client that loads openapi-fetch on the first call, so that bundlers can split it off. */
export function createLazyHttp(baseUrl: string, transport: Transport): Client<paths> {
  let client: Promise<Client<paths>> | undefined;
  const load = () => {
    client ??= import("./http.js").then(({ createHttp }) =>
      createHttp(baseUrl, serializePath, serializeQuery, ({ method, url, headers, signal }, body) =>
        transport(buildRequest({ method, url }, headers, body), { signal }),
      ),
    );
    return client;
  };
  const createMethod =
    (name: string) =>
    async (...args: unknown[]) =>
      Reflect.get(await load(), name)(...args);
  // Each method has the parameters and result of the openapi-fetch method of that name, which no signature expresses.
  return Object.fromEntries(methodNames.map((name) => [name, createMethod(name)])) as unknown as Client<paths>;
}
