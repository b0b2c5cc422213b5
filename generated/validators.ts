// Generated from openapi/ by `npm run generate`. Do not edit.

import type { OperationId } from "./operations.js";
import * as validators from "./schema-validators.js";
import type * as types from "./types.js";
import type { SchemaErrorOf, ValidatorOf } from "./validator-runtime.js";

export { maxFaults } from "./validator-runtime.js";

/** The type of a valid value of each component schema. */
export interface SchemaTypes {
  ConnectedOrganizationProperty: types.ConnectedOrganizationProperty;
  ConnectedOrganizationRelationship: types.ConnectedOrganizationRelationship;
  ConnectedOrganizationState: types.ConnectedOrganizationState;
  AzureActiveDirectoryTenant: types.AzureActiveDirectoryTenant;
  DomainIdentitySource: types.DomainIdentitySource;
  ExternalDomainFederation: types.ExternalDomainFederation;
  CrossCloudAzureActiveDirectoryTenant: types.CrossCloudAzureActiveDirectoryTenant;
  SocialIdentitySourceType: types.SocialIdentitySourceType;
  SocialIdentitySource: types.SocialIdentitySource;
  UnknownIdentitySource: types.UnknownIdentitySource;
  IdentitySource: types.IdentitySource;
  DirectoryObject: types.DirectoryObject;
  SelectedConnectedOrganization: types.SelectedConnectedOrganization;
  ConnectedOrganizationCollection: types.ConnectedOrganizationCollection;
  ErrorCode: types.ErrorCode;
  ErrorDetail: types.ErrorDetail;
  InnerError: types.InnerError;
  MainError: types.MainError;
  ErrorEnvelope: types.ErrorEnvelope;
  GatewayPage: types.GatewayPage;
  AzureActiveDirectoryTenantCreate: types.AzureActiveDirectoryTenantCreate;
  DomainIdentitySourceCreate: types.DomainIdentitySourceCreate;
  ExternalDomainFederationCreate: types.ExternalDomainFederationCreate;
  IdentitySourceCreate: types.IdentitySourceCreate;
  WritableConnectedOrganizationState: types.WritableConnectedOrganizationState;
  ConnectedOrganizationCreate: types.ConnectedOrganizationCreate;
  ConnectedOrganization: types.ConnectedOrganization;
  AzureActiveDirectoryTenantAdd: types.AzureActiveDirectoryTenantAdd;
  DomainIdentitySourceAdd: types.DomainIdentitySourceAdd;
  ExternalDomainFederationAdd: types.ExternalDomainFederationAdd;
  IdentitySourceAdd: types.IdentitySourceAdd;
  ConnectedOrganizationAdd: types.ConnectedOrganizationAdd;
  CrossCloudAzureActiveDirectoryTenantUpdate: types.CrossCloudAzureActiveDirectoryTenantUpdate;
  SocialIdentitySourceUpdate: types.SocialIdentitySourceUpdate;
  IdentitySourceUpdate: types.IdentitySourceUpdate;
  ConnectedOrganizationUpdate: types.ConnectedOrganizationUpdate;
  DirectoryObjectCollection: types.DirectoryObjectCollection;
  DirectoryObjectReference: types.DirectoryObjectReference;
  BatchRequest: types.BatchRequest;
  Batch: types.Batch;
  BatchResponse: types.BatchResponse;
  BatchResult: types.BatchResult;
}

/** Name of a component schema. */
export type SchemaName = keyof SchemaTypes;

/** The type of a valid request body of each operation. */
export interface RequestTypes {
  listConnectedOrganizations: undefined;
  createConnectedOrganization: types.ConnectedOrganizationCreate;
  addConnectedOrganization: types.ConnectedOrganizationAdd;
  getConnectedOrganization: undefined;
  deleteConnectedOrganization: undefined;
  updateConnectedOrganization: types.ConnectedOrganizationUpdate;
  listInternalSponsors: undefined;
  addInternalSponsor: types.DirectoryObjectReference;
  removeInternalSponsor: undefined;
  listExternalSponsors: undefined;
  addExternalSponsor: types.DirectoryObjectReference;
  removeExternalSponsor: undefined;
  sendBatch: types.Batch;
}

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

/** The properties of every schema that allows no others. */
export const closedProperties: readonly string[] = [
  "@odata.id",
  "@odata.type",
  "body",
  "cloudInstance",
  "createdBy",
  "createdDateTime",
  "dependsOn",
  "description",
  "displayName",
  "domainName",
  "headers",
  "id",
  "identitySources",
  "issuerUri",
  "method",
  "modifiedBy",
  "modifiedDateTime",
  "requests",
  "socialIdentitySourceType",
  "state",
  "tenantId",
  "url",
];

/** Validators by the name of the schema. */
export const schemas: Readonly<Record<SchemaName, Validator>> = {
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
  ErrorCode: validators.ErrorCode,
  ErrorDetail: validators.ErrorDetail,
  InnerError: validators.InnerError,
  MainError: validators.MainError,
  ErrorEnvelope: validators.ErrorEnvelope,
  GatewayPage: validators.GatewayPage,
  AzureActiveDirectoryTenantCreate: validators.AzureActiveDirectoryTenantCreate,
  DomainIdentitySourceCreate: validators.DomainIdentitySourceCreate,
  ExternalDomainFederationCreate: validators.ExternalDomainFederationCreate,
  IdentitySourceCreate: validators.IdentitySourceCreate,
  WritableConnectedOrganizationState: validators.WritableConnectedOrganizationState,
  ConnectedOrganizationCreate: validators.ConnectedOrganizationCreate,
  ConnectedOrganization: validators.ConnectedOrganization,
  AzureActiveDirectoryTenantAdd: validators.AzureActiveDirectoryTenantAdd,
  DomainIdentitySourceAdd: validators.DomainIdentitySourceAdd,
  ExternalDomainFederationAdd: validators.ExternalDomainFederationAdd,
  IdentitySourceAdd: validators.IdentitySourceAdd,
  ConnectedOrganizationAdd: validators.ConnectedOrganizationAdd,
  CrossCloudAzureActiveDirectoryTenantUpdate: validators.CrossCloudAzureActiveDirectoryTenantUpdate,
  SocialIdentitySourceUpdate: validators.SocialIdentitySourceUpdate,
  IdentitySourceUpdate: validators.IdentitySourceUpdate,
  ConnectedOrganizationUpdate: validators.ConnectedOrganizationUpdate,
  DirectoryObjectCollection: validators.DirectoryObjectCollection,
  DirectoryObjectReference: validators.DirectoryObjectReference,
  BatchRequest: validators.BatchRequest,
  Batch: validators.Batch,
  BatchResponse: validators.BatchResponse,
  BatchResult: validators.BatchResult,
};

/** Validators of requests by operationId, or null if a request has no body. */
export const requests: Readonly<Record<OperationId, { required: boolean; validate: Validator } | null>> = {
  listConnectedOrganizations: null,
  createConnectedOrganization: { required: true, validate: validators.ConnectedOrganizationCreate },
  addConnectedOrganization: { required: true, validate: validators.ConnectedOrganizationAdd },
  getConnectedOrganization: null,
  deleteConnectedOrganization: null,
  updateConnectedOrganization: { required: true, validate: validators.ConnectedOrganizationUpdate },
  listInternalSponsors: null,
  addInternalSponsor: { required: true, validate: validators.DirectoryObjectReference },
  removeInternalSponsor: null,
  listExternalSponsors: null,
  addExternalSponsor: { required: true, validate: validators.DirectoryObjectReference },
  removeExternalSponsor: null,
  sendBatch: { required: true, validate: validators.Batch },
};

/** Validators of responses by operationId and status (200, 4XX), or null if a response has no body. */
export const responses: Readonly<Record<OperationId, Readonly<Record<string, Validator | null>>>> = {
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
    "409": validators.ErrorEnvelope,
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
  sendBatch: {
    "200": validators.BatchResult,
    "400": validators.ErrorEnvelope,
    "401": validators.ErrorEnvelope,
    "403": validators.ErrorEnvelope,
    "415": validators.ErrorEnvelope,
    "429": validators.ErrorEnvelope,
    "500": validators.ErrorEnvelope,
    "502": validators.GatewayPage,
    "503": validators.ErrorEnvelope,
    "4XX": validators.ErrorEnvelope,
    "5XX": validators.ErrorEnvelope,
  },
};
