// Generated from openapi/ by `npm run generate`. Do not edit.

import type { OperationId } from "./operations.js";
import * as validators from "./schema-validators.js";
import type { SchemaErrorOf, ValidatorOf } from "./validator-runtime.js";

export { maxFaults } from "./validator-runtime.js";

/** Name of a component schema. */
export type SchemaName =
  | "AzureActiveDirectoryTenantCreate"
  | "DomainIdentitySourceCreate"
  | "ExternalDomainFederationCreate"
  | "IdentitySourceCreate"
  | "WritableConnectedOrganizationState"
  | "ConnectedOrganizationAdd"
  | "ErrorDetail"
  | "InnerError"
  | "MainError"
  | "ErrorEnvelope"
  | "GatewayPage"
  | "ConnectedOrganizationProperty"
  | "ConnectedOrganizationRelationship"
  | "ConnectedOrganizationState"
  | "AzureActiveDirectoryTenant"
  | "DomainIdentitySource"
  | "ExternalDomainFederation"
  | "CrossCloudAzureActiveDirectoryTenant"
  | "SocialIdentitySourceType"
  | "SocialIdentitySource"
  | "UnknownIdentitySource"
  | "IdentitySource"
  | "DirectoryObject"
  | "SelectedConnectedOrganization"
  | "ConnectedOrganizationCollection"
  | "ConnectedOrganizationCreate"
  | "ConnectedOrganization"
  | "ConnectedOrganizationUpdate"
  | "DirectoryObjectCollection"
  | "DirectoryObjectReference";

/** A JSON Schema keyword that a value can violate. */
export type Keyword =
  | "additionalProperties"
  | "const"
  | "enum"
  | "format"
  | "maxItems"
  | "minItems"
  | "minLength"
  | "minimum"
  | "not"
  | "pattern"
  | "required"
  | "type";

export type SchemaError = SchemaErrorOf<Keyword>;
export type Validator = ValidatorOf<Keyword>;

/** Validators by the name of the schema. */
export const schemas: Readonly<Record<SchemaName, Validator>> = {
  AzureActiveDirectoryTenantCreate: validators.AzureActiveDirectoryTenantCreate,
  DomainIdentitySourceCreate: validators.DomainIdentitySourceCreate,
  ExternalDomainFederationCreate: validators.ExternalDomainFederationCreate,
  IdentitySourceCreate: validators.IdentitySourceCreate,
  WritableConnectedOrganizationState: validators.WritableConnectedOrganizationState,
  ConnectedOrganizationAdd: validators.ConnectedOrganizationAdd,
  ErrorDetail: validators.ErrorDetail,
  InnerError: validators.InnerError,
  MainError: validators.MainError,
  ErrorEnvelope: validators.ErrorEnvelope,
  GatewayPage: validators.GatewayPage,
  ConnectedOrganizationProperty: validators.ConnectedOrganizationProperty,
  ConnectedOrganizationRelationship: validators.ConnectedOrganizationRelationship,
  ConnectedOrganizationState: validators.ConnectedOrganizationState,
  AzureActiveDirectoryTenant: validators.AzureActiveDirectoryTenant,
  DomainIdentitySource: validators.DomainIdentitySource,
  ExternalDomainFederation: validators.ExternalDomainFederation,
  CrossCloudAzureActiveDirectoryTenant: validators.CrossCloudAzureActiveDirectoryTenant,
  SocialIdentitySourceType: validators.SocialIdentitySourceType,
  SocialIdentitySource: validators.SocialIdentitySource,
  UnknownIdentitySource: validators.UnknownIdentitySource,
  IdentitySource: validators.IdentitySource,
  DirectoryObject: validators.DirectoryObject,
  SelectedConnectedOrganization: validators.SelectedConnectedOrganization,
  ConnectedOrganizationCollection: validators.ConnectedOrganizationCollection,
  ConnectedOrganizationCreate: validators.ConnectedOrganizationCreate,
  ConnectedOrganization: validators.ConnectedOrganization,
  ConnectedOrganizationUpdate: validators.ConnectedOrganizationUpdate,
  DirectoryObjectCollection: validators.DirectoryObjectCollection,
  DirectoryObjectReference: validators.DirectoryObjectReference,
};

/** Validators of requests by operationId, or null if a request has no body. */
export const requests: Readonly<Record<OperationId, { required: boolean; validate: Validator } | null>> = {
  addConnectedOrganization: { required: true, validate: validators.ConnectedOrganizationAdd },
  listConnectedOrganizations: null,
  createConnectedOrganization: { required: true, validate: validators.ConnectedOrganizationCreate },
  getConnectedOrganization: null,
  deleteConnectedOrganization: null,
  updateConnectedOrganization: { required: true, validate: validators.ConnectedOrganizationUpdate },
  listInternalSponsors: null,
  addInternalSponsor: { required: true, validate: validators.DirectoryObjectReference },
  removeInternalSponsor: null,
  listExternalSponsors: null,
  addExternalSponsor: { required: true, validate: validators.DirectoryObjectReference },
  removeExternalSponsor: null,
};

/** Validators of responses by operationId and status (200, 4XX), or null if a response has no body. */
export const responses: Readonly<Record<OperationId, Readonly<Record<string, Validator | null>>>> = {
  addConnectedOrganization: {
    "204": null,
    "400": validators.ErrorEnvelope,
    "401": validators.ErrorEnvelope,
    "403": validators.ErrorEnvelope,
    "409": validators.ErrorEnvelope,
    "415": validators.ErrorEnvelope,
    "429": validators.ErrorEnvelope,
    "500": validators.ErrorEnvelope,
    "502": validators.GatewayPage,
    "503": validators.ErrorEnvelope,
    "4XX": validators.ErrorEnvelope,
    "5XX": validators.ErrorEnvelope,
  },
  listConnectedOrganizations: {
    "200": validators.ConnectedOrganizationCollection,
    "400": validators.ErrorEnvelope,
    "401": validators.ErrorEnvelope,
    "403": validators.ErrorEnvelope,
    "429": validators.ErrorEnvelope,
    "500": validators.ErrorEnvelope,
    "502": validators.GatewayPage,
    "503": validators.ErrorEnvelope,
    "4XX": validators.ErrorEnvelope,
    "5XX": validators.ErrorEnvelope,
  },
  createConnectedOrganization: {
    "201": validators.ConnectedOrganization,
    "400": validators.ErrorEnvelope,
    "401": validators.ErrorEnvelope,
    "403": validators.ErrorEnvelope,
    "409": validators.ErrorEnvelope,
    "415": validators.ErrorEnvelope,
    "429": validators.ErrorEnvelope,
    "500": validators.ErrorEnvelope,
    "502": validators.GatewayPage,
    "503": validators.ErrorEnvelope,
    "4XX": validators.ErrorEnvelope,
    "5XX": validators.ErrorEnvelope,
  },
  getConnectedOrganization: {
    "200": validators.SelectedConnectedOrganization,
    "400": validators.ErrorEnvelope,
    "401": validators.ErrorEnvelope,
    "403": validators.ErrorEnvelope,
    "404": validators.ErrorEnvelope,
    "429": validators.ErrorEnvelope,
    "500": validators.ErrorEnvelope,
    "502": validators.GatewayPage,
    "503": validators.ErrorEnvelope,
    "4XX": validators.ErrorEnvelope,
    "5XX": validators.ErrorEnvelope,
  },
  deleteConnectedOrganization: {
    "204": null,
    "400": validators.ErrorEnvelope,
    "401": validators.ErrorEnvelope,
    "403": validators.ErrorEnvelope,
    "404": validators.ErrorEnvelope,
    "429": validators.ErrorEnvelope,
    "500": validators.ErrorEnvelope,
    "502": validators.GatewayPage,
    "503": validators.ErrorEnvelope,
    "4XX": validators.ErrorEnvelope,
    "5XX": validators.ErrorEnvelope,
  },
  updateConnectedOrganization: {
    "204": null,
    "400": validators.ErrorEnvelope,
    "401": validators.ErrorEnvelope,
    "403": validators.ErrorEnvelope,
    "404": validators.ErrorEnvelope,
    "415": validators.ErrorEnvelope,
    "429": validators.ErrorEnvelope,
    "500": validators.ErrorEnvelope,
    "502": validators.GatewayPage,
    "503": validators.ErrorEnvelope,
    "4XX": validators.ErrorEnvelope,
    "5XX": validators.ErrorEnvelope,
  },
  listInternalSponsors: {
    "200": validators.DirectoryObjectCollection,
    "400": validators.ErrorEnvelope,
    "401": validators.ErrorEnvelope,
    "403": validators.ErrorEnvelope,
    "404": validators.ErrorEnvelope,
    "429": validators.ErrorEnvelope,
    "500": validators.ErrorEnvelope,
    "502": validators.GatewayPage,
    "503": validators.ErrorEnvelope,
    "4XX": validators.ErrorEnvelope,
    "5XX": validators.ErrorEnvelope,
  },
  addInternalSponsor: {
    "204": null,
    "400": validators.ErrorEnvelope,
    "401": validators.ErrorEnvelope,
    "403": validators.ErrorEnvelope,
    "404": validators.ErrorEnvelope,
    "415": validators.ErrorEnvelope,
    "429": validators.ErrorEnvelope,
    "500": validators.ErrorEnvelope,
    "502": validators.GatewayPage,
    "503": validators.ErrorEnvelope,
    "4XX": validators.ErrorEnvelope,
    "5XX": validators.ErrorEnvelope,
  },
  removeInternalSponsor: {
    "204": null,
    "400": validators.ErrorEnvelope,
    "401": validators.ErrorEnvelope,
    "403": validators.ErrorEnvelope,
    "404": validators.ErrorEnvelope,
    "429": validators.ErrorEnvelope,
    "500": validators.ErrorEnvelope,
    "502": validators.GatewayPage,
    "503": validators.ErrorEnvelope,
    "4XX": validators.ErrorEnvelope,
    "5XX": validators.ErrorEnvelope,
  },
  listExternalSponsors: {
    "200": validators.DirectoryObjectCollection,
    "400": validators.ErrorEnvelope,
    "401": validators.ErrorEnvelope,
    "403": validators.ErrorEnvelope,
    "404": validators.ErrorEnvelope,
    "429": validators.ErrorEnvelope,
    "500": validators.ErrorEnvelope,
    "502": validators.GatewayPage,
    "503": validators.ErrorEnvelope,
    "4XX": validators.ErrorEnvelope,
    "5XX": validators.ErrorEnvelope,
  },
  addExternalSponsor: {
    "204": null,
    "400": validators.ErrorEnvelope,
    "401": validators.ErrorEnvelope,
    "403": validators.ErrorEnvelope,
    "404": validators.ErrorEnvelope,
    "415": validators.ErrorEnvelope,
    "429": validators.ErrorEnvelope,
    "500": validators.ErrorEnvelope,
    "502": validators.GatewayPage,
    "503": validators.ErrorEnvelope,
    "4XX": validators.ErrorEnvelope,
    "5XX": validators.ErrorEnvelope,
  },
  removeExternalSponsor: {
    "204": null,
    "400": validators.ErrorEnvelope,
    "401": validators.ErrorEnvelope,
    "403": validators.ErrorEnvelope,
    "404": validators.ErrorEnvelope,
    "429": validators.ErrorEnvelope,
    "500": validators.ErrorEnvelope,
    "502": validators.GatewayPage,
    "503": validators.ErrorEnvelope,
    "4XX": validators.ErrorEnvelope,
    "5XX": validators.ErrorEnvelope,
  },
};
