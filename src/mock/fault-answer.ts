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

/** What each preset makes of the text of an answer, which is empty where there is no body. */
const spoilt: Record<FaultPreset, (text: string) => string> = {
  malformedBody: (text) => (text === "" ? '{"' : text.slice(0, -1)),
  unknownEnumMember: (text) => withMembers(text, (key, value) => (key === "state" ? later.state : value)),
  unknownIdentitySource: (text) =>
    withMembers(text, (key, value) =>
      key === "identitySources" && Array.isArray(value) ? [...value, later.identitySource] : value,
    ),
  droppedConnection() {
    throw new DroppedConnectionError();
  },
};

export const presets = Object.keys(spoilt);

/**
 * The answer as a preset spoils it. The request has been carried out all the same.
 *
 * @throws {DroppedConnectionError} where nothing is to arrive
 */
export async function spoil(response: Response, preset: FaultPreset | undefined): Promise<Response> {
  if (preset === undefined) return response;
  const text = spoilt[preset](await response.text());
  const status = text !== "" && response.status === 204 ? 200 : response.status; // A 204 has no body, not even half of one.
  return new Response(text || null, { status, headers: response.headers });
}

function withMembers(text: string, change: (key: string, value: unknown) => unknown): string {
  return text && JSON.stringify(JSON.parse(text, change));
}
