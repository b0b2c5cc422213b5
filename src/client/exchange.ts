import type { OperationId } from "../../generated/operations.js";
import { errorFrom } from "./error-response.js";
import { GraphError, type GraphErrorFacts } from "./graph-error.js";
import { OptionError } from "./option-error.js";
import type { RequestOptions } from "./options.js";
import { clientRequestId, identified, type Transport } from "./transport.js";

/** A success, and the facts of its request should its body prove unusable. */
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
  try {
    const response = await transport(request, options);
    if (response.ok) return { response, facts: { ...facts, status: response.status }, signal };
    throw errorFrom(response, await response.text(), facts);
  } catch (error) {
    throw error instanceof GraphError ? error : new GraphError(reason(error, signal), facts, error);
  }
}

/** The body of a success as JSON. */
export async function readJson({ response, facts, signal }: Exchange): Promise<unknown> {
  const text = await response.text().catch((error: unknown) => {
    throw new GraphError(reason(error, signal), facts, error);
  });
  try {
    return JSON.parse(text);
  } catch {
    throw errorFrom(response, text, facts); // It keeps the text, which says more than the parser's complaint.
  }
}

function reason(error: unknown, signal: AbortSignal | undefined): string {
  if (signal?.aborted) return "The call was aborted."; // Its reason can be any value, and is the error's cause.
  if (error instanceof OptionError) return error.message;
  if (error instanceof Error && error.name === "TimeoutError") return "Microsoft Graph did not answer in time.";
  return "Microsoft Graph could not be reached.";
}
