import { getMember, isObject } from "../json.js";
import { assertSignal } from "../options/settings.js";
import { listen } from "../transport/abortable.js";

type Method = (...args: unknown[]) => Promise<unknown>;

/**
 * Returns methods of openapi-fetch that give each call its own signal, which aborts with the one of its options.
 * The `Request` that openapi-fetch creates leaves a listener on its signal, and Node warns if a signal has many of them.
 */
export function createMethodsWithOwnSignals<Methods extends object>(methods: Methods): Methods {
  // The wrappers keep the signatures, which differ by path.
  const wrapped = Object.entries<Method>(Object(methods)).map(([name, method]) => [name, giveOwnSignal(method)]);
  return Object.fromEntries(wrapped);
}

function giveOwnSignal(method: Method): Method {
  return async (...args) => {
    const options = args.at(-1);
    const signal = getMember(options, "signal");
    // A `fetch` of the call gets the signal itself: its response can be a stream that is read after the call.
    if (!isObject(options) || !signal || getMember(options, "fetch")) return method(...args);
    assertSignal(signal);
    const controller = new AbortController();
    const abort = (reason: unknown) => controller.abort(reason);
    const stopListening = listen(signal, abort);
    if (signal.aborted) abort(signal.reason);
    try {
      return await method(...args.slice(0, -1), { ...options, signal: controller.signal });
    } finally {
      stopListening();
    }
  };
}
