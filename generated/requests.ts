// Generated from openapi/ by `npm run generate`. Do not edit.

import type { OperationId } from "./operations.js";
import type { RequestConstraints } from "./tables.js";

export type { QueryParameter, RequestConstraints } from "./tables.js";

/** Constraints of the request of each operation, by operationId. */
export const requestConstraints: Readonly<Record<OperationId, RequestConstraints>> = {
  listConnectedOrganizations: {
    queryParameters: [
      {
        name: "$select",
        type: "array",
        values: [
          "id",
          "displayName",
          "description",
          "state",
          "identitySources",
          "createdDateTime",
          "createdBy",
          "modifiedDateTime",
          "modifiedBy",
        ],
      },
      {
        name: "$filter",
        type: "string",
        documentedExpressions: [
          "displayName eq {value}",
          "identitySources/any(is:is/microsoft.graph.azureActiveDirectoryTenant/tenantId eq {value})",
        ],
      },
      { name: "$top", type: "integer", minimum: 1 },
      { name: "$skip", type: "integer", minimum: 0, isUnverified: true },
      { name: "$count", type: "boolean", isUnverified: true },
      { name: "$orderby", type: "array", isUnverified: true },
      { name: "$search", type: "string", isUnverified: true },
      { name: "$expand", type: "array", values: ["internalSponsors", "externalSponsors"], isUnverified: true },
    ],
    mediaTypes: [],
  },
  createConnectedOrganization: { queryParameters: [], mediaTypes: ["application/json"] },
  addConnectedOrganization: { queryParameters: [], mediaTypes: ["application/json"] },
  getConnectedOrganization: {
    queryParameters: [
      {
        name: "$select",
        type: "array",
        values: [
          "id",
          "displayName",
          "description",
          "state",
          "identitySources",
          "createdDateTime",
          "createdBy",
          "modifiedDateTime",
          "modifiedBy",
        ],
      },
      { name: "$expand", type: "array", values: ["internalSponsors", "externalSponsors"], isUnverified: true },
    ],
    mediaTypes: [],
  },
  deleteConnectedOrganization: { queryParameters: [], mediaTypes: [] },
  updateConnectedOrganization: {
    queryParameters: [],
    mediaTypes: ["application/json"],
    unverifiedProperties: ["identitySources"],
  },
  listInternalSponsors: {
    queryParameters: [
      { name: "$top", type: "integer", minimum: 1 },
      { name: "$skip", type: "integer", minimum: 0, isUnverified: true },
      { name: "$count", type: "boolean", isUnverified: true },
    ],
    mediaTypes: [],
  },
  addInternalSponsor: { queryParameters: [], mediaTypes: ["application/json"] },
  removeInternalSponsor: { queryParameters: [], mediaTypes: [] },
  listExternalSponsors: {
    queryParameters: [
      { name: "$top", type: "integer", minimum: 1 },
      { name: "$skip", type: "integer", minimum: 0, isUnverified: true },
      { name: "$count", type: "boolean", isUnverified: true },
    ],
    mediaTypes: [],
  },
  addExternalSponsor: { queryParameters: [], mediaTypes: ["application/json"] },
  removeExternalSponsor: { queryParameters: [], mediaTypes: [] },
  sendBatch: { queryParameters: [], mediaTypes: ["application/json"] },
};

/** The error code of each status: the first known one in the contract, or that of its first example, also in a batch. */
export const errorCodes: Readonly<Record<number, string>> = {
  "400": "InvalidModel",
  "401": "InvalidAuthenticationToken",
  "403": "UnAuthorized",
  "404": "ResourceNotFound",
  "409": "ConnectedOrganizationAlreadyExists",
  "415": "UnsupportedMediaType",
  "424": "FailedDependency",
  "429": "TooManyRequests",
  "500": "InternalServerError",
  "503": "ServiceUnavailable",
};

/** Codes of the 400 of Microsoft Graph itself. The codes above are those of the service behind it. */
export const graphErrorCodes = { invalidBatch: "BadRequest", unknownVersion: "BadRequest" };

/** The claims challenge of the contract's examples: an error, and the headers of its response. */
export const claimsChallenge = {
  status: 401,
  code: "InvalidAuthenticationToken",
  message:
    "Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp",
  headers: {
    "www-authenticate":
      'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000", error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7ImVzc2VudGlhbCI6dHJ1ZSwgInZhbHVlIjoiMTY1NzgzNDQxNyJ9fX0="',
  },
};
