import { setTimeout } from "node:timers/promises";
import type { OperationId } from "../../../generated/operations.js";
import { requestConstraints } from "../../../generated/requests.js";
import { validateRequest } from "../../validation/index.js";
import { exampleOfNextPage, withNextLinkAt } from "../examples/paging.js";
import { type Preferences, readPrefer } from "../examples/prefer.js";
import { loadPrism } from "../examples/prism.js";
import { type Answer, answer } from "../examples/serve-example.js";
import { answerFault, spoil } from "../faults/apply-fault.js";
import { DroppedConnectionError } from "../faults/dropped-connection-error.js";
import { readJson } from "../http/parse-body.js";
import { type Fault, faultsOf, Refusal } from "../http/refusal.js";
import { jsonReply, type Reply, reply } from "../http/response.js";
import type { Sandbox } from "../tenant/sandbox.js";
import { requireScope } from "./authorize.js";
import { check } from "./check-request.js";
import { type Route, relocate, route } from "./route.js";
import { remember } from "./serve-from-tenant.js";
import type { Incoming } from "./types.js";

/**
 * Answers a request that is right.
 *
 * @throws {Refusal} where it is not.
 */
export async function respond(sandbox: Sandbox, request: Incoming): Promise<Reply> {
  const asked = route(request.method, request.url);
  const read = await bodyOf(asked.id, request);
  sandbox.record({ operationId: asked.id, method: request.method, url: request.url.href, body: read.body });

  const fault = sandbox.faults.meet(asked.id);
  if (fault?.delay) await setTimeout(fault.delay);
  try {
    const answer =
      fault?.status === undefined ? await carriedOut(sandbox, asked, read, request) : answerFault(fault, fault.status);
    return spoil(answer, fault?.preset);
  } catch (error) {
    // No answer is no answer, whatever it would have been.
    throw fault?.preset === "droppedConnection" ? new DroppedConnectionError() : error;
  }
}

async function carriedOut(sandbox: Sandbox, asked: Route, read: ReadBody, request: Incoming): Promise<Reply> {
  const { headers, url } = request;
  const faults = [...check(asked.id, url.searchParams, headers), ...bodyFaults(asked.id, read)];
  if (faults.length > 0) throw new Refusal(400, summary(faults), { details: faults });
  requireScope(sandbox.tokens, asked.id, headers);

  const wanted = readPrefer(headers.get("prefer"));
  const given =
    sandbox.isStatic || asksForContract(wanted)
      ? await fromContract(asked.id, wanted, request)
      : remember(sandbox.tenant, asked, url, read.body, headers.get("accept"));
  return toReply(given);
}

/** Whether a request wants what the contract shows, whatever the mock remembers. */
function asksForContract({ code, example, dynamic }: Preferences): boolean {
  return code !== undefined || example !== undefined || dynamic;
}

async function fromContract(id: OperationId, wanted: Preferences, { method, url, headers }: Incoming): Promise<Answer> {
  const prism = await loadPrism();
  const operation = prism.operation(id);
  if (wanted.code === undefined) wanted.example ??= exampleOfNextPage(operation, url.searchParams);
  const given = await answer(prism, operation, wanted, headers.get("accept"));
  const root = url.origin + route(method, url).base;
  const relocated = Object.entries(given.headers).map(([name, value]) => [name, relocate(value, root)]);
  return {
    ...given,
    headers: Object.fromEntries(relocated),
    body: given.body === undefined ? undefined : withNextLinkAt(root, given.body),
  };
}

function toReply({ status, headers, body }: Answer): Reply {
  if (body === undefined) return reply(status, null, headers);
  // No JSON of the contract is a bare string; one is a page that a gateway would send.
  return typeof body === "string" ? reply(status, body, headers) : jsonReply(status, body, headers);
}

function summary([first, ...others]: Fault[]): string {
  const more = others.length > 0 ? `, and ${others.length} more` : "";
  return `The request is not valid: ${first?.message.replace(/\.$/, "")}${more}.`;
}

/** A body as JSON, or why it is none: other faults of the request are found first. */
interface ReadBody {
  body: unknown;
  refusal?: unknown;
}

async function bodyOf(id: OperationId, incoming: Incoming): Promise<ReadBody> {
  const { mediaTypes } = requestConstraints[id];
  if (mediaTypes.length === 0) return { body: undefined }; // One that comes all the same is passed over, as the service does.
  try {
    return { body: await readJson(incoming, mediaTypes) };
  } catch (refusal) {
    return { body: undefined, refusal };
  }
}

function bodyFaults(id: OperationId, { body, refusal }: ReadBody): Fault[] {
  if (refusal) throw refusal;
  const validation = validateRequest(id, body);
  return validation.valid ? [] : faultsOf(validation.errors);
}
