import type { Settings } from "./options/settings.js";
import type { Throttle } from "./transport/throttle.js";

/** What functions that take a client need of it. */
export interface ClientInternals {
  readonly settings: Settings;
  readonly throttle: Throttle;
}

/** By client. They are not properties of it, because a log of the client would then contain the token. */
export const internalsOfClients = new WeakMap<object, ClientInternals>();
