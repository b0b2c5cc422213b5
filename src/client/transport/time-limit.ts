import type { Settings } from "../options/settings.js";
import { createAbortable } from "./abortable.js";
import { startTimer } from "./timer.js";

// To create a controller is the most expensive part of a call. A task that ended in time leaves its controller as it
// was, so another one can use it. The number is limited because a `fetch` may leave a listener on the signal.
const idle: (AbortController & { uses: number })[] = [];

/**
 * Runs a task until it ends, the time is over or the caller's signal aborts, even if the task ignores its own signal.
 * @param name what the error of the time limit calls the task
 * @param isShareable whether no part of the task uses its signal after the task has ended
 * @throws the error of the task, a `TimeoutError`, or the reason of the signal
 */
export function runWithTimeLimit<Result>(
  task: (signal: AbortSignal) => Promise<Result>,
  name: string,
  { timeout, signal }: Pick<Settings, "timeout" | "signal">,
  isShareable = true,
): Promise<Result> {
  const maxUses = 8;
  const controller = idle.pop() ?? Object.assign(new AbortController(), { uses: 0 });
  const ended = createAbortable<Result>(signal, (resolve, reject) => {
    task(controller.signal).then(resolve, reject);
    return startTimer(timeout, () =>
      reject(new DOMException(`${name} timed out after ${timeout} ms.`, "TimeoutError")),
    );
  });
  ended.then(
    () => {
      if (isShareable && ++controller.uses < maxUses) idle.push(controller);
    },
    (reason: unknown) => controller.abort(reason),
  );
  return ended;
}
