import { refuse } from "./envelope.js";
import type { Handler, MockOptions } from "./handler.js";
import { loadPrism } from "./prism.js";
import { Refusal } from "./refusal.js";
import { identify } from "./request-ids.js";
import { respond } from "./respond.js";

export function createHandler({ clock = () => new Date() }: MockOptions): Handler {
  return async (request) => {
    const ids = identify(request.headers);
    let codes: ReadonlyMap<number, string> | undefined;
    let response: Response;
    try {
      const prism = await loadPrism();
      codes = prism.errorCodes;
      response = await respond(prism, request);
    } catch (error) {
      response = refuse(error instanceof Refusal ? error : failure(error), ids, clock(), codes);
    }
    for (const [name, value] of Object.entries(ids)) response.headers.set(name, value);
    return request.method === "HEAD" ? new Response(null, response) : response;
  };
}

function failure(cause: unknown): Refusal {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new Refusal(500, `The mock itself failed: ${reason}`, { cause });
}
