import { assertOneOf } from "../errors/option-error.js";
import { isObject } from "../json.js";
import type { RequestOptions } from "../options/request-options.js";
import { assertSignal } from "../options/settings.js";
import { listen } from "../transport/abortable.js";

/** Options of a call that apply to how its request is sent. */
export interface CallOptions extends Pick<RequestOptions, "timeout" | "retry"> {
  /** Sends the request instead of the `fetch` of the client. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Aborts the call. By default, the signal of the request does. */
  signal?: AbortSignal;
  /** Other options of `fetch`, such as `cache`. */
  init?: RequestInit;
}

/** Sends a request of openapi-fetch. */
export type SendRequest = (request: Request, options: CallOptions) => Promise<Response>;

type Method = (...args: unknown[]) => Promise<unknown>;

const optionsOfOpenApiFetch =
  "params body headers baseUrl parseAs querySerializer bodySerializer pathSerializer middleware fetch";
/** Options of `fetch` that the client sets itself. */
const ownOptions = "method signal duplex redirect window";
const optionsOfFetch = "cache credentials integrity keepalive mode priority referrer referrerPolicy".split(" ");
const names = [...`timeout retry ${optionsOfOpenApiFetch} ${ownOptions}`.split(" "), ...optionsOfFetch];

/**
 * Returns methods of openapi-fetch that pass the options of a call on to `send`, also if middleware replaces the request,
 * and that give each call its own signal, which aborts with the one of its options: the `Request` that openapi-fetch
 * creates leaves a listener on its signal, and Node warns if a signal has many of them.
 */
export function createMethodsWithCallOptions<Methods extends object>(methods: Methods, send: SendRequest): Methods {
  // The wrappers keep the signatures, which differ by path.
  const wrapped = Object.entries<Method>(Object(methods)).map(([name, method]) => [name, addCallOptions(method, send)]);
  return Object.fromEntries(wrapped);
}

/** @throws {OptionError} if a call has an unknown option, or a signal that is not an AbortSignal */
function addCallOptions(method: Method, send: SendRequest): Method {
  return async (...args) => {
    const last = args.at(-1);
    if (!isObject(last)) return method(...args);
    const { timeout, retry, fetch, signal, ...options }: CallOptions & { signal?: unknown } = last;
    for (const name of Object.keys(options)) assertOneOf(name, name, names);
    const init = Object.fromEntries(Object.entries(options).filter(([name]) => optionsOfFetch.includes(name)));
    const callOptions = { timeout, retry, fetch, init };
    if (!signal) {
      return method(...args.slice(0, -1), { ...options, fetch: (request: Request) => send(request, callOptions) });
    }
    assertSignal(signal);
    const controller = new AbortController();
    const abort = (reason: unknown) => controller.abort(reason);
    const stopListening = listen(signal, abort);
    if (signal.aborted) abort(signal.reason);
    const sendCall = (request: Request) => {
      listen(request.signal, abort); // Middleware can replace the request by one with its own signal.
      if (request.signal.aborted) abort(request.signal.reason);
      return send(request, { ...callOptions, signal: controller.signal });
    };
    try {
      return await method(...args.slice(0, -1), { ...options, fetch: sendCall, signal: controller.signal });
    } finally {
      stopListening();
    }
  };
}
