import { maxBatchSize } from "../../../generated/batch.js";
import type { BatchCall, BatchCalls } from "../../../generated/client.js";
import { internalsOfClients } from "../client-internals.js";
import type { GraphClient } from "../create-client.js";
import { assertOption } from "../errors/option-error.js";
import { batchOptions, resolveOptions } from "../options/settings.js";
import type { BatchCallOptions, BatchCallResults, BatchOptions } from "./batch-options.js";
import { createBatchQueue } from "./batch-queue.js";
import { createCalls } from "./create-calls.js";
import { areParts, type Part } from "./part.js";

/** Maximum number of calls at the same time, in 4 requests: more would only be throttled. */
const maxCalls = 4 * maxBatchSize;

/**
 * Sends many calls in few requests, up to 20 in each, and resolves to the result of each call: its `data` or its
 * `error`, a `GraphError`. Each call is retried by itself. A list resolves to its first page.
 *
 * @param graph the client, whose options apply
 * @param calls returns an array of calls, which it creates with methods of the same names and parameters as those of the
 * client
 * @throws {OptionError} if a parameter or option has an invalid value; nothing has been sent then
 * @example
 * ```ts
 * const results = await batch(graph, (calls) => partners.map((partner) => calls.createConnectedOrganization(partner)));
 * for (const { data, error } of results) {
 *   if (error) console.error(error);
 *   else console.log(data.id);
 * }
 * ```
 */
export async function batch<const Calls extends readonly BatchCall<unknown>[] | []>(
  graph: GraphClient,
  calls: (calls: BatchCalls<BatchCallOptions>) => Calls,
  options?: BatchOptions,
): Promise<BatchCallResults<Calls>> {
  const internals = internalsOfClients.get(graph);
  assertOption("graph", internals, "a GraphClient", graph);
  const [settings, throttle] = internals;
  const client = resolveOptions(settings, options, batchOptions);
  const queue = createBatchQueue(client);
  const parts = new Set<Part>();
  const list = calls(createCalls(client, throttle, queue.createSender, parts));
  const isComplete = Array.isArray(list) && areParts(list, parts) && new Set(list).size === parts.size;
  assertOption("calls", isComplete, "a function that returns all its calls", list);
  for (const part of parts) {
    if (!part.start) await part.ended;
    const cause = part.result?.error?.cause;
    if (cause) throw cause; // A GraphError without a cause is that of a validator.
  }
  const remaining = parts.values();
  async function callRemaining(): Promise<void> {
    for (const part of remaining) {
      part.start?.();
      await part.ended;
      queue.sendReady(); // What depends on it.
    }
  }
  await Promise.all(Array.from({ length: maxCalls }, callRemaining));
  return list.map(({ result }) => result) as BatchCallResults<Calls>;
}
