interface Timer {
  /** Resolves after the time; rejects with the reason of the signal when it aborts. */
  readonly elapsed: Promise<void>;
  /** Stops the timer and removes its listener, which also happens when the time is over or the signal aborts. */
  readonly stop: () => void;
}

/** Maximum delay of `setTimeout` in milliseconds, about 24 days. With a longer one it fires at once. */
const maxTimeout = 2 ** 31 - 1;

/** Starts a timer. A time longer than `maxTimeout` never elapses. */
export function startTimer(milliseconds: number, signal?: AbortSignal): Timer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort = () => {};
  const stop = () => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  };
  const elapsed = new Promise<void>((resolve, reject) => {
    onAbort = () => {
      stop();
      reject(signal?.reason);
    };
    if (!(milliseconds > maxTimeout)) timer = setTimeout(() => resolve(stop()), milliseconds);
    signal?.addEventListener("abort", onAbort);
    if (signal?.aborted) onAbort();
  });
  return { elapsed, stop };
}
