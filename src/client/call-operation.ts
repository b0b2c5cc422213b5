import type { FetchResponse } from "../../generated/call-types.js";
import type { Operation, OperationId } from "../../generated/operations.js";
import { findViolation } from "./errors/contract-violation.js";
import type { GraphErrorFacts } from "./errors/graph-error.js";
import { createNetworkError } from "./errors/network-error.js";
import { createResponseError, getResponseFacts, hasErrorCode } from "./errors/response-error.js";
import { isObject, parseJson } from "./json.js";
import type { Settings } from "./options/settings.js";
import { serializeBody } from "./request/body.js";
import { buildRequest } from "./request/build-request.js";
import { callListener } from "./transport/call-listener.js";
import type { HttpResponse } from "./transport/send-request.js";
import type { Transport } from "./transport/transport.js";

/** A request of an operation. */
export interface OperationRequest {
  operationId: OperationId;
  method: string;
  url: string;
  /** `undefined` if there is no body. */
  body: unknown;
  /** What a successful response contains. */
  returns: Operation["returns"] | undefined;
}

/** A successful response of an operation. */
export interface OperationResponse {
  /** The JSON object of the body; `undefined` if the operation returns nothing. */
  data: unknown;
  response: FetchResponse;
  /** Returns what an error about `data` says about its call. */
  getFacts: () => GraphErrorFacts;
}

/**
 * Calls an operation: builds and validates the request, sends it, validates and reads the response.
 * @throws {GraphError} if the request does not match the contract, or the call does not succeed
 */
export async function callOperation(
  operation: OperationRequest,
  settings: Settings,
  transport: Transport,
): Promise<OperationResponse> {
  const { operationId, returns } = operation;
  const { validate, onViolation, timeout, signal } = settings;
  const body = serializeBody(operation.body);
  const request = buildRequest(operation, settings.headers, body);
  // What is sent is validated: a class or `toJSON` can make it differ from what was passed.
  const requestCheck = validate?.validateRequest?.(operationId, body === null ? undefined : JSON.parse(body));
  const requestViolation = findViolation("request", requestCheck, request.facts);
  if (requestViolation) throw requestViolation;

  const httpResponse = await transport(request, settings);
  const { response, text } = httpResponse;
  const getFacts = () => getResponseFacts(request.facts, response);
  const data = parseJson(text);
  const check = validate?.validateResponse?.(operationId, response.status, data ?? text);
  const violation = check && findViolation("response", check, getFacts());
  if (violation && onViolation) {
    await callListener("onViolation", onViolation, violation, timeout, signal).catch((error: unknown) => {
      throw createNetworkError(error, getFacts(), signal);
    });
  }
  if (!isSuccess(operation, httpResponse, data)) throw createResponseError(httpResponse, data, getFacts());
  const isHarmless = onViolation || (isWrite(operation) && violation?.details.every(({ target }) => target === ""));
  if (violation && !isHarmless) throw violation;
  return { data: returns && (isObject(data) ? data : {}), response, getFacts };
}

/**
 * Whether the service did what was asked. After a write that it carried out, the client accepts any body but an OData
 * error and HTML, which a proxy sent: an error would make the caller repeat the write.
 */
function isSuccess(operation: OperationRequest, { response, text, note }: HttpResponse, data: unknown): boolean {
  if (!response.ok || response.redirected || note || hasErrorCode(data)) return false;
  return isWrite(operation) ? data !== undefined || !/^\s*</.test(text) : isObject(data) && !Array.isArray(data);
}

function isWrite({ method }: OperationRequest): boolean {
  return method !== "GET";
}
