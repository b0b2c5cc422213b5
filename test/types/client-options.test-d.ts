// What the options of a client can contain, checked by the compiler only. Nothing here runs.
import type { ClientOptions, GraphError, RetryNotice } from "../../src/index.js";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

// A promise of these functions is awaited. With `void`, a lint rule refuses a function that returns one.
export const onRetry: Equal<NonNullable<ClientOptions["onRetry"]>, (notice: RetryNotice) => unknown> = true;
export const onViolation: Equal<NonNullable<ClientOptions["onViolation"]>, (violation: GraphError) => unknown> = true;

const attempts: number[] = [];
export const options: Partial<ClientOptions>[] = [
  { onRetry: async ({ delay }) => console.log(await delay) },
  { onRetry: ({ attempt }) => attempts.push(attempt) },
  { onViolation: () => {} },
];
