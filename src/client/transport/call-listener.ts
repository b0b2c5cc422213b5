import type { GraphError } from "../errors/graph-error.js";
import { callOption } from "../options/call-option.js";
import type { RetryNotice } from "../options/retry-options.js";
import type { Settings } from "../options/settings.js";
import { runWithTimeLimit } from "./time-limit.js";

/** What the functions are called with, by option. */
interface Arguments {
  onRetry: RetryNotice;
  onViolation: GraphError;
}

type Listeners = { readonly [Option in keyof Arguments]?: ((argument: Arguments[Option]) => unknown) | undefined };

/**
 * Calls a function of the client's options, if there is one, and waits for its promise.
 * @throws {OptionError} if the function fails
 * @throws a `TimeoutError`, or the reason of the signal, if the promise does not end before
 */
export async function callListener<Option extends keyof Arguments>(
  option: Option,
  argument: Arguments[Option],
  settings: Listeners & Pick<Settings, "timeout" | "signal">,
): Promise<void> {
  const listeners: Listeners = settings;
  const listener = listeners[option];
  if (!listener) return;
  await runWithTimeLimit(() => callOption(option, () => listener(argument)), option, settings);
}
