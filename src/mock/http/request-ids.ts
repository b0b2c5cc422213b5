import { randomUUID } from "node:crypto";

/** The two headers by which a caller and the service find an exchange again. */
export interface RequestIds {
  "request-id": string;
  "client-request-id": string;
}

/**
 * A fresh `request-id`, and the caller's own.
 *
 * @param own the header `client-request-id`, for which the fresh one stands in where there is none.
 */
export function identify(own: string | null): RequestIds {
  const id = randomUUID();
  return { "request-id": id, "client-request-id": own || id };
}
