import { STATUS_CODES } from "node:http";
import type { Refusal } from "./refusal.js";
import type { RequestIds } from "./request-ids.js";

/**
 * Answers a refusal with the error envelope of OData.
 *
 * @param codes the contract's error codes, by status; for any other the reason phrase serves, as one word.
 */
export function refuse(refusal: Refusal, ids: RequestIds, now: Date, codes?: ReadonlyMap<number, string>): Response {
  const { status, message, details } = refusal;
  const code = codes?.get(status) ?? (STATUS_CODES[status] ?? "Error").replace(/\W/g, "");
  // Graph writes this date in UTC, to the second and without a zone.
  const innerError = { date: now.toISOString().slice(0, 19), ...ids };
  const error = { code, message, ...(details.length > 0 && { details }), innerError };
  return Response.json({ error }, { status, headers: refusal.headers });
}
