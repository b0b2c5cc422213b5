type Listener = (reason: unknown) => void;

/** What is registered for a signal: one listener of its event, however many calls it serves. */
interface Registration {
  readonly listeners: Set<Listener>;
  readonly remove: (listener: Listener) => void;
}

// Node warns of the eleventh event listener of a signal, and one signal can serve any number of calls.
const registrations = new WeakMap<AbortSignal, Registration>();

/**
 * Creates a promise that also rejects when a signal aborts, with the reason of the signal.
 * @param signal `undefined` never aborts
 * @param start starts what the promise is for, and returns a function that stops it
 */
export function createAbortable<Result>(
  signal: AbortSignal | undefined,
  start: (resolve: (result: Result) => void, reject: Listener) => () => void,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const registration = signal && (registrations.get(signal) ?? register(signal));
    let stop = () => {};
    const end = () => {
      registration?.remove(fail);
      stop();
    };
    const fail = (reason: unknown) => {
      end();
      reject(reason);
    };
    registration?.listeners.add(fail);
    stop = start((result) => {
      end();
      resolve(result);
    }, fail);
  });
}

function register(signal: AbortSignal): Registration {
  const listeners = new Set<Listener>();
  const onEvent = () => {
    for (const listener of listeners) listener(signal.reason);
  };
  const registration = {
    listeners,
    remove(listener: Listener) {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      registrations.delete(signal);
      signal.removeEventListener("abort", onEvent);
    },
  };
  registrations.set(signal, registration);
  signal.addEventListener("abort", onEvent, { once: true });
  return registration;
}
