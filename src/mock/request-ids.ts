import { randomUUID } from "node:crypto";

/** The two headers by which a caller and the service find an exchange again. */
export interface RequestIds {
  "request-id": string;
  "client-request-id": string;
}

/** A fresh `request-id`, and the caller's `client-request-id`, for which the other stands in where there is none. */
export function identify(headers: Headers): RequestIds {
  const id = randomUUID();
  return { "request-id": id, "client-request-id": headers.get("client-request-id") || id };
}
