import { errorCodes } from "../../../generated/requests.js";
import type { HttpError } from "./http-error.js";
import { createRequestIds, type RequestIds } from "./request-ids.js";
import { createJsonResponse, type HttpResponse } from "./response.js";

/** Codes of the statuses that the contract does not document: their reason phrases (RFC 9110) in one word. */
const otherCodes: Readonly<Record<number, string>> = {
  402: "PaymentRequired",
  405: "MethodNotAllowed",
  406: "NotAcceptable",
  407: "ProxyAuthenticationRequired",
  408: "RequestTimeout",
  410: "Gone",
  411: "LengthRequired",
  412: "PreconditionFailed",
  413: "PayloadTooLarge",
  414: "URITooLong",
  416: "RangeNotSatisfiable",
  417: "ExpectationFailed",
  421: "MisdirectedRequest",
  422: "UnprocessableEntity",
  423: "Locked",
  425: "TooEarly",
  426: "UpgradeRequired",
  428: "PreconditionRequired",
  431: "RequestHeaderFieldsTooLarge",
  451: "UnavailableForLegalReasons",
  501: "NotImplemented",
  502: "BadGateway",
  504: "GatewayTimeout",
  505: "HTTPVersionNotSupported",
  507: "InsufficientStorage",
  508: "LoopDetected",
  509: "BandwidthLimitExceeded",
  511: "NetworkAuthenticationRequired",
};

/** Masks secrets in JSON data. */
interface JsonMask {
  maskJson(value: unknown): unknown;
}

/** Creates the response for an error: the OData error envelope, with the request's identifiers and the time. */
export function createErrorResponse(error: HttpError, ids: RequestIds, now: Date, mask?: JsonMask): HttpResponse {
  const { status, message, details, headers } = error;
  const code = error.code ?? errorCodes[status] ?? otherCodes[status] ?? "Error";
  // Graph writes this date in UTC, to the second and without a zone.
  const innerError = { date: now.toISOString().slice(0, 19), ...ids };
  const body = { error: { code, message, ...(details.length > 0 && { details }), innerError } };
  return createJsonResponse(status, mask ? mask.maskJson(body) : body, headers);
}

/** Creates the response for a request that the server refuses before the pipeline of the mock. */
export function createServerErrorResponse(error: HttpError, clientRequestId?: string): HttpResponse {
  const ids = createRequestIds(clientRequestId);
  const response = createErrorResponse(error, ids, new Date());
  return { ...response, headers: { ...response.headers, ...ids } };
}
