import type { BatchCall, BatchCalls } from "../../../generated/client.js";
import { createOptionError, describeType, OptionError } from "../errors/option-error.js";
import { mapOperations } from "../map-operations.js";
import { type CallSettings, resolveRequestOptions } from "../options/call-settings.js";
import type { ClientSettings } from "../options/client-settings.js";
import { copyOwnMembers } from "../options/own-members.js";
import { serializeBody } from "../request/body.js";
import type { BatchCallOptions } from "./batch-options.js";
import type { Part } from "./part.js";

/**
 * Returns the calls that a function lists, and the part of each in the order of their creation.
 * @throws {OptionError} if the function does not list each call that it creates, or a parameter or option is not valid
 */
export function createParts<Calls extends readonly BatchCall<unknown>[]>(
  listCalls: (calls: BatchCalls<BatchCallOptions>) => Calls,
  client: ClientSettings,
  batchCall: CallSettings,
): { list: Calls; parts: ReadonlyMap<unknown, Part> } {
  const parts = new Map<unknown, Part>();

  function findPart(call: unknown): Part {
    const part = parts.get(call);
    if (part) return part;
    throw createOptionError("dependsOn", "calls that were created before for this batch", call);
  }
  const calls = mapOperations<BatchCalls<BatchCallOptions>, BatchCallOptions>(
    client,
    ({ baseUrl, getUrl, options, ...operation }) => {
      const { headers, dependsOn } = copyOwnMembers(options);
      serializeBody(operation.body); // Throws now if it has to: later, other calls have been sent.
      const part: Part = {
        operation: { ...operation, url: getUrl() },
        baseUrl,
        call: resolveRequestOptions({ headers }, batchCall),
        dependencies: [dependsOn ?? []].flat().map(findPart),
        result: undefined,
      };
      parts.set(part, part);
      return part;
    },
  );
  const list = listCalls(calls);
  const listed = new Set<unknown>(Array.isArray(list) ? list : []);
  if (listed.size !== parts.size || [...listed].some((call) => !parts.has(call))) {
    const got = Array.isArray(list) ? list.length : describeType(list);
    throw new OptionError(
      "calls",
      `calls must return the ${parts.size} calls that it creates in an array (got ${got}).`,
    );
  }
  return { list, parts };
}
