import { stringifyBody } from "./json-text.js";
import { getMetadataLevel, mediaTypes, removeControlInformation } from "./metadata-level.js";
import type { HttpHeaders } from "./request.js";
import { createResponse, type HttpResponse } from "./response.js";

/** Headers of every response of Microsoft Graph, in addition to the identifiers of the request. */
export const serviceHeaders = {
  "cache-control": "no-cache",
  vary: "Accept-Encoding",
  // The service names its data center here. Programs log it and do not read it.
  "x-ms-ags-diagnostic": JSON.stringify({
    ServerInfo: { DataCenter: "Mock", Slice: "E", Ring: "1", ScaleUnit: "000", RoleInstance: "MOCK0000" },
  }),
};

/** Creates the response of an operation that succeeded, with the control information for which its caller asks. */
export function createODataResponse(
  status: number,
  value: unknown,
  headers: HttpResponse["headers"],
  requestHeaders: HttpHeaders,
): HttpResponse {
  const level = getMetadataLevel(requestHeaders.get("accept"));
  const odataHeaders = { "content-type": mediaTypes[level], "odata-version": "4.0" };
  const body = level === "none" ? removeControlInformation(value) : value;
  return createResponse(status, stringifyBody(body), Object.assign({}, headers, odataHeaders));
}
