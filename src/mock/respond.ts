import { validateRequest } from "../validation/index.js";
import { answer } from "./answer.js";
import { readJson } from "./body.js";
import { check } from "./check.js";
import type { Incoming } from "./handler.js";
import { exampleOfNextPage, withNextLinkAt } from "./paging.js";
import { readPrefer } from "./prefer.js";
import type { Prism } from "./prism.js";
import { type Fault, Refusal } from "./refusal.js";
import { type Route, relocate, route } from "./route.js";

/**
 * Answers a request that is right.
 *
 * @throws {Refusal} where it is not.
 */
export async function respond(prism: Prism, request: Incoming): Promise<Response> {
  const { headers } = request;
  const url = new URL(request.url);
  const asked = route(request.method, url);
  const operation = prism.operation(asked.id);

  const faults = [
    ...(await check(prism, operation, { path: asked.path, query: url.searchParams, headers })),
    ...(await bodyFaults(prism, asked, request)),
  ];
  if (faults.length > 0) throw new Refusal(400, summary(faults), { details: faults });

  const wanted = readPrefer(headers.get("prefer"));
  if (wanted.code === undefined) wanted.example ??= exampleOfNextPage(operation, url.searchParams);
  const given = await answer(prism, operation, wanted, headers.get("accept"));

  const root = url.origin + asked.base;
  const body = given.body === undefined ? null : textOf(withNextLinkAt(root, given.body));
  const relocated = given.headers.map(([name, value]): [string, string] => [name, relocate(value, root)]);
  return new Response(body, { status: given.status, headers: relocated });
}

function summary([first, ...others]: Fault[]): string {
  const more = others.length > 0 ? `, and ${others.length} more` : "";
  return `The request is not valid: ${first?.message}${more}.`;
}

/** No JSON of the contract is a bare string; one is a page that a gateway would send. */
function textOf(body: unknown): string {
  return typeof body === "string" ? body : JSON.stringify(body);
}

async function bodyFaults(prism: Prism, { id }: Route, request: Incoming): Promise<Fault[]> {
  const body = prism.operation(id).request?.body;
  if (!body) return []; // Where none is asked for, one that comes is passed over, as the service does.
  const mediaTypes = (body.contents ?? []).map(({ mediaType }) => mediaType);
  const validation = validateRequest(id, await readJson(request, mediaTypes));
  if (validation.valid) return [];
  return validation.errors.map(({ pointer, keyword, message }) => ({ code: keyword, message, target: pointer }));
}
