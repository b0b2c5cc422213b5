import { HttpError } from "../http/http-error.js";

/** Creates the 400 for a query option that the mock cannot evaluate. */
export function createQueryOptionError(option: string, reason: string): HttpError {
  const message = `The query option ${option} is not supported: ${reason}.`;
  return new HttpError(400, message, { details: [{ code: "queryOption", message, target: option }] });
}
