import { STATUS_CODES } from "node:http";
import { errorCodes } from "../../../generated/requests.js";
import type { Refusal } from "./refusal.js";
import type { RequestIds } from "./request-ids.js";
import { jsonReply, type Reply } from "./response.js";

/** Answers a refusal with the error envelope of OData. */
export function refuse(refusal: Refusal, ids: RequestIds, now: Date): Reply {
  const { status, message, details } = refusal;
  // For a status that the contract does not name its reason phrase serves, as one word.
  const code = errorCodes[status] ?? (STATUS_CODES[status] ?? "Error").replace(/\W/g, "");
  // Graph writes this date in UTC, to the second and without a zone.
  const innerError = { date: now.toISOString().slice(0, 19), ...ids };
  const error = { code, message, ...(details.length > 0 && { details }), innerError };
  return jsonReply(status, { error }, refusal.headers);
}
