export type { Answer, List, Page } from "../generated/client.js";
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
export { GraphError, type GraphErrorFacts } from "./client/graph-error.js";
export { OptionError } from "./client/option-error.js";
export type { AccessToken, ClientOptions, Fetch, RequestOptions } from "./client/options.js";
