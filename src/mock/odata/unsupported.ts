import { Refusal } from "../http/refusal.js";

/** The refusal of a query option that the mock cannot do: it names the option, and says why. */
export function unsupported(option: string, reason: string): Refusal {
  const message = `The query option ${option} is not supported as it stands: ${reason}.`;
  return new Refusal(400, message, { details: [{ code: "queryOption", message, target: option }] });
}
