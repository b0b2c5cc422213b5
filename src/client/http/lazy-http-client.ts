import type { Client } from "openapi-fetch";
import type { paths } from "../../../generated/schema.js";
import { outgoing } from "../request/build-request.js";
import { serializePath } from "../request/build-url.js";
import { serializeQuery } from "../request/query.js";
import type { Transport } from "../transport/transport.js";

const names = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "request", "use", "eject"];

/** openapi-fetch, loaded by the first call: a bundler that splits code leaves it out of what a program loads at first. */
export function createLazyHttp(baseUrl: string, transport: Transport): Client<paths> {
  let http: Promise<Client<paths>> | undefined;
  const load = async () => {
    const { createHttp } = await import("./http-client.js");
    return createHttp(baseUrl, serializePath, serializeQuery, ({ method, url, headers, signal }, body) =>
      transport(outgoing({ method, url }, headers, body), { signal }),
    );
  };
  const call =
    (name: string) =>
    async (...given: unknown[]) => {
      http ??= load();
      return Reflect.get(await http, name)(...given);
    };
  // Every one of them takes and returns what the function of that name does, whose signatures no one function has.
  return Object.fromEntries(names.map((name) => [name, call(name)])) as unknown as Client<paths>;
}
