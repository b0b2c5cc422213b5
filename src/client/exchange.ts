import type { OperationId } from "../../generated/operations.js";
import { errorFrom } from "./error-response.js";
import { GraphError, type GraphErrorFacts } from "./graph-error.js";
import { OptionError } from "./option-error.js";
import type { RequestOptions } from "./options.js";
import { clientRequestId, identified, type Transport } from "./transport.js";

/** An answer, and the facts of its request should its body prove unusable. */
export interface Exchange {
  response: Response;
  facts: GraphErrorFacts;
  /** The caller's own. */
  signal: AbortSignal | undefined;
}

/**
 * Sends a request of an operation.
 * @throws {GraphError} for every answer that is no success, and where no answer comes
 */
export async function exchange(
  transport: Transport,
  operationId: OperationId,
  unidentified: Request,
  options: RequestOptions,
): Promise<Exchange> {
  const { signal } = options;
  const request = identified(unidentified, options);
  const facts: GraphErrorFacts = {
    operationId,
    method: request.method,
    url: request.url,
    clientRequestId: request.headers.get(clientRequestId) ?? undefined,
  };
  const response = await transport(request, options).catch((error: unknown) => {
    throw new GraphError(reason(error, facts, signal), facts, error);
  });
  const answered = { response, facts: { ...facts, status: response.status }, signal };
  if (response.ok) return answered;
  throw errorFrom(response, await readText(answered), answered.facts);
}

/** The body of a success as JSON. */
export async function readJson(success: Exchange): Promise<unknown> {
  const { response, facts } = success;
  const text = await readText(success);
  try {
    return JSON.parse(text);
  } catch {
    throw errorFrom(response, text, facts); // It keeps the text, which says more than the parser's complaint.
  }
}

async function readText({ response, facts, signal }: Exchange): Promise<string> {
  return response.text().catch((error: unknown) => {
    throw new GraphError(reason(error, facts, signal), facts, error);
  });
}

function reason(error: unknown, { status }: GraphErrorFacts, signal: AbortSignal | undefined): string {
  if (signal?.aborted) return "The call was aborted."; // Its reason can be any value, and is the error's cause.
  if (error instanceof OptionError) return error.message;
  if (error instanceof Error && error.name === "TimeoutError") return "Microsoft Graph did not answer in time.";
  return status === undefined ? "Microsoft Graph could not be reached." : "Microsoft Graph broke off its answer.";
}
