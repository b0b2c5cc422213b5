type Listener = (reason: unknown) => void;

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
    if (signal?.aborted) throw signal.reason;
    let stop: (() => void) | undefined;
    const stopAnd =
      <Value>(settle: (value: Value) => void) =>
      (value: Value) => {
        stopListening?.();
        stop?.();
        settle(value);
      };
    const fail = stopAnd(reject);
    const stopListening = signal && listen(signal, fail);
    stop = start(stopAnd(resolve), fail);
  });
}

const listenersOfSignals = new WeakMap<AbortSignal, Set<Listener>>();

/**
 * Calls a listener when a signal aborts. Returns a function that removes it. A signal has one event listener, however
 * many calls it serves, because Node warns of the eleventh.
 */
export function listen(signal: AbortSignal, listener: Listener): () => void {
  const listeners = listenersOfSignals.get(signal) ?? new Set();
  listenersOfSignals.set(signal, listeners.add(listener));
  signal.addEventListener("abort", callListeners); // Does nothing if the signal has it.
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) signal.removeEventListener("abort", callListeners);
  };
}

function callListeners(this: AbortSignal): void {
  for (const listener of listenersOfSignals.get(this) ?? []) listener(this.reason);
}
