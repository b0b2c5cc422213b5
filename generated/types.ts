// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Readable, Writable } from "./read-write.js";

import type { components, operations } from "./schema.js";

export type { UnlistedString } from "./read-write.js";

/** Microsoft Entra tenant to take the users from. */
export interface AzureActiveDirectoryTenantCreate
  extends Writable<components["schemas"]["AzureActiveDirectoryTenantCreate"]> {}

/** Domain to take the users from. The service replaces one that is verified in an Entra tenant by that tenant. */
export interface DomainIdentitySourceCreate extends Writable<components["schemas"]["DomainIdentitySourceCreate"]> {}

/** Federated domain to take the users from. */
export interface ExternalDomainFederationCreate
  extends Writable<components["schemas"]["ExternalDomainFederationCreate"]> {}

/** Source of an organization's users, of one of the three kinds that a request can bring. */
export type IdentitySourceCreate = Writable<components["schemas"]["IdentitySourceCreate"]>;

/**
 * State to give to a connected organization. `configured` is fully functional and in the scope of policies for
 * all configured connected organizations; `proposed` is in the scope only of policies that name it.
 */
export type WritableConnectedOrganizationState = Writable<components["schemas"]["WritableConnectedOrganizationState"]>;
/** The values of {@link WritableConnectedOrganizationState} that the contract lists. */
export const WritableConnectedOrganizationState = {
  configured: "configured",
  proposed: "proposed",
} as const;

/** Connected organization to add by the request that the 2020 page prints. */
export interface ConnectedOrganizationAdd extends Writable<components["schemas"]["ConnectedOrganizationAdd"]> {}

/** One fault among several. */
export interface ErrorDetail extends Readable<components["schemas"]["ErrorDetail"]> {}

/** Identifiers and time of the request, and what the service adds for its own support. */
export interface InnerError extends Readable<components["schemas"]["InnerError"]> {}

/** What went wrong. */
export interface MainError extends Readable<components["schemas"]["MainError"]> {}

/** OData error. The service answers every status of 400 or above with it. */
export interface ErrorEnvelope extends Readable<components["schemas"]["ErrorEnvelope"]> {}

/** Page in HTML, of no fixed content. Keep it for the log. */
export type GatewayPage = Readable<components["schemas"]["GatewayPage"]>;

/** Property of a connected organization that `$select` can name. */
export type ConnectedOrganizationProperty = Writable<components["schemas"]["ConnectedOrganizationProperty"]>;
/** The values of {@link ConnectedOrganizationProperty} that the contract lists. */
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
/** The values of {@link ConnectedOrganizationRelationship} that the contract lists. */
export const ConnectedOrganizationRelationship = {
  internalSponsors: "internalSponsors",
  externalSponsors: "externalSponsors",
} as const;

/**
 * State of a connected organization. `configured` is fully functional and in the scope of policies for all
 * configured connected organizations; `proposed` is in the scope only of policies that name it. The enumeration
 * is evolvable: `unknownFutureValue` stands in for a later member unless the request prefers
 * `include-unknown-enum-members`, so expect values that are not listed here.
 */
export type ConnectedOrganizationState = Readable<components["schemas"]["ConnectedOrganizationState"]>;
/** The values of {@link ConnectedOrganizationState} that the contract lists. */
export const ConnectedOrganizationState = {
  configured: "configured",
  proposed: "proposed",
  unknownFutureValue: "unknownFutureValue",
} as const;

/** Microsoft Entra tenant in the same cloud. */
export interface AzureActiveDirectoryTenant extends Readable<components["schemas"]["AzureActiveDirectoryTenant"]> {}

/** Domain whose users sign in with their e-mail addresses. */
export interface DomainIdentitySource extends Readable<components["schemas"]["DomainIdentitySource"]> {}

/** Domain whose users sign in through a federation of their own. */
export interface ExternalDomainFederation extends Readable<components["schemas"]["ExternalDomainFederation"]> {}

/** Microsoft Entra tenant in another Microsoft cloud. */
export interface CrossCloudAzureActiveDirectoryTenant
  extends Readable<components["schemas"]["CrossCloudAzureActiveDirectoryTenant"]> {}

/**
 * Social identity provider. The enumeration is evolvable: `unknownFutureValue` stands in for a later member
 * unless the request prefers `include-unknown-enum-members`, so expect values that are not listed here.
 */
export type SocialIdentitySourceType = Readable<components["schemas"]["SocialIdentitySourceType"]>;
/** The values of {@link SocialIdentitySourceType} that the contract lists. */
export const SocialIdentitySourceType = {
  facebook: "facebook",
  unknownFutureValue: "unknownFutureValue",
} as const;

/** Social identity provider. */
export interface SocialIdentitySource extends Readable<components["schemas"]["SocialIdentitySource"]> {}

/** Identity source of a kind that this contract does not know yet. Pass it over or show its type. */
export interface UnknownIdentitySource extends Readable<components["schemas"]["UnknownIdentitySource"]> {}

/**
 * Source of an organization's users. `@odata.type` tells which kind it is. Five kinds are known; later ones
 * arrive as an `UnknownIdentitySource`.
 */
export type IdentitySource = Readable<components["schemas"]["IdentitySource"]>;

/** User or group in the directory. Brings further properties of its type. */
export interface DirectoryObject extends Readable<components["schemas"]["DirectoryObject"]> {}

/**
 * Connected organization with the properties that `$select` named, or with all of them. What exists in beta only
 * is absent in v1.0.
 */
export interface SelectedConnectedOrganization
  extends Readable<components["schemas"]["SelectedConnectedOrganization"]> {}

/** Page of connected organizations. It may be empty even where another page follows. */
export interface ConnectedOrganizationCollection
  extends Readable<components["schemas"]["ConnectedOrganizationCollection"]> {}

/** Connected organization to create. */
export interface ConnectedOrganizationCreate extends Writable<components["schemas"]["ConnectedOrganizationCreate"]> {}

/**
 * Organization outside the tenant whose users may request access packages, as the service returns it where no
 * `$select` leaves properties out.
 */
export interface ConnectedOrganization extends Readable<components["schemas"]["ConnectedOrganization"]> {}

/** Properties of a connected organization to change. What is left out stays as it is. */
export interface ConnectedOrganizationUpdate extends Writable<components["schemas"]["ConnectedOrganizationUpdate"]> {}

/** Page of users and groups. It may be empty even where another page follows. */
export interface DirectoryObjectCollection extends Readable<components["schemas"]["DirectoryObjectCollection"]> {}

/** Reference to a user or group in the directory. */
export interface DirectoryObjectReference extends Writable<components["schemas"]["DirectoryObjectReference"]> {}

/** Query options of `listConnectedOrganizations`: List connected organizations. */
export interface ListConnectedOrganizationsQuery
  extends Writable<NonNullable<operations["listConnectedOrganizations"]["parameters"]["query"]>> {}

/** Query options of `getConnectedOrganization`: Get a connected organization. */
export interface GetConnectedOrganizationQuery
  extends Writable<NonNullable<operations["getConnectedOrganization"]["parameters"]["query"]>> {}

/** Query options of `listInternalSponsors`: List internal sponsors. */
export interface ListInternalSponsorsQuery
  extends Writable<NonNullable<operations["listInternalSponsors"]["parameters"]["query"]>> {}

/** Query options of `listExternalSponsors`: List external sponsors. */
export interface ListExternalSponsorsQuery
  extends Writable<NonNullable<operations["listExternalSponsors"]["parameters"]["query"]>> {}
