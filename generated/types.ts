// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Named, QueryOptions, Readable, Writable } from "./read-write.js";
import type { components, operations } from "./schema.js";

export type { UnlistedString } from "./read-write.js";

/** Property of a connected organization that `$select` accepts. */
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

/** Relationship of a connected organization that `$expand` accepts. */
export type ConnectedOrganizationRelationship = Writable<components["schemas"]["ConnectedOrganizationRelationship"]>;
/** The values of {@link ConnectedOrganizationRelationship} that the contract lists. */
export const ConnectedOrganizationRelationship = {
  internalSponsors: "internalSponsors",
  externalSponsors: "externalSponsors",
} as const;

/**
 * State of a connected organization. A `configured` organization is fully functional and in scope of the policies
 * for all configured connected organizations; a `proposed` organization is in scope only of the policies that name
 * it. The enumeration is evolvable: the service returns `unknownFutureValue` in place of a newer member unless the
 * request sends `Prefer: include-unknown-enum-members`, so expect values that are not listed here.
 */
export type ConnectedOrganizationState = Readable<components["schemas"]["ConnectedOrganizationState"]>;
/** The values of {@link ConnectedOrganizationState} that the contract lists. */
export const ConnectedOrganizationState = {
  configured: "configured",
  proposed: "proposed",
  unknownFutureValue: "unknownFutureValue",
} as const;

/** Microsoft Entra tenant in the same cloud. */
export interface AzureActiveDirectoryTenant
  extends Readable<components["schemas"]["AzureActiveDirectoryTenant"]>,
    Named {}

/** Domain whose users sign in with their email addresses. */
export interface DomainIdentitySource extends Readable<components["schemas"]["DomainIdentitySource"]>, Named {}

/** Domain whose users sign in through their own federation. */
export interface ExternalDomainFederation extends Readable<components["schemas"]["ExternalDomainFederation"]>, Named {}

/** Microsoft Entra tenant in another Microsoft cloud. */
export interface CrossCloudAzureActiveDirectoryTenant
  extends Readable<components["schemas"]["CrossCloudAzureActiveDirectoryTenant"]>,
    Named {}

/**
 * Social identity provider. The enumeration is evolvable: the service returns `unknownFutureValue` in place of a
 * newer member unless the request sends `Prefer: include-unknown-enum-members`, so expect values that are not
 * listed here.
 */
export type SocialIdentitySourceType = Writable<components["schemas"]["SocialIdentitySourceType"]>;
/** The values of {@link SocialIdentitySourceType} that the contract lists. */
export const SocialIdentitySourceType = {
  facebook: "facebook",
  unknownFutureValue: "unknownFutureValue",
} as const;

/** Social identity provider. */
export interface SocialIdentitySource extends Readable<components["schemas"]["SocialIdentitySource"]>, Named {}

/** Identity source of a type that this contract does not define. Skip it or show its type. */
export interface UnknownIdentitySource extends Readable<components["schemas"]["UnknownIdentitySource"]>, Named {}

/**
 * Source of an organization's users. `@odata.type` identifies its type. Five types are known; other types match
 * `UnknownIdentitySource`.
 */
export type IdentitySource = Readable<components["schemas"]["IdentitySource"]>;

/** User or group in the directory. Includes further properties of its type. */
export interface DirectoryObject extends Readable<components["schemas"]["DirectoryObject"]>, Named {}

/**
 * Connected organization with the properties that `$select` names, or with all properties. Properties that exist
 * only in beta are absent in v1.0.
 */
export interface SelectedConnectedOrganization
  extends Readable<components["schemas"]["SelectedConnectedOrganization"]>,
    Named {}

/** Page of connected organizations. May be empty even if another page follows. */
export interface ConnectedOrganizationCollection
  extends Readable<components["schemas"]["ConnectedOrganizationCollection"]>,
    Named {}

/**
 * Machine-readable error code, the only member of an error to depend on. May be empty. Microsoft documents no
 * codes of this API: the listed ones were seen or are inferred, so expect others.
 */
export type ErrorCode = Readable<components["schemas"]["ErrorCode"]>;
/** The values of {@link ErrorCode} that the contract lists. */
export const ErrorCode = {
  UnAuthorized: "UnAuthorized",
  NoLicense: "NoLicense",
  InvalidModel: "InvalidModel",
  InvalidFilter: "InvalidFilter",
  ExpandNotSupported: "ExpandNotSupported",
  BadRequest: "BadRequest",
  InvalidAuthenticationToken: "InvalidAuthenticationToken",
  ResourceNotFound: "ResourceNotFound",
  ConnectedOrganizationAlreadyExists: "ConnectedOrganizationAlreadyExists",
  IdentityProviderAlreadyConfigured: "IdentityProviderAlreadyConfigured",
  DuplicateKey: "DuplicateKey",
  TooManyRequests: "TooManyRequests",
  UnknownError: "UnknownError",
} as const;

/** One of several errors in a request. */
export interface ErrorDetail extends Readable<components["schemas"]["ErrorDetail"]>, Named {}

/** Identifiers and time of the request, with information for Microsoft support. */
export interface InnerError extends Readable<components["schemas"]["InnerError"]>, Named {}

/** Error that the service returned. */
export interface MainError extends Readable<components["schemas"]["MainError"]>, Named {}

/** OData error. The service returns it with every status of 400 or above. */
export interface ErrorEnvelope extends Readable<components["schemas"]["ErrorEnvelope"]>, Named {}

/** HTML page whose content is not specified. Keep it for your logs. */
export type GatewayPage = Readable<components["schemas"]["GatewayPage"]>;

/** Microsoft Entra tenant whose users belong to the organization. */
export interface AzureActiveDirectoryTenantCreate
  extends Writable<components["schemas"]["AzureActiveDirectoryTenantCreate"]>,
    Named {}

/**
 * Domain whose users belong to the organization. If the domain is verified in a Microsoft Entra tenant, the
 * service stores that tenant instead.
 */
export interface DomainIdentitySourceCreate
  extends Writable<components["schemas"]["DomainIdentitySourceCreate"]>,
    Named {}

/** Federated domain whose users belong to the organization. */
export interface ExternalDomainFederationCreate
  extends Writable<components["schemas"]["ExternalDomainFederationCreate"]>,
    Named {}

/** Source of an organization's users: one of the three types that a create request may contain. */
export type IdentitySourceCreate = Writable<components["schemas"]["IdentitySourceCreate"]>;

/**
 * State to assign to a connected organization. A `configured` organization is fully functional and in scope of the
 * policies for all configured connected organizations; a `proposed` organization is in scope only of the policies
 * that name it.
 */
export type WritableConnectedOrganizationState = Writable<components["schemas"]["WritableConnectedOrganizationState"]>;
/** The values of {@link WritableConnectedOrganizationState} that the contract lists. */
export const WritableConnectedOrganizationState = {
  configured: "configured",
  proposed: "proposed",
} as const;

/** Connected organization to create. */
export interface ConnectedOrganizationCreate
  extends Writable<components["schemas"]["ConnectedOrganizationCreate"]>,
    Named {}

/**
 * Organization outside your tenant whose users may request access packages, as the service returns it without
 * `$select`.
 */
export interface ConnectedOrganization extends Readable<components["schemas"]["ConnectedOrganization"]>, Named {}

/**
 * Microsoft Entra tenant whose users belong to the organization. As on the 2020 page, only the type is required; a
 * new program also sends `tenantId`.
 */
export interface AzureActiveDirectoryTenantAdd
  extends Writable<components["schemas"]["AzureActiveDirectoryTenantAdd"]>,
    Named {}

/**
 * Domain whose users belong to the organization. As for a tenant on the 2020 page, only the type is required; a
 * new program also sends `domainName`.
 */
export interface DomainIdentitySourceAdd extends Writable<components["schemas"]["DomainIdentitySourceAdd"]>, Named {}

/**
 * Federated domain whose users belong to the organization. As for a tenant on the 2020 page, only the type is
 * required; a new program also sends `domainName` and `issuerUri`.
 */
export interface ExternalDomainFederationAdd
  extends Writable<components["schemas"]["ExternalDomainFederationAdd"]>,
    Named {}

/**
 * Source of an organization's users: one of the three types that a create request may contain, with the members
 * that the 2020 page requires.
 */
export type IdentitySourceAdd = Writable<components["schemas"]["IdentitySourceAdd"]>;

/** Connected organization to add with the request of the 2020 page. */
export interface ConnectedOrganizationAdd extends Writable<components["schemas"]["ConnectedOrganizationAdd"]>, Named {}

/**
 * Microsoft Entra tenant in another Microsoft cloud, as a response returned it. Microsoft publishes no request
 * that adds one.
 */
export interface CrossCloudAzureActiveDirectoryTenantUpdate
  extends Writable<components["schemas"]["CrossCloudAzureActiveDirectoryTenantUpdate"]>,
    Named {}

/** Social identity provider, as a response returned it. Microsoft publishes no request that adds one. */
export interface SocialIdentitySourceUpdate
  extends Writable<components["schemas"]["SocialIdentitySourceUpdate"]>,
    Named {}

/**
 * Source of an organization's users: one of the five known types, so that an update can send back the sources that
 * a response returned.
 */
export type IdentitySourceUpdate = Writable<components["schemas"]["IdentitySourceUpdate"]>;

/** Properties of a connected organization to change. Omitted properties keep their values. */
export interface ConnectedOrganizationUpdate
  extends Writable<components["schemas"]["ConnectedOrganizationUpdate"]>,
    Named {}

/** Page of users and groups. May be empty even if another page follows. */
export interface DirectoryObjectCollection
  extends Readable<components["schemas"]["DirectoryObjectCollection"]>,
    Named {}

/** Reference to a user or group in the directory. */
export interface DirectoryObjectReference extends Writable<components["schemas"]["DirectoryObjectReference"]>, Named {}

/** One request of a batch. */
export interface BatchRequest extends Writable<components["schemas"]["BatchRequest"]>, Named {}

/** Requests to send in one HTTP request. */
export interface Batch extends Writable<components["schemas"]["Batch"]>, Named {}

/** Response to one request of a batch. */
export interface BatchResponse extends Readable<components["schemas"]["BatchResponse"]>, Named {}

/** Responses to the requests of a batch. */
export interface BatchResult extends Readable<components["schemas"]["BatchResult"]>, Named {}

/** Query options of `listConnectedOrganizations`: List connected organizations. */
export interface ListConnectedOrganizationsQuery
  extends QueryOptions<NonNullable<operations["listConnectedOrganizations"]["parameters"]["query"]>>,
    Named {}

/** Query options of `getConnectedOrganization`: Get a connected organization. */
export interface GetConnectedOrganizationQuery
  extends QueryOptions<NonNullable<operations["getConnectedOrganization"]["parameters"]["query"]>>,
    Named {}

/** Query options of `listInternalSponsors`: List internal sponsors. */
export interface ListInternalSponsorsQuery
  extends QueryOptions<NonNullable<operations["listInternalSponsors"]["parameters"]["query"]>>,
    Named {}

/** Query options of `listExternalSponsors`: List external sponsors. */
export interface ListExternalSponsorsQuery
  extends QueryOptions<NonNullable<operations["listExternalSponsors"]["parameters"]["query"]>>,
    Named {}
