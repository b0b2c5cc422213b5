import type { Settings } from "./options/settings.js";
import type { Throttle } from "./transport/throttle.js";

/** By client. They are not properties of it, because a log of the client would then contain the token. */
export const internalsOfClients = new WeakMap<object, readonly [Settings, Throttle]>();
