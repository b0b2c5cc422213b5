import { callOption } from "../options/call-option.js";
import type { Settings } from "../options/settings.js";
import { runWithTimeLimit } from "./time-limit.js";

/**
 * Calls a function of the client's options, if there is one, and waits for its promise.
 * @throws {OptionError} if the function fails
 * @throws a `TimeoutError`, or the reason of the signal, if the promise does not end before
 */
export async function callListener<Argument>(
  option: string,
  listener: ((argument: Argument) => unknown) | undefined,
  argument: Argument,
  { timeout, signal }: Settings,
): Promise<void> {
  if (!listener) return;
  await runWithTimeLimit(() => callOption(option, () => listener(argument)), option, timeout, signal);
}
