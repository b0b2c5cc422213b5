/** The delays of a mock's responses, by the timers that a test may have replaced. */
export class Delays {
  readonly #pending = new Set<() => void>();

  /** Resolves after a number of milliseconds, at once for 0, or when `end` is called. */
  async wait(milliseconds = 0): Promise<void> {
    if (milliseconds <= 0) return;
    await new Promise<void>((resolve) => {
      const finish = () => {
        clearTimeout(timer);
        this.#pending.delete(finish);
        resolve();
      };
      const timer = setTimeout(finish, milliseconds);
      this.#pending.add(finish);
    });
  }

  /** Ends all delays: the timer of each would keep the program running. */
  end(): void {
    for (const finish of this.#pending) finish();
  }
}
