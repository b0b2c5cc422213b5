import type { Settings } from "../options/settings.js";
import { createAbortable } from "./abortable.js";
import { startTimer } from "./timer.js";

/** The end of a task that runs with a time limit. */
export interface Deadline {
  /** Whether the time is over or the caller's signal aborted. */
  readonly isOver?: boolean;
  /** Signal that then aborts. It is created when it is read, because that takes longer than the rest of a call. */
  readonly signal: AbortSignal;
}

/**
 * Runs a task until it ends, the time is over or the caller's signal aborts, even if the task ignores its own signal.
 * @param name what the error of the time limit calls the task
 * @throws the error of the task, a `TimeoutError`, or the reason of the signal
 */
export function runWithTimeLimit<Result>(
  task: (deadline: Deadline) => Promise<Result>,
  name: string,
  { timeout, signal }: Pick<Settings, "timeout" | "signal">,
): Promise<Result> {
  const deadline: AbortController & { isOver?: boolean } = new AbortController();
  const ended = createAbortable<Result>(signal, (resolve, reject) => {
    task(deadline).then(resolve, reject);
    return startTimer(timeout, () =>
      reject(new DOMException(`${name} timed out after ${timeout} ms.`, "TimeoutError")),
    );
  });
  ended.catch((reason: unknown) => {
    deadline.isOver = true;
    deadline.abort(reason);
  });
  return ended;
}
