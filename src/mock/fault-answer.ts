import { DroppedConnectionError, type FaultPreset, type MockFault } from "./faults.js";
import { Refusal } from "./refusal.js";

/** @throws {Refusal} with the status, where the fault brings no body of its own */
export function answerFault({ body, retryAfter }: MockFault, status: number): Response {
  const headers = retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
  if (body === undefined) throw new Refusal(status, "A fault of the mock says so.", { headers });
  return typeof body === "string" ? new Response(body, { status, headers }) : Response.json(body, { status, headers });
}

/** Members that no contract of today has. */
const later = { state: "archived", identitySource: { "@odata.type": "#microsoft.graph.laterIdentitySource" } };

/**
 * The answer as a preset spoils it. The request has been carried out all the same.
 *
 * @throws {DroppedConnectionError} where nothing is to arrive
 */
export async function spoil(response: Response, preset: FaultPreset | undefined): Promise<Response> {
  if (preset === undefined) return response;
  if (preset === "droppedConnection") throw new DroppedConnectionError();
  const text = await response.text();
  if (preset === "malformedBody") return changed(response, text === "" ? '{"' : text.slice(0, -1));
  return changed(
    response,
    text && JSON.stringify(JSON.parse(text, preset === "unknownEnumMember" ? withLaterState : withLaterSource)),
  );
}

function changed(response: Response, text: string): Response {
  const status = text !== "" && response.status === 204 ? 200 : response.status; // A 204 cannot have a body, not even half of one.
  return new Response(text || null, { status, headers: response.headers });
}

function withLaterState(key: string, value: unknown): unknown {
  return key === "state" ? later.state : value;
}

function withLaterSource(key: string, value: unknown): unknown {
  return key === "identitySources" && Array.isArray(value) ? [...value, later.identitySource] : value;
}
