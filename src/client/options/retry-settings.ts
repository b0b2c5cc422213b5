import { createOptionError } from "../errors/option-error.js";
import { copyOwnMembers } from "./own-members.js";
import type { RetryOptions } from "./retry-options.js";

/** Retry options with the defaults in place. */
export interface RetrySettings {
  readonly limit: number;
  readonly methods: readonly string[];
  readonly maxDelay: number;
  readonly network: boolean;
}

/**
 * Methods that are retried by default, because sending them twice does no harm. The service may have carried out a POST
 * or PATCH whose response is an error or is lost.
 */
export const defaultRetry: RetrySettings = {
  limit: 3,
  methods: ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"],
  maxDelay: 60_000,
  network: true,
};

/**
 * Returns the retry options, each with that of `base` if it is absent or `undefined`.
 * @throws {OptionError} if a value is not valid
 */
export function resolveRetryOptions(options: RetryOptions | undefined, base: RetrySettings): RetrySettings {
  if (!options) return base;
  const {
    limit = base.limit,
    methods = base.methods,
    maxDelay = base.maxDelay,
    network = base.network,
  } = copyOwnMembers(options);
  assertNotNegative("retry.limit", limit);
  assertNotNegative("retry.maxDelay", maxDelay);
  return { limit, methods: [...methods], maxDelay, network };
}

function assertNotNegative(option: string, value: number): void {
  if (!(value >= 0)) throw createOptionError(option, "a number that is not negative", value);
}
