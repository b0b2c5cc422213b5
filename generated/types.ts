// Generated from openapi/ by `npm run generate`. Do not edit.

import type { components, operations, Readable, Writable } from "./schema.js";

export type { UnlistedString } from "./schema.js";

/** Property of a connected organization that `$select` accepts. */
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

/** Relationship of a connected organization that `$expand` accepts. */
export type ConnectedOrganizationRelationship = Writable<components["schemas"]["ConnectedOrganizationRelationship"]>;
/** Values of {@link ConnectedOrganizationRelationship} that the contract names. */
export const ConnectedOrganizationRelationship = {
  internalSponsors: "internalSponsors",
  externalSponsors: "externalSponsors",
} as const;

/** State of a connected organization. A `configured` organization is fully functional and in scope of the policies for all configured connected organizations; a `proposed` organization is in scope only of the policies that name it. The enumeration is evolvable: the service returns `unknownFutureValue` in place of a newer member unless the request sends `Prefer: include-unknown-enum-members`, so expect values that are not listed here. */
export type ConnectedOrganizationState = Readable<components["schemas"]["ConnectedOrganizationState"]>;
/** Values of {@link ConnectedOrganizationState} that the contract names. */
export const ConnectedOrganizationState = {
  configured: "configured",
  proposed: "proposed",
  unknownFutureValue: "unknownFutureValue",
} as const;

/** Microsoft Entra tenant in the same cloud. */
export type AzureActiveDirectoryTenant = Readable<components["schemas"]["AzureActiveDirectoryTenant"]>;

/** Domain whose users sign in with their email addresses. */
export type DomainIdentitySource = Readable<components["schemas"]["DomainIdentitySource"]>;

/** Domain whose users sign in through their own federation. */
export type ExternalDomainFederation = Readable<components["schemas"]["ExternalDomainFederation"]>;

/** Microsoft Entra tenant in another Microsoft cloud. */
export type CrossCloudAzureActiveDirectoryTenant = Readable<components["schemas"]["CrossCloudAzureActiveDirectoryTenant"]>;

/** Social identity provider. The enumeration is evolvable: the service returns `unknownFutureValue` in place of a newer member unless the request sends `Prefer: include-unknown-enum-members`, so expect values that are not listed here. */
export type SocialIdentitySourceType = Writable<components["schemas"]["SocialIdentitySourceType"]>;
/** Values of {@link SocialIdentitySourceType} that the contract names. */
export const SocialIdentitySourceType = {
  facebook: "facebook",
  unknownFutureValue: "unknownFutureValue",
} as const;

/** Social identity provider. */
export type SocialIdentitySource = Readable<components["schemas"]["SocialIdentitySource"]>;

/** Identity source of a type that this contract does not define. Skip it or show its type. */
export type UnknownIdentitySource = Readable<components["schemas"]["UnknownIdentitySource"]>;

/** Source of an organization's users. `@odata.type` identifies its type. Five types are known; newer types are returned as `UnknownIdentitySource`. */
export type IdentitySource = Readable<components["schemas"]["IdentitySource"]>;

/** User or group in the directory. Includes further properties of its type. */
export type DirectoryObject = Readable<components["schemas"]["DirectoryObject"]>;

/** Connected organization with the properties that `$select` names, or with all properties. Properties that exist only in beta are absent in v1.0. */
export type SelectedConnectedOrganization = Readable<components["schemas"]["SelectedConnectedOrganization"]>;

/** Page of connected organizations. May be empty even if another page follows. */
export type ConnectedOrganizationCollection = Readable<components["schemas"]["ConnectedOrganizationCollection"]>;

/** Machine-readable error code, the only member of an error to depend on. May be empty. Microsoft documents no codes of this API: the listed ones were seen or are inferred, so expect others. */
export type ErrorCode = Readable<components["schemas"]["ErrorCode"]>;
/** Values of {@link ErrorCode} that the contract names. */
export const ErrorCode = {
  UnAuthorized: "UnAuthorized",
  NoLicense: "NoLicense",
  InvalidModel: "InvalidModel",
  InvalidFilter: "InvalidFilter",
  ExpandNotSupported: "ExpandNotSupported",
  InvalidAuthenticationToken: "InvalidAuthenticationToken",
  ResourceNotFound: "ResourceNotFound",
  ConnectedOrganizationAlreadyExists: "ConnectedOrganizationAlreadyExists",
  IdentityProviderAlreadyConfigured: "IdentityProviderAlreadyConfigured",
  DuplicateKey: "DuplicateKey",
  TooManyRequests: "TooManyRequests",
  UnknownError: "UnknownError",
} as const;

/** One of several errors in a request. */
export type ErrorDetail = Readable<components["schemas"]["ErrorDetail"]>;

/** Identifiers and time of the request, with information for Microsoft support. */
export type InnerError = Readable<components["schemas"]["InnerError"]>;

/** Error that the service returned. */
export type MainError = Readable<components["schemas"]["MainError"]>;

/** OData error. The service returns it with every status of 400 or above. */
export type ErrorEnvelope = Readable<components["schemas"]["ErrorEnvelope"]>;

/** HTML page whose content is not specified. Keep it for your logs. */
export type GatewayPage = Readable<components["schemas"]["GatewayPage"]>;

/** Microsoft Entra tenant whose users belong to the organization. */
export type AzureActiveDirectoryTenantCreate = Writable<components["schemas"]["AzureActiveDirectoryTenantCreate"]>;

/** Domain whose users belong to the organization. If the domain is verified in a Microsoft Entra tenant, the service stores that tenant instead. */
export type DomainIdentitySourceCreate = Writable<components["schemas"]["DomainIdentitySourceCreate"]>;

/** Federated domain whose users belong to the organization. */
export type ExternalDomainFederationCreate = Writable<components["schemas"]["ExternalDomainFederationCreate"]>;

/** Source of an organization's users: one of the three types that a create request may contain. */
export type IdentitySourceCreate = Writable<components["schemas"]["IdentitySourceCreate"]>;

/** State to assign to a connected organization. A `configured` organization is fully functional and in scope of the policies for all configured connected organizations; a `proposed` organization is in scope only of the policies that name it. */
export type WritableConnectedOrganizationState = Writable<components["schemas"]["WritableConnectedOrganizationState"]>;
/** Values of {@link WritableConnectedOrganizationState} that the contract names. */
export const WritableConnectedOrganizationState = {
  configured: "configured",
  proposed: "proposed",
} as const;

/** Connected organization to create. */
export type ConnectedOrganizationCreate = Writable<components["schemas"]["ConnectedOrganizationCreate"]>;

/** Organization outside your tenant whose users may request access packages, as the service returns it without `$select`. */
export type ConnectedOrganization = Readable<components["schemas"]["ConnectedOrganization"]>;

/** Microsoft Entra tenant whose users belong to the organization. As on the 2020 page, only the type is required; a new program also sends `tenantId`. */
export type AzureActiveDirectoryTenantAdd = Writable<components["schemas"]["AzureActiveDirectoryTenantAdd"]>;

/** Domain whose users belong to the organization. As for a tenant on the 2020 page, only the type is required; a new program also sends `domainName`. */
export type DomainIdentitySourceAdd = Writable<components["schemas"]["DomainIdentitySourceAdd"]>;

/** Federated domain whose users belong to the organization. As for a tenant on the 2020 page, only the type is required; a new program also sends `domainName` and `issuerUri`. */
export type ExternalDomainFederationAdd = Writable<components["schemas"]["ExternalDomainFederationAdd"]>;

/** Source of an organization's users: one of the three types that a create request may contain, with the members that the 2020 page requires. */
export type IdentitySourceAdd = Writable<components["schemas"]["IdentitySourceAdd"]>;

/** Connected organization to add with the request of the 2020 page. */
export type ConnectedOrganizationAdd = Writable<components["schemas"]["ConnectedOrganizationAdd"]>;

/** Microsoft Entra tenant in another Microsoft cloud, as a response returned it. Microsoft publishes no request that adds one. */
export type CrossCloudAzureActiveDirectoryTenantUpdate = Writable<components["schemas"]["CrossCloudAzureActiveDirectoryTenantUpdate"]>;

/** Social identity provider, as a response returned it. Microsoft publishes no request that adds one. */
export type SocialIdentitySourceUpdate = Writable<components["schemas"]["SocialIdentitySourceUpdate"]>;

/** Source of an organization's users: one of the five known types, so that an update can send back the sources that a response returned. */
export type IdentitySourceUpdate = Writable<components["schemas"]["IdentitySourceUpdate"]>;

/** Properties of a connected organization to change. Omitted properties keep their values. */
export type ConnectedOrganizationUpdate = Writable<components["schemas"]["ConnectedOrganizationUpdate"]>;

/** Page of users and groups. May be empty even if another page follows. */
export type DirectoryObjectCollection = Readable<components["schemas"]["DirectoryObjectCollection"]>;

/** Reference to a user or group in the directory. */
export type DirectoryObjectReference = Writable<components["schemas"]["DirectoryObjectReference"]>;

/** One request of a batch. */
export type BatchRequest = Writable<components["schemas"]["BatchRequest"]>;

/** Requests to send in one HTTP request. */
export type Batch = Writable<components["schemas"]["Batch"]>;

/** Response to one request of a batch. */
export type BatchResponse = Readable<components["schemas"]["BatchResponse"]>;

/** Responses to the requests of a batch. */
export type BatchResult = Readable<components["schemas"]["BatchResult"]>;

/** Query options of `listConnectedOrganizations`: List connected organizations. */
export type ListConnectedOrganizationsQuery = NonNullable<operations["listConnectedOrganizations"]["parameters"]["query"]>;

/** Query options of `getConnectedOrganization`: Get a connected organization. */
export type GetConnectedOrganizationQuery = NonNullable<operations["getConnectedOrganization"]["parameters"]["query"]>;

/** Query options of `listInternalSponsors`: List internal sponsors. */
export type ListInternalSponsorsQuery = NonNullable<operations["listInternalSponsors"]["parameters"]["query"]>;

/** Query options of `listExternalSponsors`: List external sponsors. */
export type ListExternalSponsorsQuery = NonNullable<operations["listExternalSponsors"]["parameters"]["query"]>;
