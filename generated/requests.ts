// Generated from openapi/ by `npm run generate`. Do not edit.

import type { OperationId } from "./operations.js";

/** A parameter of the query. */
export interface QueryParameter {
  readonly name: string;
  readonly type: "string" | "integer" | "boolean" | "array";
  readonly minimum?: number;
  /** Values that the items of a list can have. */
  readonly values?: readonly string[];
}

export interface RequestParts {
  readonly query: readonly QueryParameter[];
  /** What the body can be; empty where there is none. */
  readonly mediaTypes: readonly string[];
}

/** The parts of a request, by operation. */
export const requestParts: Readonly<Record<OperationId, RequestParts>> = {
  addConnectedOrganization: {"query":[],"mediaTypes":["application/json"]},
  listConnectedOrganizations: {"query":[{"name":"$select","type":"array","values":["id","displayName","description","state","identitySources","createdDateTime","createdBy","modifiedDateTime","modifiedBy"]},{"name":"$filter","type":"string"},{"name":"$top","type":"integer","minimum":1},{"name":"$skip","type":"integer","minimum":0},{"name":"$count","type":"boolean"},{"name":"$orderby","type":"array"},{"name":"$search","type":"string"},{"name":"$expand","type":"array","values":["internalSponsors","externalSponsors"]}],"mediaTypes":[]},
  createConnectedOrganization: {"query":[],"mediaTypes":["application/json"]},
  getConnectedOrganization: {"query":[{"name":"$select","type":"array","values":["id","displayName","description","state","identitySources","createdDateTime","createdBy","modifiedDateTime","modifiedBy"]},{"name":"$expand","type":"array","values":["internalSponsors","externalSponsors"]}],"mediaTypes":[]},
  deleteConnectedOrganization: {"query":[],"mediaTypes":[]},
  updateConnectedOrganization: {"query":[],"mediaTypes":["application/json"]},
  listInternalSponsors: {"query":[{"name":"$top","type":"integer","minimum":1},{"name":"$skip","type":"integer","minimum":0},{"name":"$count","type":"boolean"}],"mediaTypes":[]},
  addInternalSponsor: {"query":[],"mediaTypes":["application/json"]},
  removeInternalSponsor: {"query":[],"mediaTypes":[]},
  listExternalSponsors: {"query":[{"name":"$top","type":"integer","minimum":1},{"name":"$skip","type":"integer","minimum":0},{"name":"$count","type":"boolean"}],"mediaTypes":[]},
  addExternalSponsor: {"query":[],"mediaTypes":["application/json"]},
  removeExternalSponsor: {"query":[],"mediaTypes":[]},
};

/** Error code of each status that the contract names. */
export const errorCodes: Readonly<Record<number, string>> = {"400":"BadRequest","401":"InvalidAuthenticationToken","403":"UnAuthorized","404":"ResourceNotFound","409":"Conflict","415":"UnsupportedMediaType","429":"TooManyRequests","500":"InternalServerError","503":"ServiceUnavailable"};
