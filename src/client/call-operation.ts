import type { OperationId } from "../../generated/operations.js";
import { violation } from "./errors/contract-violation.js";
import { GraphError, type GraphErrorFacts } from "./errors/graph-error.js";
import { OptionError } from "./errors/option-error.js";
import { errorFrom } from "./errors/response-error.js";
import { isObject, parseJson } from "./json.js";
import type { ClientOptions, RequestOptions } from "./options.js";
import { outgoing } from "./request/build-request.js";
import type { Transport } from "./transport/transport.js";

/** A request of an operation. */
interface Asked {
  operationId: OperationId;
  method: string;
  url: string;
}

/** A success, and the facts of its call should its data prove unusable. */
export interface Exchanged {
  data: unknown;
  response: Response;
  facts: GraphErrorFacts;
}

/** @param hasContent whether a success has to bring JSON */
export type Exchange = (
  asked: Asked,
  body: unknown,
  options: RequestOptions,
  hasContent: boolean,
) => Promise<Exchanged>;

/** Carries out calls of operations. What does not succeed once it is under way becomes a `GraphError`. */
export function createExchange(transport: Transport, { validate, onViolation }: ClientOptions): Exchange {
  return async (asked, body, options, hasContent) => {
    const request = outgoing(asked, options.headers, body);
    const { facts } = request;
    const refused = violation("request", validate?.validateRequest?.(asked.operationId, body), facts);
    if (refused) throw refused;

    const answered = await transport(request, options).catch((error: unknown) => {
      throw new GraphError(reason(error, facts, options.signal), facts, error);
    });
    const { response, text } = answered;
    const data = parseJson(text);
    const check = validate?.validateResponse?.(asked.operationId, response.status, data ?? text);
    const broken = violation("response", check, facts);
    if (broken) await onViolation?.(broken);
    if (!response.ok || !isUsable(text, data, hasContent)) throw errorFrom(answered, facts);
    if (broken && !onViolation) throw broken;
    return { data: hasContent ? data : undefined, response, facts };
  };
}

/** Some pages promise a body where the contract has none, so JSON is no fault there; what a proxy shows is. */
function isUsable(text: string, data: unknown, hasContent: boolean): boolean {
  return hasContent ? isObject(data) : !text || data !== undefined;
}

function reason(error: unknown, { status }: GraphErrorFacts, signal?: AbortSignal): string {
  if (signal?.aborted) return "The call was aborted."; // Its reason can be any value, and is the error's cause.
  if (error instanceof OptionError || error instanceof DOMException) return error.message;
  return status === undefined ? "Microsoft Graph could not be reached." : "Microsoft Graph broke off its answer.";
}
