import { mediaRanges } from "../http/accept.js";
import { Refusal } from "../http/refusal.js";
import { examplesOf, responseFor, successOf } from "./examples.js";
import { type Preferences, unmet } from "./prefer.js";
import { type Prism, type PrismOperation, unchecking } from "./prism.js";

export interface Answer {
  status: number;
  /** By their names in lower case. */
  headers: Readonly<Record<string, string>>;
  /** A JSON value; `undefined` where the answer has no body. */
  body: unknown;
}

/**
 * Answers from the contract: with the first example of the operation's success, or as the preferences ask.
 *
 * @param accept the header `Accept`.
 * @throws {Refusal} 400 for a preference that the contract cannot meet, 406 where it has nothing that is accepted.
 */
export async function answer(
  { answerer }: Prism,
  operation: PrismOperation,
  preferences: Preferences,
  accept: string | null,
): Promise<Answer> {
  const { code, example, dynamic } = preferences;
  requireMet(operation, preferences);
  // A status that is asked for comes whatever is accepted: Prism would answer a success in its stead.
  const mediaTypes =
    code === undefined ? mediaRanges(accept).map(({ range, weight }) => (weight ? `${range};q=${weight}` : range)) : [];
  const mock = {
    dynamic,
    ...(code !== undefined && { code }),
    ...(example !== undefined && { exampleKey: example }),
    ...(mediaTypes.length > 0 && { mediaTypes }),
  };
  const request = { method: "get", url: { path: operation.path } } as const;
  const outcome = await answerer.request(request, [operation], { ...unchecking, mock })();
  if (outcome._tag === "Left") throw toRefusal(outcome.left);

  const { statusCode: status, headers = {}, body } = outcome.right.output;
  const { "content-type": contentType, ...others } = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
  return {
    status,
    headers: body === undefined || contentType === undefined ? others : { ...others, "content-type": contentType },
    body,
  };
}

function requireMet(operation: PrismOperation, { code, example }: Preferences): void {
  const response = code === undefined ? successOf(operation) : responseFor(operation, code);
  if (!response) throw unmet("code", String(code), `one of ${operation.responses.map(({ code }) => code).join(", ")}`);
  const names = [...examplesOf(response).keys()];
  if (example === undefined || names.includes(example)) return;
  throw unmet(
    "example",
    example,
    names.length > 0 ? `one of ${names.join(", ")}` : "left out, as the answer has no body",
  );
}

function toRefusal(error: Error): Error {
  const { status, detail } = error as { status?: number; detail?: string }; // Prism's errors have them, others have not.
  return status && status < 500
    ? new Refusal(status, `${detail ?? error.message}.`, { target: "Accept", cause: error })
    : error;
}
