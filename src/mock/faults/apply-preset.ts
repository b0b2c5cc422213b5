import type { HttpResponse } from "../http/response.js";
import { DroppedConnectionError } from "./errors.js";
import type { FaultPreset } from "./injected-fault.js";

/** Values that this contract does not have. */
const unknownState = "archived";
const unknownSource = { "@odata.type": "#microsoft.graph.laterIdentitySource" };

/** Changes the text of a body, which is empty if there is none. */
type BodyTransform = (text: string) => string;

const transforms: Readonly<Record<FaultPreset, BodyTransform>> = {
  malformedBody: (text) => (text === "" ? '{"' : text.slice(0, -1)),
  unknownEnumMember: (text) => mapMembers(text, (key, value) => (key === "state" ? unknownState : value)),
  unknownIdentitySource: (text) =>
    mapMembers(text, (key, value) =>
      key === "identitySources" && Array.isArray(value) ? [...value, unknownSource] : value,
    ),
  droppedConnection() {
    throw new DroppedConnectionError();
  },
};

/**
 * Applies a preset to a response. The request has been served already.
 *
 * @throws {DroppedConnectionError} for the preset `droppedConnection`
 */
export function applyPreset(response: HttpResponse, preset: FaultPreset | undefined): HttpResponse {
  if (preset === undefined) return response;
  const text = transforms[preset](String(response.body ?? ""));
  const status = text !== "" && response.status === 204 ? 200 : response.status; // A 204 cannot have a body.
  return { ...response, status, body: text || null };
}

function mapMembers(text: string, map: (key: string, value: unknown) => unknown): string {
  const isJson = /^[[{]/.test(text); // A 502 has HTML.
  return isJson ? JSON.stringify(JSON.parse(text, map)) : text;
}
