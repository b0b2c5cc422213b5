import { setTimeout } from "node:timers/promises";
import { refuse } from "./envelope.js";
import { DroppedConnectionError } from "./faults.js";
import type { Handler } from "./handler.js";
import { loadPrism } from "./prism.js";
import { Refusal } from "./refusal.js";
import { identify } from "./request-ids.js";
import { respond } from "./respond.js";
import type { Sandbox } from "./sandbox.js";

/** @throws {DroppedConnectionError} where a fault says so; whoever has the connection breaks it */
export function createHandler(sandbox: Sandbox): Handler {
  return async (request) => {
    const ids = identify(request.headers);
    let codes: ReadonlyMap<number, string> | undefined;
    let response: Response;
    try {
      const prism = await loadPrism();
      codes = prism.errorCodes;
      if (sandbox.latency > 0) await setTimeout(sandbox.latency);
      response = await respond(prism, sandbox, request);
    } catch (error) {
      if (error instanceof DroppedConnectionError) throw error;
      response = refuse(error instanceof Refusal ? error : failure(error), ids, sandbox.clock(), codes);
    }
    for (const [name, value] of Object.entries(ids)) response.headers.set(name, value);
    return request.method === "HEAD" ? new Response(null, response) : response;
  };
}

function failure(cause: unknown): Refusal {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Refusal(500, `The mock itself failed: ${reason}`, { cause });
}
