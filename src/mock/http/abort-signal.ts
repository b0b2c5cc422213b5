type Listener = (reason: unknown) => void;

const listenersOfSignals = new WeakMap<AbortSignal, Set<Listener>>();

/**
 * Calls a listener when a signal aborts. Returns a function that removes it. A signal has one event listener, however
 * many requests it is for, because Node.js warns of the eleventh.
 */
export function onAbort(signal: AbortSignal, listener: Listener): () => void {
  const listeners = listenersOfSignals.get(signal) ?? new Set();
  listenersOfSignals.set(signal, listeners.add(listener));
  signal.addEventListener("abort", callListeners, { once: true }); // Does nothing if the signal has it.
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) signal.removeEventListener("abort", callListeners);
  };
}

function callListeners(this: AbortSignal): void {
  for (const listener of listenersOfSignals.get(this) ?? []) listener(this.reason);
}
