import { entityModel } from "../../../generated/entity-model.js";
import type { HttpHeaders } from "../http/request.js";
import type { HttpResponse } from "../http/response.js";
import { prefersNewerMembers } from "../pipeline/parse-prefer.js";
import { unknownFutureValue } from "../tenant/newer-members.js";
import { DroppedConnectionError } from "./errors.js";
import { bodilessStatuses } from "./fault-response.js";
import type { FaultPreset, MockFault } from "./injected-fault.js";

/** Values that this contract does not have. */
const unknownState = "archived";
const unknownSource = { "@odata.type": `#${entityModel.namespace}.laterIdentitySource` };

/** Changes the text of a body, which is empty if there is none. */
type BodyTransform = (text: string, requestHeaders: HttpHeaders) => string;

const transforms: Readonly<Record<FaultPreset, BodyTransform>> = {
  malformedBody: (text) => (text === "" ? '{"' : text.slice(0, -1)),
  unknownEnumMember(text, requestHeaders) {
    const state = prefersNewerMembers(requestHeaders.get("prefer")) ? unknownState : unknownFutureValue;
    // A batch does not change what its requests asked for.
    const isUnknown = (value: unknown) => value === unknownState || value === unknownFutureValue;
    return mapMembers(text, (key, value) => (key === "state" && !isUnknown(value) ? state : value));
  },
  unknownIdentitySource: (text) =>
    mapMembers(text, (key, value) =>
      key === "identitySources" && Array.isArray(value) ? [...value, unknownSource] : value,
    ),
  droppedConnection() {
    throw new DroppedConnectionError();
  },
  claimsChallenge: (text) => text, // The response is the challenge.
};

/**
 * Changes a response, which can be an error, by the headers and the preset of a fault.
 *
 * @throws {DroppedConnectionError} for the preset `droppedConnection`
 */
export function applyFault(
  response: HttpResponse,
  { preset, headers = {} }: MockFault,
  requestHeaders: HttpHeaders,
): HttpResponse {
  const names = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  const changed = { ...response, headers: { ...response.headers, ...Object.fromEntries(names) } };
  return preset === undefined ? changed : transformBody(changed, (text) => transforms[preset](text, requestHeaders));
}

function transformBody(response: HttpResponse, transform: (text: string) => string): HttpResponse {
  const text = transform(String(response.body ?? ""));
  const status = text !== "" && bodilessStatuses.has(response.status) ? 200 : response.status;
  return { ...response, status, body: text || null };
}

/** Changes the members of a JSON text. Returns another text, such as the HTML of a 502, as it is. */
function mapMembers(text: string, map: (key: string, value: unknown) => unknown): string {
  try {
    return JSON.stringify(JSON.parse(text, map));
  } catch {
    return text;
  }
}
