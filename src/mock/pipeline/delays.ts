import { onAbort } from "../http/abort-signal.js";

/** The delays of a mock's responses, by the timers that a test may have replaced. */
export class Delays {
  readonly #pending = new Set<() => void>();

  /**
   * Resolves after a number of milliseconds, at once for 0, or when `end` is called.
   *
   * @param signal aborts when the caller no longer waits; then the delay does not keep the program running
   */
  async wait(milliseconds = 0, signal?: AbortSignal | null): Promise<void> {
    if (milliseconds <= 0) return;
    await new Promise<void>((resolve) => {
      const finish = () => {
        clearTimeout(timer);
        stopListening?.();
        this.#pending.delete(finish);
        resolve();
      };
      const timer = setTimeout(finish, milliseconds);
      const release = () => void timer.unref?.(); // A timer of a browser is a number.
      const stopListening = signal && onAbort(signal, release);
      if (signal?.aborted) release();
      this.#pending.add(finish);
    });
  }

  /** Ends all delays: the timer of each would keep the program running. */
  end(): void {
    for (const finish of this.#pending) finish();
  }
}
