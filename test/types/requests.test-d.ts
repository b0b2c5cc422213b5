// What a request can contain, checked by the compiler only. Nothing here runs.
import type {
  ConnectedOrganizationAdd,
  ConnectedOrganizationCreate,
  ConnectedOrganizationUpdate,
  DirectoryObjectReference,
  IdentitySourceAdd,
  IdentitySourceCreate,
  IdentitySourceUpdate,
} from "../../src/index.js";
import { domainSource, federationSource, tenantSource, WritableConnectedOrganizationState } from "../../src/index.js";

const tenant: IdentitySourceCreate = { "@odata.type": "#microsoft.graph.azureActiveDirectoryTenant", tenantId: "t-1" };
const domain: IdentitySourceCreate = { "@odata.type": "#microsoft.graph.domainIdentitySource", domainName: "a.com" };
const identitySources = [domain];
const displayName = "Contoso";
const description = "Partner";

// These compile.
export const creates: ConnectedOrganizationCreate[] = [
  { displayName, identitySources },
  { displayName, description: null, identitySources: [tenant], state: WritableConnectedOrganizationState.proposed },
  { "@odata.type": "#microsoft.graph.connectedOrganization", displayName, identitySources },
];
export const adds: ConnectedOrganizationAdd[] = [
  { displayName, description, identitySources, state: "configured" },
  {
    "@odata.type": "#Microsoft.IGAELM.PDS.FrontEnd.ExternalModel.connectedOrganization",
    displayName,
    description,
    identitySources,
    state: "proposed",
  },
];
export const updates: ConnectedOrganizationUpdate[] = [
  {},
  { displayName },
  { description: null },
  { state: "proposed" },
];
export const sources: IdentitySourceCreate[] = [
  { "@odata.type": "microsoft.graph.domainIdentitySource", domainName: "a.com" },
  { "@odata.type": "#microsoft.graph.externalDomainFederation", domainName: "a.com", issuerUri: "https://a.com/sts" },
];
export const references: DirectoryObjectReference[] = [{ "@odata.id": "https://graph.microsoft.com/beta/users/1" }];

export const refusedCreates: ConnectedOrganizationCreate[] = [
  // @ts-expect-error: only the service sets `id`
  { displayName, identitySources, id: "1" },
  // @ts-expect-error: only the service sets `createdBy`
  { displayName, identitySources, createdBy: "adele@contoso.com" },
  // @ts-expect-error: only the service sets `createdDateTime`
  { displayName, identitySources, createdDateTime: "2026-03-01T12:00:00Z" },
  // @ts-expect-error: only the service sets `modifiedBy`
  { displayName, identitySources, modifiedBy: "adele@contoso.com" },
  // @ts-expect-error: only the service sets `modifiedDateTime`
  { displayName, identitySources, modifiedDateTime: "2026-03-01T12:00:00Z" },
  // @ts-expect-error: "String" is a placeholder on the page
  { displayName, identitySources, state: "String" },
  // @ts-expect-error: `unknownFutureValue` exists in responses only
  { displayName, identitySources, state: "unknownFutureValue" },
  // @ts-expect-error: an omitted property is absent, not undefined
  { displayName, identitySources, state: undefined },
  // @ts-expect-error: the contract has no `displayname`
  { displayName, identitySources, displayname: "Contoso" },
  // @ts-expect-error: `displayName` is required
  { identitySources },
  // @ts-expect-error: `identitySources` is required
  { displayName },
  // @ts-expect-error: only the operation of the 2020 page accepts the internal type name
  { displayName, identitySources, "@odata.type": "#Microsoft.IGAELM.PDS.FrontEnd.ExternalModel.connectedOrganization" },
];

export const refusedAdds: ConnectedOrganizationAdd[] = [
  // @ts-expect-error: only the service sets `id`
  { displayName, description, identitySources, state: "configured", id: "1" },
  // @ts-expect-error: only the service sets `createdBy`
  { displayName, description, identitySources, state: "configured", createdBy: "String" },
  // @ts-expect-error: the page requires `displayName`
  { description, identitySources, state: "configured" },
  // @ts-expect-error: the page requires `description`
  { displayName, identitySources, state: "configured" },
  // @ts-expect-error: the page requires `identitySources`
  { displayName, description, state: "configured" },
  // @ts-expect-error: the page requires `state`
  { displayName, description, identitySources },
  // @ts-expect-error: "String" is a placeholder on the page
  { displayName, description, identitySources, state: "String" },
];

export const refusedUpdates: ConnectedOrganizationUpdate[] = [
  // @ts-expect-error: only the service sets `modifiedBy`
  { modifiedBy: "adele@contoso.com" },
  // @ts-expect-error: an update cannot change `id`
  { id: "2" },
  // @ts-expect-error: `unknownFutureValue` exists in responses only
  { state: "unknownFutureValue" },
];

export const refusedSources: IdentitySourceCreate[] = [
  // @ts-expect-error: a social source exists in responses and updates only
  { "@odata.type": "#microsoft.graph.socialIdentitySource", displayName: "Facebook" },
  // @ts-expect-error: a tenant of another cloud exists in responses and updates only
  { "@odata.type": "#microsoft.graph.crossCloudAzureActiveDirectoryTenant", tenantId: "t-1" },
  // @ts-expect-error: there is no such type of source
  { "@odata.type": "#microsoft.graph.laterIdentitySource" },
  // @ts-expect-error: `@odata.type` is required
  { domainName: "a.com" },
  // @ts-expect-error: a tenant names its identifier
  { "@odata.type": "#microsoft.graph.azureActiveDirectoryTenant", displayName: "Contoso" },
  // @ts-expect-error: a domain names itself
  { "@odata.type": "#microsoft.graph.domainIdentitySource", displayName: "Contoso" },
  // @ts-expect-error: a federation names its issuer
  { "@odata.type": "#microsoft.graph.externalDomainFederation", domainName: "a.com" },
  // @ts-expect-error: the issuer of a federation is not null
  { "@odata.type": "#microsoft.graph.externalDomainFederation", domainName: "a.com", issuerUri: null },
  // @ts-expect-error: a domain has no tenant
  { "@odata.type": "#microsoft.graph.domainIdentitySource", tenantId: "t-1" },
];

// The page of 2020 requires the type alone.
export const addedSources: IdentitySourceAdd[] = [
  { "@odata.type": "#microsoft.graph.azureActiveDirectoryTenant" },
  { "@odata.type": "#microsoft.graph.domainIdentitySource", domainName: null },
  // @ts-expect-error: a social source exists in responses and updates only
  { "@odata.type": "#microsoft.graph.socialIdentitySource", socialIdentitySourceType: "facebook" },
];

// An update takes every type that a response can have.
export const updatedSources: IdentitySourceUpdate[] = [
  tenantSource("t-1"),
  { "@odata.type": "#microsoft.graph.socialIdentitySource", socialIdentitySourceType: "facebook" },
  {
    "@odata.type": "#microsoft.graph.crossCloudAzureActiveDirectoryTenant",
    tenantId: "t-1",
    cloudInstance: "microsoftonline.us",
  },
  // @ts-expect-error: a social source names its type
  { "@odata.type": "#microsoft.graph.socialIdentitySource", displayName: "Facebook" },
  // @ts-expect-error: there is no such type of source
  { "@odata.type": "#microsoft.graph.laterIdentitySource" },
];

export const refusedReferences: DirectoryObjectReference[] = [
  // @ts-expect-error: `@odata.id` is required
  {},
  // @ts-expect-error: a reference is a URL, not an identifier
  { id: "1" },
];

// Constructors take the properties of the source, `displayName` last.
export const constructed: IdentitySourceCreate[] = [
  tenantSource("t-1"),
  domainSource("a.com", "A"),
  federationSource("a.com", "https://a.com/sts", "A"),
  // @ts-expect-error: a tenant needs an identifier
  tenantSource(),
  // @ts-expect-error: a federation needs an issuer
  federationSource("a.com"),
  // @ts-expect-error: a domain is a string
  domainSource(7),
];
