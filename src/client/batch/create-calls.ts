import type { BatchCalls } from "../../../generated/client.js";
import { GraphError } from "../errors/graph-error.js";
import { assertOption } from "../errors/option-error.js";
import { createMethod, createMethods } from "../methods.js";
import { resolveBaseUrl } from "../options/base-url.js";
import type { Settings } from "../options/settings.js";
import { type Sender, sendWithRetries } from "../transport/retry.js";
import type { Throttle } from "../transport/throttle.js";
import { wait } from "../transport/timer.js";
import type { Transport } from "../transport/transport.js";
import type { BatchCallOptions } from "./batch-options.js";
import { areParts, haveEnded, type Part } from "./part.js";

const batchCallOptions = ["headers", "dependsOn"] satisfies (keyof BatchCallOptions)[];

/**
 * Creates the methods that a batch offers: those of the client, whose requests are sent when their part is started.
 * @param createSender creates what sends the requests of a part
 * @param parts to which each call is added
 */
export function createCalls(
  client: Settings,
  throttle: Throttle,
  createSender: (part: Part) => Sender,
  parts: Set<Part>,
): BatchCalls<BatchCallOptions> {
  return createMethods((operationId, operation) => (...args: unknown[]) => {
    const { dependsOn }: BatchCallOptions = Object(args.at(-1)); // No body has a member of this name.
    const dependencies = [dependsOn ?? []].flat();
    assertOption("dependsOn", areParts(dependencies, parts), "earlier calls", dependsOn);
    const part: Part = { id: `${parts.size}`, baseUrl: resolveBaseUrl(client, operation.version), dependencies };
    const transport: Transport = async (request, settings) => {
      await new Promise<void>((resolve) => {
        part.start = resolve;
      });
      const turn = throttle(settings);
      // A part that is sent together with those that it depends on needs no separate turn.
      const acquire = async () => {
        if (haveEnded(dependencies)) return turn.acquire();
        if (request.facts.attempts > 0) await wait(turn.getPause(), settings.signal);
        return undefined;
      };
      const sender = createSender(part);
      return sendWithRetries(request, settings, { ...turn, acquire }, sender.send, sender.wait);
    };
    const outcome = createMethod(operationId, operation, client, transport, batchCallOptions)(...args);
    part.ended = ("firstPage" in outcome ? outcome.firstPage() : outcome).then(
      (data) => {
        part.result = { data };
      },
      (error: unknown) => {
        part.result = {
          error:
            error instanceof GraphError
              ? error // Any other is that of an option or a validator.
              : new GraphError(String(error), {
                  operationId,
                  method: operation.method,
                  url: part.baseUrl + operation.path,
                  cause: error,
                }),
        };
      },
    );
    parts.add(part);
    return part;
  });
}
