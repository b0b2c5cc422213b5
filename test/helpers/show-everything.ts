import { inspect } from "node:util";

/** Returns everything that printing, logging or storing a value can show. */
export function showEverything(value: unknown): string {
  const deep = { depth: Number.POSITIVE_INFINITY, showHidden: true };
  const parts = [inspect(value, deep), inspect(value, { ...deep, customInspect: false }), JSON.stringify(value)];
  for (let error = value; error instanceof Error; error = error.cause)
    parts.push(error.message, String(error.stack), inspect(error.cause, deep));
  return parts.join("\n");
}
