import { maxBatchSize } from "../../../generated/batch.js";
import type { BatchCall, BatchCalls } from "../../../generated/client.js";
import { callOperation } from "../call-operation.js";
import { internalsOfClients } from "../client-internals.js";
import type { GraphClient } from "../create-client.js";
import { GraphError } from "../errors/graph-error.js";
import { createOptionError } from "../errors/option-error.js";
import { resolveRequestOptions } from "../options/call-settings.js";
import type { ClientSettings } from "../options/client-settings.js";
import { assertPage } from "../paging/list.js";
import { type Sender, sendWithRetries } from "../transport/retry.js";
import type { Throttle } from "../transport/throttle.js";
import type { BatchCallOptions, BatchCallResults, BatchOptions } from "./batch-options.js";
import { BatchQueue } from "./batch-queue.js";
import { createParts } from "./create-parts.js";
import type { Part } from "./part.js";

/** Maximum number of requests at the same time: more would only be throttled. */
const maxRequests = 4;

/**
 * Sends many calls in few requests, up to 20 in each, and resolves to what became of each call: its `data` or its
 * `error`, a `GraphError`. Calls that the service throttles are retried by themselves. A list is its first page.
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
  if (!internals) throw createOptionError("graph", "a client that createClient returned", graph);
  const { settings, throttle } = internals;
  const call = resolveRequestOptions(options, settings.call);
  const { list, parts } = createParts(calls, settings, call);
  const queue = new BatchQueue(settings, call);
  const waiting = [...parts.values()];
  async function sendWaiting(): Promise<void> {
    while (waiting.length > 0) {
      await Promise.all(waiting.splice(0, maxBatchSize).map((part) => callPart(part, queue, settings, throttle)));
    }
  }
  await Promise.all(Array.from({ length: maxRequests }, sendWaiting));
  return list.map((listed) => parts.get(listed)?.result) as BatchCallResults<Calls>;
}

/** Calls the operation of a part, and sets its result. */
async function callPart(part: Part, queue: BatchQueue, settings: ClientSettings, throttle: Throttle): Promise<void> {
  const { operation, call, dependencies } = part;
  const { operationId, method, url, returns } = operation;
  const sender: Sender = {
    // A call that is sent together with others needs no turn of its own.
    acquire: async (turn) =>
      dependencies.every(({ result }) => result) ? throttle.acquire(turn) : { round: throttle.round, isCounted: false },
    send: (request, _call, _client, progress) => queue.send(part, request, progress),
    wait: (delay) => queue.wait(delay),
  };
  try {
    const response = await callOperation(operation, call, settings, (request) =>
      sendWithRetries(request, call, settings, throttle, sender),
    );
    if (returns === "collection") assertPage(response);
    part.result = { data: response.data };
  } catch (error) {
    // Any other error is that of a validator. It must not take the results of the other calls with it.
    part.result = {
      error: error instanceof GraphError ? error : new GraphError(String(error), { operationId, method, url }, error),
    };
  }
  queue.addReady();
}
