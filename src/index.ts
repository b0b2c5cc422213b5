export type { Answer, List, Page, Result } from "../generated/client.js";
export { filter } from "../generated/filter.js";
export {
  domainSource,
  federationSource,
  isCrossCloudTenantSource,
  isDomainSource,
  isFederationSource,
  isSocialSource,
  isTenantSource,
  tenantSource,
} from "../generated/identity-sources.js";
export type { OperationId } from "../generated/operations.js";
export { clouds, versions } from "../generated/servers.js";
export {
  type AzureActiveDirectoryTenant,
  type AzureActiveDirectoryTenantCreate,
  type ConnectedOrganization,
  type ConnectedOrganizationAdd,
  type ConnectedOrganizationCollection,
  type ConnectedOrganizationCreate,
  ConnectedOrganizationProperty,
  ConnectedOrganizationRelationship,
  ConnectedOrganizationState,
  type ConnectedOrganizationUpdate,
  type CrossCloudAzureActiveDirectoryTenant,
  type DirectoryObject,
  type DirectoryObjectCollection,
  type DirectoryObjectReference,
  type DomainIdentitySource,
  type DomainIdentitySourceCreate,
  type ErrorDetail,
  type ErrorEnvelope,
  type ExternalDomainFederation,
  type ExternalDomainFederationCreate,
  type GetConnectedOrganizationQuery,
  type IdentitySource,
  type IdentitySourceCreate,
  type InnerError,
  type ListConnectedOrganizationsQuery,
  type ListExternalSponsorsQuery,
  type ListInternalSponsorsQuery,
  type MainError,
  type SelectedConnectedOrganization,
  type SocialIdentitySource,
  SocialIdentitySourceType,
  type UnknownIdentitySource,
  type UnlistedString,
  WritableConnectedOrganizationState,
} from "../generated/types.js";
export { createClient, type GraphClient } from "./client/create-client.js";
export { isConflict, isForbidden, isNotFound, isThrottled, isUnauthorized } from "./client/errors/error-guards.js";
export { GraphError, type GraphErrorFacts } from "./client/errors/graph-error.js";
export { OptionError } from "./client/errors/option-error.js";
export type {
  AccessToken,
  ClientOptions,
  ContractCheck,
  Fetch,
  RequestOptions,
  RetryNotice,
  RetryOptions,
  Validators,
} from "./client/options.js";
