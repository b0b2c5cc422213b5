import { setTimeout } from "node:timers/promises";
import { validateRequest } from "../validation/index.js";
import { type Answer, answer } from "./answer.js";
import { readJson } from "./body.js";
import { check } from "./check.js";
import { answerFault, spoil } from "./fault-answer.js";
import type { Incoming } from "./handler.js";
import { exampleOfNextPage, withNextLinkAt } from "./paging.js";
import { type Preferences, readPrefer } from "./prefer.js";
import type { Prism, PrismOperation } from "./prism.js";
import { type Fault, Refusal } from "./refusal.js";
import { remember } from "./remember.js";
import { type Route, relocate, route } from "./route.js";
import type { Sandbox } from "./sandbox.js";
import { requireScope } from "./scopes.js";

/**
 * Answers a request that is right.
 *
 * @throws {Refusal} where it is not.
 */
export async function respond(prism: Prism, sandbox: Sandbox, request: Incoming): Promise<Response> {
  const { headers } = request;
  const url = new URL(request.url);
  const asked = route(request.method, url);
  const operation = prism.operation(asked.id);
  const read = await bodyOf(operation, request);
  sandbox.requests.push({ operationId: asked.id, method: request.method, url: request.url, body: read.body });

  const fault = sandbox.faults.meet(asked.id);
  if (fault?.delay) await setTimeout(fault.delay);
  if (fault?.status !== undefined) return answerFault(fault, fault.status);

  const faults = [
    ...(await check(prism, operation, { path: asked.path, query: url.searchParams, headers })),
    ...bodyFaults(asked, operation, read),
  ];
  if (faults.length > 0) throw new Refusal(400, summary(faults), { details: faults });
  requireScope(sandbox.tokens, asked.id, headers);

  const wanted = readPrefer(headers.get("prefer"));
  const given =
    sandbox.isStatic || asksForContract(wanted)
      ? await fromContract(prism, operation, wanted, request)
      : remember(sandbox.tenant, asked, url, read.body, headers.get("accept"));
  return spoil(toResponse(given), fault?.preset);
}

/** Whether a request wants what the contract shows, whatever the mock remembers. */
function asksForContract({ code, example, dynamic }: Preferences): boolean {
  return code !== undefined || example !== undefined || dynamic;
}

async function fromContract(
  prism: Prism,
  operation: PrismOperation,
  wanted: Preferences,
  { method, url: address, headers }: Incoming,
): Promise<Answer> {
  const url = new URL(address);
  if (wanted.code === undefined) wanted.example ??= exampleOfNextPage(operation, url.searchParams);
  const given = await answer(prism, operation, wanted, headers.get("accept"));
  const root = url.origin + route(method, url).base;
  const relocated = given.headers.map(([name, value]): [string, string] => [name, relocate(value, root)]);
  return {
    ...given,
    headers: relocated,
    body: given.body === undefined ? undefined : withNextLinkAt(root, given.body),
  };
}

function toResponse({ status, headers, body }: Answer): Response {
  const typed: [string, string][] = headers.some(([name]) => name.toLowerCase() === "content-type")
    ? headers
    : [...headers, ["content-type", "application/json"]];
  // No JSON of the contract is a bare string; one is a page that a gateway would send.
  const text = typeof body === "string" ? body : JSON.stringify(body);
  return new Response(text ?? null, { status, headers: text === undefined ? headers : typed });
}

function summary([first, ...others]: Fault[]): string {
  const more = others.length > 0 ? `, and ${others.length} more` : "";
  return `The request is not valid: ${first?.message}${more}.`;
}

/** A body as JSON, or why it is none: other faults of the request are found first. */
interface ReadBody {
  body: unknown;
  refusal?: unknown;
}

async function bodyOf({ request }: PrismOperation, incoming: Incoming): Promise<ReadBody> {
  if (!request?.body) return { body: undefined }; // Where none is asked for, one that comes is passed over, as the service does.
  const mediaTypes = (request.body.contents ?? []).map(({ mediaType }) => mediaType);
  try {
    return { body: await readJson(incoming, mediaTypes) };
  } catch (refusal) {
    return { body: undefined, refusal };
  }
}

function bodyFaults({ id }: Route, { request }: PrismOperation, { body, refusal }: ReadBody): Fault[] {
  if (refusal) throw refusal;
  if (!request?.body) return [];
  const validation = validateRequest(id, body);
  if (validation.valid) return [];
  return validation.errors.map(({ pointer, keyword, message }) => ({ code: keyword, message, target: pointer }));
}
