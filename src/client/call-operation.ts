import type { OperationId } from "../../generated/operations.js";
import { findViolation } from "./errors/contract-violation.js";
import type { GraphErrorFacts } from "./errors/graph-error.js";
import { createNetworkError } from "./errors/network-error.js";
import { createResponseError } from "./errors/response-error.js";
import { isObject, parseJson } from "./json.js";
import type { ClientOptions, RequestOptions } from "./options.js";
import { buildRequest } from "./request/build-request.js";
import type { Transport } from "./transport/transport.js";

/** A request of an operation. */
export interface OperationRequest {
  operationId: OperationId;
  method: string;
  url: string;
  /** `undefined` if there is no body. */
  body: unknown;
  /** Whether a successful response must have a JSON object as its body. */
  hasContent: boolean;
}

/** A successful response of an operation. */
export interface OperationResponse {
  /** The JSON object of the body; `undefined` if the operation returns nothing. */
  data: unknown;
  response: Response;
  /** What an error about `data` says about its call. */
  facts: GraphErrorFacts;
}

/**
 * Calls an operation: builds and validates the request, sends it, validates and reads the response.
 * @throws {GraphError} if the request does not match the contract, or the call does not succeed
 */
export async function callOperation(
  { operationId, method, url, body, hasContent }: OperationRequest,
  options: RequestOptions,
  transport: Transport,
  { validate, onViolation }: ClientOptions,
): Promise<OperationResponse> {
  const request = buildRequest({ operationId, method, url }, options.headers, body);
  const requestCheck = validate?.validateRequest?.(operationId, body);
  const requestViolation = findViolation("request", requestCheck, request.facts);
  if (requestViolation) throw requestViolation;

  let incompleteStatus: number | undefined;
  const sent = transport(request, options, (status) => {
    incompleteStatus = status;
  });
  const httpResponse = await sent.catch((error: unknown) => {
    throw createNetworkError(error, { ...request.facts, status: incompleteStatus }, options.signal);
  });

  const { response, text } = httpResponse;
  const { ok, status } = response;
  const facts = { ...request.facts, status };
  const data = parseJson(text);
  const responseCheck = validate?.validateResponse?.(operationId, status, data ?? text);
  const responseViolation = findViolation("response", responseCheck, facts);
  if (responseViolation) await onViolation?.(responseViolation);
  if (!ok || !isExpectedBody(text, data, hasContent)) throw createResponseError(httpResponse, facts);
  if (responseViolation && !onViolation) throw responseViolation;
  return { data: hasContent ? data : undefined, response, facts };
}

/** Some published pages show JSON where the contract has no body, so JSON is accepted there; the HTML of a proxy is not. */
function isExpectedBody(text: string, data: unknown, hasContent: boolean): boolean {
  return hasContent ? isObject(data) : !text || data !== undefined;
}
