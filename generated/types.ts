// Generated from openapi/ by `npm run generate`. Do not edit.

import type { components, operations, Readable, Writable } from "./schema.js";

export type { UnlistedString } from "./schema.js";

/** Microsoft Entra tenant to take the users from. */
export type AzureActiveDirectoryTenantCreate = Writable<components["schemas"]["AzureActiveDirectoryTenantCreate"]>;

/** Domain to take the users from. The service replaces one that is verified in an Entra tenant by that tenant. */
export type DomainIdentitySourceCreate = Writable<components["schemas"]["DomainIdentitySourceCreate"]>;

/** Federated domain to take the users from. */
export type ExternalDomainFederationCreate = Writable<components["schemas"]["ExternalDomainFederationCreate"]>;

/** Source of an organization's users, of one of the three kinds that a request can bring. */
export type IdentitySourceCreate = Writable<components["schemas"]["IdentitySourceCreate"]>;

/** State to give to a connected organization. `configured` is fully functional and in the scope of policies for all configured connected organizations; `proposed` is in the scope only of policies that name it. */
export type WritableConnectedOrganizationState = Writable<components["schemas"]["WritableConnectedOrganizationState"]>;
/** Values of {@link WritableConnectedOrganizationState} that the contract names. */
export const WritableConnectedOrganizationState = {
  configured: "configured",
  proposed: "proposed",
} as const;

/** Connected organization to add by the request that the 2020 page prints. */
export type ConnectedOrganizationAdd = Writable<components["schemas"]["ConnectedOrganizationAdd"]>;

/** One fault among several. */
export type ErrorDetail = Readable<components["schemas"]["ErrorDetail"]>;

/** Identifiers and time of the request, and what the service adds for its own support. */
export type InnerError = Readable<components["schemas"]["InnerError"]>;

/** What went wrong. */
export type MainError = Readable<components["schemas"]["MainError"]>;

/** OData error. The service answers every status of 400 or above with it. */
export type ErrorEnvelope = Readable<components["schemas"]["ErrorEnvelope"]>;

/** Page in HTML, of no fixed content. Keep it for the log. */
export type GatewayPage = Readable<components["schemas"]["GatewayPage"]>;

/** Property of a connected organization that `$select` can name. */
export type ConnectedOrganizationProperty = Writable<components["schemas"]["ConnectedOrganizationProperty"]>;
/** Values of {@link ConnectedOrganizationProperty} that the contract names. */
export const ConnectedOrganizationProperty = {
  id: "id",
  displayName: "displayName",
  description: "description",
  state: "state",
  identitySources: "identitySources",
  createdDateTime: "createdDateTime",
  createdBy: "createdBy",
  modifiedDateTime: "modifiedDateTime",
  modifiedBy: "modifiedBy",
} as const;

/** Relationship of a connected organization that `$expand` can name. */
export type ConnectedOrganizationRelationship = Writable<components["schemas"]["ConnectedOrganizationRelationship"]>;
/** Values of {@link ConnectedOrganizationRelationship} that the contract names. */
export const ConnectedOrganizationRelationship = {
  internalSponsors: "internalSponsors",
  externalSponsors: "externalSponsors",
} as const;

/** State of a connected organization. `configured` is fully functional and in the scope of policies for all configured connected organizations; `proposed` is in the scope only of policies that name it. The enumeration is evolvable: `unknownFutureValue` stands in for a later member unless the request prefers `include-unknown-enum-members`, so expect values that are not listed here. */
export type ConnectedOrganizationState = Readable<components["schemas"]["ConnectedOrganizationState"]>;
/** Values of {@link ConnectedOrganizationState} that the contract names. */
export const ConnectedOrganizationState = {
  configured: "configured",
  proposed: "proposed",
  unknownFutureValue: "unknownFutureValue",
} as const;

/** Microsoft Entra tenant in the same cloud. */
export type AzureActiveDirectoryTenant = Readable<components["schemas"]["AzureActiveDirectoryTenant"]>;

/** Domain whose users sign in with their e-mail addresses. */
export type DomainIdentitySource = Readable<components["schemas"]["DomainIdentitySource"]>;

/** Domain whose users sign in through a federation of their own. */
export type ExternalDomainFederation = Readable<components["schemas"]["ExternalDomainFederation"]>;

/** Microsoft Entra tenant in another Microsoft cloud. */
export type CrossCloudAzureActiveDirectoryTenant = Readable<components["schemas"]["CrossCloudAzureActiveDirectoryTenant"]>;

/** Social identity provider. The enumeration is evolvable: `unknownFutureValue` stands in for a later member unless the request prefers `include-unknown-enum-members`, so expect values that are not listed here. */
export type SocialIdentitySourceType = Readable<components["schemas"]["SocialIdentitySourceType"]>;
/** Values of {@link SocialIdentitySourceType} that the contract names. */
export const SocialIdentitySourceType = {
  facebook: "facebook",
  unknownFutureValue: "unknownFutureValue",
} as const;

/** Social identity provider. */
export type SocialIdentitySource = Readable<components["schemas"]["SocialIdentitySource"]>;

/** Identity source of a kind that this contract does not know yet. Pass it over or show its type. */
export type UnknownIdentitySource = Readable<components["schemas"]["UnknownIdentitySource"]>;

/** Source of an organization's users. `@odata.type` tells which kind it is. Five kinds are known; later ones arrive as an `UnknownIdentitySource`. */
export type IdentitySource = Readable<components["schemas"]["IdentitySource"]>;

/** User or group in the directory. Brings further properties of its type. */
export type DirectoryObject = Readable<components["schemas"]["DirectoryObject"]>;

/** Connected organization with the properties that `$select` named, or with all of them. What exists in beta only is absent in v1.0. */
export type SelectedConnectedOrganization = Readable<components["schemas"]["SelectedConnectedOrganization"]>;

/** Page of connected organizations. It may be empty even where another page follows. */
export type ConnectedOrganizationCollection = Readable<components["schemas"]["ConnectedOrganizationCollection"]>;

/** Connected organization to create. */
export type ConnectedOrganizationCreate = Writable<components["schemas"]["ConnectedOrganizationCreate"]>;

/** Organization outside the tenant whose users may request access packages, as the service returns it where no `$select` leaves properties out. */
export type ConnectedOrganization = Readable<components["schemas"]["ConnectedOrganization"]>;

/** Properties of a connected organization to change. What is left out stays as it is. */
export type ConnectedOrganizationUpdate = Writable<components["schemas"]["ConnectedOrganizationUpdate"]>;

/** Page of users and groups. It may be empty even where another page follows. */
export type DirectoryObjectCollection = Readable<components["schemas"]["DirectoryObjectCollection"]>;

/** Reference to a user or group in the directory. */
export type DirectoryObjectReference = Writable<components["schemas"]["DirectoryObjectReference"]>;

/** Query options of `listConnectedOrganizations`: List connected organizations. */
export type ListConnectedOrganizationsQuery = NonNullable<operations["listConnectedOrganizations"]["parameters"]["query"]>;

/** Query options of `getConnectedOrganization`: Get a connected organization. */
export type GetConnectedOrganizationQuery = NonNullable<operations["getConnectedOrganization"]["parameters"]["query"]>;

/** Query options of `listInternalSponsors`: List internal sponsors. */
export type ListInternalSponsorsQuery = NonNullable<operations["listInternalSponsors"]["parameters"]["query"]>;

/** Query options of `listExternalSponsors`: List external sponsors. */
export type ListExternalSponsorsQuery = NonNullable<operations["listExternalSponsors"]["parameters"]["query"]>;
