import { setTimeout } from "node:timers/promises";
import { PrismMissingError } from "../examples/prism-missing.js";
import { DroppedConnectionError } from "../faults/dropped-connection-error.js";
import { refuse } from "../http/error-response.js";
import { Refusal } from "../http/refusal.js";
import { identify } from "../http/request-ids.js";
import type { Reply } from "../http/response.js";
import type { Sandbox } from "../tenant/sandbox.js";
import { respond } from "./handle-request.js";
import type { Handler } from "./types.js";

/** @throws {DroppedConnectionError} where a fault says so; whoever has the connection breaks it */
export function createHandler(sandbox: Sandbox): Handler {
  return async (request) => {
    const ids = identify(request.headers.get("client-request-id"));
    let answer: Reply;
    try {
      if (sandbox.latency > 0) await setTimeout(sandbox.latency);
      answer = await respond(sandbox, request);
    } catch (error) {
      if (error instanceof DroppedConnectionError) throw error;
      answer = refuse(error instanceof Refusal ? error : failure(error), ids, timeOf(sandbox));
    }
    const body = request.method === "HEAD" ? null : answer.body;
    return { ...answer, headers: { ...answer.headers, ...ids }, body };
  };
}

/** A clock that is broken must not keep the refusal from saying so. */
function timeOf({ clock }: Sandbox): Date {
  try {
    return clock();
  } catch {
    return new Date();
  }
}

function failure(cause: unknown): Refusal {
  if (cause instanceof PrismMissingError) return new Refusal(501, `${cause.message}.`, { target: "Prefer", cause });
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Refusal(500, `The mock itself failed: ${reason}`, { cause });
}
