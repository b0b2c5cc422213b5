import { createAbortable } from "./abortable.js";
import { startTimer } from "./timer.js";

/** An `AbortController` that has not aborted, and how many tasks it has served. */
interface Reusable {
  readonly controller: AbortController;
  uses: number;
}

// To create a controller is the most expensive part of a call. A task that ended in time leaves its controller as it
// was, so another one can use it. The number is limited because a `fetch` may leave a listener on the signal.
const idle: Reusable[] = [];
const maxUses = 8;

/**
 * Runs a task until it ends, the time is over or the caller's signal aborts, even if the task ignores its own signal.
 * @param name what the error of the time limit calls the task
 * @param timeout milliseconds
 * @param isShareable whether no part of the task uses its signal after the task has ended
 * @throws the error of the task, a `TimeoutError`, or the reason of the signal
 */
export function runWithTimeLimit<Result>(
  task: (signal: AbortSignal) => Promise<Result>,
  name: string,
  timeout: number,
  callerSignal: AbortSignal | undefined,
  isShareable = true,
): Promise<Result> {
  const reusable = idle.pop() ?? { controller: new AbortController(), uses: 0 };
  const { controller } = reusable;
  const ended = createAbortable<Result>(callerSignal, (resolve, reject) => {
    task(controller.signal).then(resolve, reject);
    return startTimer(timeout, () =>
      reject(new DOMException(`${name} timed out after ${timeout} ms.`, "TimeoutError")),
    );
  });
  ended.then(
    () => {
      if (isShareable && ++reusable.uses < maxUses) idle.push(reusable);
    },
    (reason: unknown) => controller.abort(reason),
  );
  return ended;
}
