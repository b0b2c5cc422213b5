import type { Operation, OperationId } from "../../generated/operations.js";
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
  facts: { operationId: OperationId; method: string; url: string };
  /** `undefined` if there is no body. */
  body: unknown;
  /** What a successful response contains. */
  returns: Operation["returns"] | undefined;
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
  { facts: operation, body, returns }: OperationRequest,
  options: RequestOptions,
  transport: Transport,
  { validate, onViolation }: ClientOptions,
): Promise<OperationResponse> {
  const request = buildRequest(operation, options.headers, body);
  const facts: GraphErrorFacts = request.facts;
  const requestCheck = validate?.validateRequest?.(facts.operationId, body);
  const requestViolation = findViolation("request", requestCheck, facts);
  if (requestViolation) throw requestViolation;

  const sent = transport(request, options, (status) => {
    facts.status = status;
  });
  const httpResponse = await sent.catch((error: unknown) => {
    throw createNetworkError(error, facts, options.signal);
  });
  const { response, text } = httpResponse;
  const data = parseJson(text);
  const responseCheck = validate?.validateResponse?.(facts.operationId, response.status, data ?? text);
  const responseViolation = findViolation("response", responseCheck, facts);
  if (responseViolation) await onViolation?.(responseViolation);
  // Some published pages show JSON where the contract has no body, so JSON is accepted there; HTML of a proxy is not.
  const isExpected = returns ? isObject(data) : !text || data !== undefined;
  if (!response.ok || !isExpected) throw createResponseError(httpResponse, facts);
  if (responseViolation && !onViolation) throw responseViolation;
  return { data: returns && data, response, facts };
}
