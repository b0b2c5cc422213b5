type AbortListener = (reason: unknown) => void;

/** What is registered for a signal: one listener of its event, however many calls it serves. */
interface Registration {
  readonly listeners: Set<AbortListener>;
  readonly onEvent: () => void;
}

// Node warns of the eleventh event listener of a signal, and one signal can serve any number of calls.
const registrations = new WeakMap<AbortSignal, Registration>();

/**
 * Calls a function when the signal aborts, or at once if it has aborted. Returns a function that removes the listener.
 * @param signal `undefined` never aborts
 */
export function onAbort(signal: AbortSignal | undefined, listener: AbortListener): () => void {
  if (!signal || signal.aborted) {
    if (signal) listener(signal.reason);
    return () => {};
  }
  const { listeners, onEvent } = registrations.get(signal) ?? register(signal);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    registrations.delete(signal);
    signal.removeEventListener("abort", onEvent);
  };
}

function register(signal: AbortSignal): Registration {
  const listeners = new Set<AbortListener>();
  const onEvent = () => {
    for (const listener of listeners) listener(signal.reason);
  };
  const registration = { listeners, onEvent };
  registrations.set(signal, registration);
  signal.addEventListener("abort", onEvent, { once: true });
  return registration;
}
