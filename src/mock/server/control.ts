import { FaultError, readFaults } from "../faults/parse-faults.js";
import { readJson } from "../http/parse-body.js";
import { Refusal } from "../http/refusal.js";
import { jsonReply, type Reply, reply } from "../http/response.js";
import type { Handler, Incoming } from "../pipeline/types.js";
import type { Sandbox } from "../tenant/sandbox.js";
import { SeedError } from "../tenant/seed.js";

/** Where the mock is read and steered over HTTP. No path of the service begins so. */
const prefix = "/_mock/";

const json = ["application/json"];

type Control = (sandbox: Sandbox, request: Incoming) => unknown;

/** What can be asked, by method and the rest of the path. What returns nothing is answered by 204. */
const controls: Record<string, Control> = {
  "GET organizations": (sandbox) => sandbox.organizations(),
  "GET requests": (sandbox) => sandbox.requests,
  "GET snapshot": (sandbox) => sandbox.organizations(),
  "PUT seed": async (sandbox, request) => sandbox.reseed(await readJson(request, json)),
  "POST reset": (sandbox) => sandbox.reset(),
  "GET faults": (sandbox) => sandbox.faults.list,
  "PUT faults": async (sandbox, request) => {
    const faults = readFaults(await readJson(request, json));
    sandbox.faults.list.splice(0, sandbox.faults.list.length, ...faults);
  },
};

/** Reads and steers the mock for requests below `/_mock/`, and leaves all others to the mock itself. */
export function withControl(handle: Handler, sandbox: Sandbox): Handler {
  return async (request) => {
    const { pathname } = request.url;
    if (!pathname.startsWith(prefix)) return handle(request);
    const asked = `${request.method} ${pathname.slice(prefix.length)}`;
    const control = Object.hasOwn(controls, asked) ? controls[asked] : undefined;
    if (control) return steer(control, sandbox, request);
    return failed(`Below ${prefix} there are ${Object.keys(controls).join(", ")}, and no ${asked}.`, 404);
  };
}

async function steer(control: Control, sandbox: Sandbox, request: Incoming): Promise<Reply> {
  try {
    const result = await control(sandbox, request);
    return result === undefined ? reply(204) : jsonReply(200, result);
  } catch (error) {
    if (error instanceof FaultError || error instanceof SeedError) return failed(error.message, 400);
    if (error instanceof Refusal) return failed(error.message, error.status);
    throw error;
  }
}

function failed(error: string, status: number): Reply {
  return jsonReply(status, { error });
}
