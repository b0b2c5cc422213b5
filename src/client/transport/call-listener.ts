import { OptionError } from "../errors/option-error.js";
import { runWithTimeLimit } from "./time-limit.js";

/**
 * Calls a function of the client's options, if there is one, and waits for its promise.
 * @param timeout milliseconds
 * @throws {OptionError} if the function fails
 * @throws a `TimeoutError`, or the reason of the signal, if the promise does not end before
 */
export async function callListener<Argument>(
  option: string,
  listener: ((argument: Argument) => unknown) | undefined,
  argument: Argument,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (!listener) return;
  await runWithTimeLimit(
    async () => {
      try {
        await listener(argument);
      } catch (error) {
        throw new OptionError(option, `The ${option} function failed.`, error);
      }
    },
    `The ${option} function`,
    timeout,
    signal,
  );
}
