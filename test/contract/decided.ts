/**
 * What the contract decides, written out: everything else reads it from the contract and would follow it into a mistake.
 */
const base = "/identityGovernance/entitlementManagement/connectedOrganizations";
const one = `${base}/{connectedOrganizationId}`;

/** Of one operation, what a caller has to know. */
export interface Decided {
  method: string;
  path: string;
  /** Scopes, each of which is enough, the least privileged first. */
  scopes: string[];
  /** Schemas of the request, which is required, by media type; nothing where there is none. */
  request?: Bodies;
  /** By name: those in the path, those in the query, headers. */
  parameters: string[];
  /** Those of them that a request cannot do without. */
  required: string[];
  /** By status. */
  answers: Record<string, { content: Bodies; headers: string[] }>;
}

/** Schemas by media type. */
type Bodies = Record<string, string>;

const ids = ["request-id", "client-request-id"];
const json = (schema: string): Bodies => ({ "application/json": schema });
const empty = { content: {}, headers: ids };
const answer = (schema: string) => ({ content: json(schema), headers: ids });
const error = answer("ErrorEnvelope");
const throttled = { ...error, headers: [...ids, "Retry-After"] };
const errors = {
  ...{ 400: error, 401: error, 403: error, 429: throttled, "4XX": error },
  ...{ 500: error, 502: { content: { "text/html": "GatewayPage" }, headers: [] }, 503: throttled, "5XX": error },
};

const [read, write] = ["EntitlementManagement.Read.All", "EntitlementManagement.ReadWrite.All"];
const reads = { method: "get", scopes: [read, write] };
const writes = { scopes: [write] };
const brings = (schema: string) => ({ ...writes, request: json(schema) });
const [id, sponsorId, requestId] = ["connectedOrganizationId", "directoryObjectId", "client-request-id"];
const aPage = ["$top", "$skip", "$count"];

const none = { parameters: [requestId], required: [] };
const ofOne = { parameters: [id, requestId], required: [id] };

export const decidedOperations: Record<string, Decided> = {
  addConnectedOrganization: {
    ...{ ...brings("ConnectedOrganizationAdd"), ...none, method: "post", path: `${base}/$ref` },
    answers: { ...errors, 204: { ...empty, headers: [...ids, "Location", "OData-EntityId"] }, 409: error, 415: error },
  },
  listConnectedOrganizations: {
    ...{ ...reads, path: base, required: [] },
    parameters: ["$select", "$filter", ...aPage, "$orderby", "$search", "$expand", "Prefer", requestId],
    answers: { ...errors, 200: answer("ConnectedOrganizationCollection") },
  },
  createConnectedOrganization: {
    ...{
      ...brings("ConnectedOrganizationCreate"),
      ...none,
      method: "post",
      path: base,
      parameters: ["Prefer", requestId],
    },
    answers: { ...errors, 201: answer("ConnectedOrganization"), 409: error, 415: error },
  },
  getConnectedOrganization: {
    ...{ ...reads, ...ofOne, path: one, parameters: [id, "$select", "$expand", "Prefer", requestId] },
    answers: { ...errors, 200: answer("SelectedConnectedOrganization"), 404: error },
  },
  updateConnectedOrganization: {
    ...{ ...brings("ConnectedOrganizationUpdate"), ...ofOne, method: "patch", path: one },
    answers: { ...errors, 204: empty, 404: error, 415: error },
  },
  deleteConnectedOrganization: {
    ...{ ...writes, ...ofOne, method: "delete", path: one },
    answers: { ...errors, 204: empty, 404: error },
  },
  ...sponsors("Internal"),
  ...sponsors("External"),
};

function sponsors(kind: "Internal" | "External"): Record<string, Decided> {
  const path = `${one}/${kind.toLowerCase()}Sponsors`;
  return {
    [`list${kind}Sponsors`]: {
      ...{ ...reads, ...ofOne, path, parameters: [id, ...aPage, requestId] },
      answers: { ...errors, 200: answer("DirectoryObjectCollection"), 404: error },
    },
    [`add${kind}Sponsor`]: {
      ...{ ...brings("DirectoryObjectReference"), ...ofOne, method: "post", path: `${path}/$ref` },
      answers: { ...errors, 204: empty, 404: error, 415: error },
    },
    [`remove${kind}Sponsor`]: {
      ...{ ...writes, method: "delete", path: `${path}/{${sponsorId}}/$ref` },
      ...{ parameters: [id, sponsorId, requestId], required: [id, sponsorId] },
      answers: { ...errors, 204: empty, 404: error },
    },
  };
}

/** Parameters that are lists, whose items stand in one value, with commas between them. */
export const decidedLists = ["$select", "$orderby", "$expand"];

/** Values of a parameter or a header, as JSON has them. */
export const decidedValues: Record<string, { right: unknown[]; wrong: unknown[] }> = {
  connectedOrganizationId: { right: ["1"], wrong: ["", 1, null] },
  directoryObjectId: { right: ["1"], wrong: ["", 1, null] },
  $select: { right: [["id"], ["createdBy", "state"]], wrong: ["id", [1], ["region"], null] },
  $expand: { right: [["internalSponsors"]], wrong: ["internalSponsors", [1], ["members"], null] },
  $orderby: { right: [["displayName desc"]], wrong: ["displayName", [1], [null], null] },
  $filter: { right: ["displayName eq 'Contoso'"], wrong: [1, null] },
  $search: { right: ['"displayName:Contoso"'], wrong: [1, null] },
  $top: { right: [1, 999], wrong: [0, 1.5, "1", null] },
  $skip: { right: [0, 50], wrong: [-1, 1.5, "1", null] },
  $count: { right: [true, false], wrong: ["true", 1, null] },
  Prefer: { right: ["include-unknown-enum-members"], wrong: [1, null] },
  "client-request-id": { right: ["6f2b0c1e"], wrong: [1, null] },
  "request-id": { right: ["94fb3b52"], wrong: [1, null] },
  "Retry-After": { right: ["10", "2.128"], wrong: [1, null] },
  Location: { right: ["https://graph.microsoft.com/beta"], wrong: ["beta", 1, null] },
  "OData-EntityId": { right: ["https://graph.microsoft.com/beta"], wrong: ["beta", 1, null] },
};

const namespaced = (name: string) => [`#microsoft.graph.${name}`, `microsoft.graph.${name}`];
const leaked = "#Microsoft.IGAELM.PDS.FrontEnd.ExternalModel.connectedOrganization";

/** Members of every set of values, by the schema that has it; of a type's own schema, those of `@odata.type`. */
export const decidedMembers: Record<string, string[]> = {
  WritableConnectedOrganizationState: ["configured", "proposed"],
  ConnectedOrganizationState: ["configured", "proposed", "unknownFutureValue"],
  SocialIdentitySourceType: ["facebook", "unknownFutureValue"],
  ConnectedOrganizationProperty:
    "id displayName description state identitySources createdDateTime createdBy modifiedDateTime modifiedBy".split(" "),
  ConnectedOrganizationRelationship: ["internalSponsors", "externalSponsors"],
  ConnectedOrganizationAdd: [...namespaced("connectedOrganization"), leaked],
  ConnectedOrganizationCreate: namespaced("connectedOrganization"),
  ConnectedOrganizationUpdate: namespaced("connectedOrganization"),
  AzureActiveDirectoryTenantCreate: namespaced("azureActiveDirectoryTenant"),
  DomainIdentitySourceCreate: namespaced("domainIdentitySource"),
  ExternalDomainFederationCreate: namespaced("externalDomainFederation"),
  AzureActiveDirectoryTenant: ["#microsoft.graph.azureActiveDirectoryTenant"],
  DomainIdentitySource: ["#microsoft.graph.domainIdentitySource"],
  ExternalDomainFederation: ["#microsoft.graph.externalDomainFederation"],
  CrossCloudAzureActiveDirectoryTenant: ["#microsoft.graph.crossCloudAzureActiveDirectoryTenant"],
  SocialIdentitySource: ["#microsoft.graph.socialIdentitySource"],
};

const serverSet = ["id", "createdBy", "createdDateTime", "modifiedBy", "modifiedDateTime"];
const ofSource = ["displayName", "tenantId", "domainName", "issuerUri"];
const sources = ofSource.map((name) => `identitySources/${name}`);
const organization = ["displayName", "description", "state", "identitySources", "internalSponsors", "externalSponsors"];
const answered = [...organization, ...serverSet.slice(1), ...sources];

/** What only the service sets, by schema: a request may bring it all the same, and no type of a request has it. */
export const decidedReadOnly: Record<string, string[]> = {
  ConnectedOrganizationAdd: serverSet,
  ConnectedOrganizationCreate: serverSet,
  ConnectedOrganizationUpdate: serverSet,
  SelectedConnectedOrganization:
    "@odata.context @odata.type id createdDateTime createdBy modifiedDateTime modifiedBy internalSponsors externalSponsors".split(
      " ",
    ),
};

/** Where a value may be `null`, by the schema of the body; indices and `value` of a page left out. No other type has a choice. */
export const decidedNulls: Record<string, string[]> = {
  ConnectedOrganizationAdd: [...serverSet, ...sources],
  ConnectedOrganizationCreate: ["description", ...serverSet, ...sources],
  ConnectedOrganizationUpdate: ["description", ...serverSet, ...sources],
  ConnectedOrganization: answered,
  SelectedConnectedOrganization: answered,
  ConnectedOrganizationCollection: answered,
  DirectoryObjectCollection: ["deletedDateTime"],
  ErrorEnvelope: ["error/target", "error/details/target"],
};
