import { createAbortable } from "./abortable.js";

/** Maximum delay of `setTimeout` in milliseconds, about 24 days. With a longer one it fires at once. */
const maxTimeout = 2 ** 31 - 1;

/** Calls a function after a time, or after `maxTimeout` if that is shorter. Returns a function that stops the timer. */
export function startTimer(milliseconds: number, callback: () => void): () => void {
  const timer = setTimeout(callback, Math.min(milliseconds, maxTimeout));
  return () => clearTimeout(timer);
}

/** Resolves after the time; rejects with the reason of the signal when it aborts. */
export function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return createAbortable(signal, (resolve) => startTimer(milliseconds, resolve));
}
