interface Timer {
  /** Resolves after the time; rejects with the signal's reason as soon as that aborts. */
  readonly elapsed: Promise<void>;
  /** Ends it early. However it ends, neither timer nor listener is left behind. */
  readonly stop: () => void;
}

/** `setTimeout` takes more than this, some 24 days, for nothing and would fire at once. */
const longest = 2 ** 31 - 1;

export function startTimer(milliseconds: number, signal?: AbortSignal | undefined): Timer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let abort = () => {};
  const stop = () => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  };
  const elapsed = new Promise<void>((resolve, reject) => {
    abort = () => {
      stop();
      reject(signal?.reason);
    };
    if (!(milliseconds > longest)) timer = setTimeout(() => resolve(stop()), milliseconds);
    signal?.addEventListener("abort", abort);
    if (signal?.aborted) abort();
  });
  return { elapsed, stop };
}
