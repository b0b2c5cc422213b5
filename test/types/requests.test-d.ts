// What a request can bring, checked by the compiler alone. Nothing here runs.
import type {
  ConnectedOrganizationAdd,
  ConnectedOrganizationCreate,
  ConnectedOrganizationUpdate,
  DirectoryObjectReference,
  IdentitySourceCreate,
} from "../../src/index.js";
import { domainSource, federationSource, tenantSource, WritableConnectedOrganizationState } from "../../src/index.js";

const tenant: IdentitySourceCreate = { "@odata.type": "#microsoft.graph.azureActiveDirectoryTenant", tenantId: "t-1" };
const domain: IdentitySourceCreate = { "@odata.type": "#microsoft.graph.domainIdentitySource", domainName: "a.com" };
const identitySources = [domain];
const displayName = "Contoso";
const description = "Partner";

// What is right compiles.
export const creates: ConnectedOrganizationCreate[] = [
  { displayName, identitySources },
  { displayName, description: null, identitySources: [tenant], state: WritableConnectedOrganizationState.proposed },
  { "@odata.type": "#microsoft.graph.connectedOrganization", displayName, identitySources },
];
export const adds: ConnectedOrganizationAdd[] = [
  { displayName, description, identitySources, state: "configured" },
  {
    "@odata.type": "#Microsoft.IGAELM.PDS.FrontEnd.ExternalModel.connectedOrganization",
    ...{ displayName, description, identitySources, state: "proposed" },
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
  // @ts-expect-error: "String" is the placeholder that the page prints
  { displayName, identitySources, state: "String" },
  // @ts-expect-error: `unknownFutureValue` comes back and is never sent
  { displayName, identitySources, state: "unknownFutureValue" },
  // @ts-expect-error: a property that is left out is left out, and not undefined
  { displayName, identitySources, state: undefined },
  // @ts-expect-error: the contract has no `displayname`
  { displayName, identitySources, displayname: "Contoso" },
  // @ts-expect-error: a new organization has a name
  { identitySources },
  // @ts-expect-error: a new organization has an identity source
  { displayName },
  // @ts-expect-error: the name that leaked from behind the service is for the page's own request alone
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
  // @ts-expect-error: "String" is the placeholder that the page prints
  { displayName, description, identitySources, state: "String" },
];

export const refusedUpdates: ConnectedOrganizationUpdate[] = [
  // @ts-expect-error: only the service sets `modifiedBy`
  { modifiedBy: "adele@contoso.com" },
  // @ts-expect-error: an update cannot give another identifier
  { id: "2" },
  // @ts-expect-error: a name can be changed, not taken away
  { displayName: null },
  // @ts-expect-error: `unknownFutureValue` comes back and is never sent
  { state: "unknownFutureValue" },
];

export const refusedSources: IdentitySourceCreate[] = [
  // @ts-expect-error: a social source comes back and cannot be sent
  { "@odata.type": "#microsoft.graph.socialIdentitySource", displayName: "Facebook" },
  // @ts-expect-error: a tenant of another cloud comes back and cannot be sent
  { "@odata.type": "#microsoft.graph.crossCloudAzureActiveDirectoryTenant", tenantId: "t-1" },
  // @ts-expect-error: the contract knows no such source
  { "@odata.type": "#microsoft.graph.laterIdentitySource" },
  // @ts-expect-error: without its type nobody knows what the source is
  { domainName: "a.com" },
  // @ts-expect-error: a domain has no tenant
  { "@odata.type": "#microsoft.graph.domainIdentitySource", tenantId: "t-1" },
];

export const refusedReferences: DirectoryObjectReference[] = [
  // @ts-expect-error: a reference says what it refers to
  {},
  // @ts-expect-error: a reference is a URL, not an identifier
  { id: "1" },
];

// Constructors take what makes the source, and its name last.
export const constructed: IdentitySourceCreate[] = [
  tenantSource("t-1"),
  domainSource("a.com", "A"),
  federationSource("a.com", "https://a.com/sts", "A"),
  // @ts-expect-error: a tenant has an identifier
  tenantSource(),
  // @ts-expect-error: a federation has an issuer
  federationSource("a.com"),
  // @ts-expect-error: a domain is text
  domainSource(7),
];
