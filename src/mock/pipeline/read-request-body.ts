import type { OperationId } from "../../../generated/operations.js";
import { requestConstraints } from "../../../generated/requests.js";
import { HttpError } from "../http/http-error.js";
import { parseJsonBody } from "../http/parse-json-body.js";
import type { HttpRequest } from "../http/request.js";

/** The body of a request, or why it could not be read. The error is reported after those of the token. */
export type RequestBodyResult = { body: unknown; error?: never } | { body: undefined; error: HttpError };

/** Reads the JSON body of an operation. Ignores the body of an operation that has none, as the service does. */
export async function readRequestBody(operationId: OperationId, request: HttpRequest): Promise<RequestBodyResult> {
  const { mediaTypes } = requestConstraints[operationId];
  if (mediaTypes.length === 0) return { body: undefined };
  try {
    return { body: await parseJsonBody(request, mediaTypes) };
  } catch (error) {
    if (error instanceof HttpError) return { body: undefined, error };
    throw error;
  }
}
