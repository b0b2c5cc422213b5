import { onAbort } from "./abort-listeners.js";

/** Maximum delay of `setTimeout` in milliseconds, about 24 days. With a longer one it fires at once. */
const maxTimeout = 2 ** 31 - 1;

/** Calls a function after a time; a time longer than `maxTimeout` never ends. Returns a function that stops the timer. */
export function startTimer(milliseconds: number, callback: () => void): () => void {
  if (milliseconds > maxTimeout) return () => {};
  const timer = setTimeout(callback, milliseconds);
  return () => clearTimeout(timer);
}

/** Resolves after the time; rejects with the reason of the signal when it aborts. */
export function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stopTimer = startTimer(milliseconds, () => {
      stopListening();
      resolve();
    });
    const stopListening = onAbort(signal, (reason) => {
      stopTimer();
      reject(reason);
    });
  });
}
