import type { FetchResponse } from "../../generated/call-types.js";
import type { Operation, OperationId } from "../../generated/operations.js";
import { findViolation } from "./errors/contract-violation.js";
import type { GraphErrorFacts } from "./errors/graph-error.js";
import { createNetworkError } from "./errors/network-error.js";
import { createResponseError, getResponseFacts, hasError } from "./errors/response-error.js";
import { getMember, isObject, parseJson } from "./json.js";
import type { Settings } from "./options/settings.js";
import { serializeBody } from "./request/body.js";
import { buildRequest } from "./request/build-request.js";
import { callListener } from "./transport/call-listener.js";
import type { Transport } from "./transport/transport.js";

/** A call of an operation. */
export interface OperationCall {
  operationId: OperationId;
  method: string;
  url: string;
}

/** A successful response of an operation. */
export interface OperationResponse {
  /** The JSON object of the body; `undefined` if the operation returns nothing. */
  data: unknown;
  response: FetchResponse;
  /** URL of the request. */
  url: string;
  /** Returns what an error about `data` says about its call. */
  getFacts: () => GraphErrorFacts;
}

/**
 * Calls an operation: builds and validates the request, sends it, validates and reads the response.
 * @param content body of the request; `undefined` if there is none
 * @param returns what a successful response contains
 * @throws {GraphError} if the request does not match the contract, or the call does not succeed
 */
export async function callOperation(
  call: OperationCall,
  content: unknown,
  returns: Operation["returns"] | undefined,
  settings: Settings,
  transport: Transport,
): Promise<OperationResponse> {
  const { validate, onViolation } = settings;
  const isWrite = call.method !== "GET";
  const body = serializeBody(content);
  const request = buildRequest(call, settings.headers, body);
  let getFacts = (): GraphErrorFacts => request.facts;
  const fail = (error: unknown) => {
    throw createNetworkError(error, getFacts(), settings.signal);
  };
  // What is sent is validated: a class or `toJSON` can make it differ from what was passed.
  const requestCheck = validate.validateRequest?.(call.operationId, parseJson(body ?? ""));
  const requestViolation = findViolation("request", requestCheck, getFacts);
  if (requestViolation) throw requestViolation;

  const httpResponse = await transport(request, settings).catch(fail);
  const { response, text } = httpResponse;
  getFacts = () => getResponseFacts(request.facts, httpResponse);
  const data = parseJson(text);
  const check = validate.validateResponse?.(call.operationId, response.status, data ?? text);
  const violation = findViolation("response", check, getFacts);
  if (violation) await callListener("onViolation", violation, settings).catch(fail);
  // After a write that the service carried out, any body but an OData error, HTML, which a proxy sent, and broken JSON is
  // accepted: an error would make the caller repeat the write.
  const isData =
    returns === "collection" ? Array.isArray(getMember(data, "value")) : isObject(data) && !Array.isArray(data);
  const isExpected = isWrite ? data !== undefined || !/^\s*[<{[]/.test(text) : isData;
  const isSuccess = response.ok && !response.redirected && !httpResponse.note && !hasError(data) && isExpected;
  if (!isSuccess) throw createResponseError(httpResponse, data, getFacts());
  const isHarmless = isWrite && violation?.details.every(({ target }) => !target);
  if (violation && !onViolation && !isHarmless) throw violation;
  return { data: returns && (isData ? data : {}), response, url: call.url, getFacts };
}
