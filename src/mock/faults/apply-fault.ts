import { Refusal } from "../http/refusal.js";
import { jsonReply, type Reply, reply } from "../http/response.js";
import { DroppedConnectionError } from "./dropped-connection-error.js";
import type { FaultPreset, MockFault } from "./faults.js";

/** Statuses whose answers have no body. */
const bodiless = new Set([204, 205, 304]);

/** @throws {Refusal} with the status, where the fault brings no body of its own */
export function answerFault({ body, retryAfter }: MockFault, status: number): Reply {
  const headers = retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
  if (bodiless.has(status)) return reply(status, null, headers);
  if (body === undefined) throw new Refusal(status, "A fault of the mock says so.", { headers });
  return typeof body === "string" ? reply(status, body, headers) : jsonReply(status, body, headers);
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
export function spoil(answer: Reply, preset: FaultPreset | undefined): Reply {
  if (preset === undefined) return answer;
  const text = spoilt[preset](String(answer.body ?? ""));
  const status = text !== "" && answer.status === 204 ? 200 : answer.status; // A 204 has no body, not even half of one.
  return { ...answer, status, body: text || null };
}

function withMembers(text: string, change: (key: string, value: unknown) => unknown): string {
  return /^[[{]/.test(text) ? JSON.stringify(JSON.parse(text, change)) : text; // A page of a gateway has no members.
}
