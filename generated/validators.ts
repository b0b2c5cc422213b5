// Generated from openapi/ by `npm run generate`. Do not edit.
// @ts-nocheck The functions at the end are plain JavaScript, written by Ajv.
import type { OperationId } from "./operations.js";

export type SchemaName = "ConnectedOrganizationProperty" | "ConnectedOrganizationRelationship" | "ConnectedOrganizationState" | "AzureActiveDirectoryTenant" | "DomainIdentitySource" | "ExternalDomainFederation" | "CrossCloudAzureActiveDirectoryTenant" | "SocialIdentitySourceType" | "SocialIdentitySource" | "UnknownIdentitySource" | "IdentitySource" | "DirectoryObject" | "SelectedConnectedOrganization" | "ConnectedOrganizationCollection" | "ErrorCode" | "ErrorDetail" | "InnerError" | "MainError" | "ErrorEnvelope" | "GatewayPage" | "AzureActiveDirectoryTenantCreate" | "DomainIdentitySourceCreate" | "ExternalDomainFederationCreate" | "IdentitySourceCreate" | "WritableConnectedOrganizationState" | "ConnectedOrganizationCreate" | "ConnectedOrganization" | "AzureActiveDirectoryTenantAdd" | "DomainIdentitySourceAdd" | "ExternalDomainFederationAdd" | "IdentitySourceAdd" | "ConnectedOrganizationAdd" | "CrossCloudAzureActiveDirectoryTenantUpdate" | "SocialIdentitySourceUpdate" | "IdentitySourceUpdate" | "ConnectedOrganizationUpdate" | "DirectoryObjectCollection" | "DirectoryObjectReference" | "BatchRequest" | "Batch" | "BatchResponse" | "BatchResult";

/** JSON Schema keywords that a value can violate. */
export type Keyword = "additionalProperties" | "const" | "enum" | "format" | "maxItems" | "minItems" | "minLength" | "minimum" | "not" | "pattern" | "required" | "type";

/** A keyword that a value violates, the place of the value as a JSON pointer, and what the keyword requires. */
export interface SchemaError {
  instancePath: string;
  keyword: Keyword;
  params: Readonly<Record<string, unknown>>;
}

/** Returns whether a value is valid, and stores the errors in `errors` until its next call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: SchemaError[] | null;
}

/** Maximum number of errors that a validator lists. */
export const maxFaults = 100;

export const schemas: Readonly<Record<SchemaName, Validator>> = {
  ConnectedOrganizationProperty: validateConnectedOrganizationProperty,
  ConnectedOrganizationRelationship: validateConnectedOrganizationRelationship,
  ConnectedOrganizationState: validateConnectedOrganizationState,
  AzureActiveDirectoryTenant: validateAzureActiveDirectoryTenant,
  DomainIdentitySource: validateDomainIdentitySource,
  ExternalDomainFederation: validateExternalDomainFederation,
  CrossCloudAzureActiveDirectoryTenant: validateCrossCloudAzureActiveDirectoryTenant,
  SocialIdentitySourceType: validateSocialIdentitySourceType,
  SocialIdentitySource: validateSocialIdentitySource,
  UnknownIdentitySource: validateUnknownIdentitySource,
  IdentitySource: validateIdentitySource,
  DirectoryObject: validateDirectoryObject,
  SelectedConnectedOrganization: validateSelectedConnectedOrganization,
  ConnectedOrganizationCollection: validateConnectedOrganizationCollection,
  ErrorCode: validateErrorCode,
  ErrorDetail: validateErrorDetail,
  InnerError: validateInnerError,
  MainError: validateMainError,
  ErrorEnvelope: validateErrorEnvelope,
  GatewayPage: validateGatewayPage,
  AzureActiveDirectoryTenantCreate: validateAzureActiveDirectoryTenantCreate,
  DomainIdentitySourceCreate: validateDomainIdentitySourceCreate,
  ExternalDomainFederationCreate: validateExternalDomainFederationCreate,
  IdentitySourceCreate: validateIdentitySourceCreate,
  WritableConnectedOrganizationState: validateWritableConnectedOrganizationState,
  ConnectedOrganizationCreate: validateConnectedOrganizationCreate,
  ConnectedOrganization: validateConnectedOrganization,
  AzureActiveDirectoryTenantAdd: validateAzureActiveDirectoryTenantAdd,
  DomainIdentitySourceAdd: validateDomainIdentitySourceAdd,
  ExternalDomainFederationAdd: validateExternalDomainFederationAdd,
  IdentitySourceAdd: validateIdentitySourceAdd,
  ConnectedOrganizationAdd: validateConnectedOrganizationAdd,
  CrossCloudAzureActiveDirectoryTenantUpdate: validateCrossCloudAzureActiveDirectoryTenantUpdate,
  SocialIdentitySourceUpdate: validateSocialIdentitySourceUpdate,
  IdentitySourceUpdate: validateIdentitySourceUpdate,
  ConnectedOrganizationUpdate: validateConnectedOrganizationUpdate,
  DirectoryObjectCollection: validateDirectoryObjectCollection,
  DirectoryObjectReference: validateDirectoryObjectReference,
  BatchRequest: validateBatchRequest,
  Batch: validateBatch,
  BatchResponse: validateBatchResponse,
  BatchResult: validateBatchResult,
};

/** By operation; `null` where a request has no body. */
export const requests: Readonly<Record<OperationId, { required: boolean; validate: Validator } | null>> = {
  listConnectedOrganizations: null,
  createConnectedOrganization: { required: true, validate: validateConnectedOrganizationCreate },
  addConnectedOrganization: { required: true, validate: validateConnectedOrganizationAdd },
  getConnectedOrganization: null,
  deleteConnectedOrganization: null,
  updateConnectedOrganization: { required: true, validate: validateConnectedOrganizationUpdate },
  listInternalSponsors: null,
  addInternalSponsor: { required: true, validate: validateDirectoryObjectReference },
  removeInternalSponsor: null,
  listExternalSponsors: null,
  addExternalSponsor: { required: true, validate: validateDirectoryObjectReference },
  removeExternalSponsor: null,
  sendBatch: { required: true, validate: validateBatch },
};

/** By operation and status (`200`, `4XX`); `null` where a response has no body. */
export const responses: Readonly<Record<OperationId, Readonly<Record<string, Validator | null>>>> = {
  listConnectedOrganizations: { "200": validateConnectedOrganizationCollection, "400": validateErrorEnvelope, "401": validateErrorEnvelope, "403": validateErrorEnvelope, "429": validateErrorEnvelope, "500": validateErrorEnvelope, "502": validateGatewayPage, "503": validateErrorEnvelope, "4XX": validateErrorEnvelope, "5XX": validateErrorEnvelope },
  createConnectedOrganization: { "201": validateConnectedOrganization, "400": validateErrorEnvelope, "401": validateErrorEnvelope, "403": validateErrorEnvelope, "409": validateErrorEnvelope, "415": validateErrorEnvelope, "429": validateErrorEnvelope, "500": validateErrorEnvelope, "502": validateGatewayPage, "503": validateErrorEnvelope, "4XX": validateErrorEnvelope, "5XX": validateErrorEnvelope },
  addConnectedOrganization: { "204": null, "400": validateErrorEnvelope, "401": validateErrorEnvelope, "403": validateErrorEnvelope, "409": validateErrorEnvelope, "415": validateErrorEnvelope, "429": validateErrorEnvelope, "500": validateErrorEnvelope, "502": validateGatewayPage, "503": validateErrorEnvelope, "4XX": validateErrorEnvelope, "5XX": validateErrorEnvelope },
  getConnectedOrganization: { "200": validateSelectedConnectedOrganization, "400": validateErrorEnvelope, "401": validateErrorEnvelope, "403": validateErrorEnvelope, "404": validateErrorEnvelope, "429": validateErrorEnvelope, "500": validateErrorEnvelope, "502": validateGatewayPage, "503": validateErrorEnvelope, "4XX": validateErrorEnvelope, "5XX": validateErrorEnvelope },
  deleteConnectedOrganization: { "204": null, "400": validateErrorEnvelope, "401": validateErrorEnvelope, "403": validateErrorEnvelope, "404": validateErrorEnvelope, "429": validateErrorEnvelope, "500": validateErrorEnvelope, "502": validateGatewayPage, "503": validateErrorEnvelope, "4XX": validateErrorEnvelope, "5XX": validateErrorEnvelope },
  updateConnectedOrganization: { "204": null, "400": validateErrorEnvelope, "401": validateErrorEnvelope, "403": validateErrorEnvelope, "404": validateErrorEnvelope, "409": validateErrorEnvelope, "415": validateErrorEnvelope, "429": validateErrorEnvelope, "500": validateErrorEnvelope, "502": validateGatewayPage, "503": validateErrorEnvelope, "4XX": validateErrorEnvelope, "5XX": validateErrorEnvelope },
  listInternalSponsors: { "200": validateDirectoryObjectCollection, "400": validateErrorEnvelope, "401": validateErrorEnvelope, "403": validateErrorEnvelope, "404": validateErrorEnvelope, "429": validateErrorEnvelope, "500": validateErrorEnvelope, "502": validateGatewayPage, "503": validateErrorEnvelope, "4XX": validateErrorEnvelope, "5XX": validateErrorEnvelope },
  addInternalSponsor: { "204": null, "400": validateErrorEnvelope, "401": validateErrorEnvelope, "403": validateErrorEnvelope, "404": validateErrorEnvelope, "415": validateErrorEnvelope, "429": validateErrorEnvelope, "500": validateErrorEnvelope, "502": validateGatewayPage, "503": validateErrorEnvelope, "4XX": validateErrorEnvelope, "5XX": validateErrorEnvelope },
  removeInternalSponsor: { "204": null, "400": validateErrorEnvelope, "401": validateErrorEnvelope, "403": validateErrorEnvelope, "404": validateErrorEnvelope, "429": validateErrorEnvelope, "500": validateErrorEnvelope, "502": validateGatewayPage, "503": validateErrorEnvelope, "4XX": validateErrorEnvelope, "5XX": validateErrorEnvelope },
  listExternalSponsors: { "200": validateDirectoryObjectCollection, "400": validateErrorEnvelope, "401": validateErrorEnvelope, "403": validateErrorEnvelope, "404": validateErrorEnvelope, "429": validateErrorEnvelope, "500": validateErrorEnvelope, "502": validateGatewayPage, "503": validateErrorEnvelope, "4XX": validateErrorEnvelope, "5XX": validateErrorEnvelope },
  addExternalSponsor: { "204": null, "400": validateErrorEnvelope, "401": validateErrorEnvelope, "403": validateErrorEnvelope, "404": validateErrorEnvelope, "415": validateErrorEnvelope, "429": validateErrorEnvelope, "500": validateErrorEnvelope, "502": validateGatewayPage, "503": validateErrorEnvelope, "4XX": validateErrorEnvelope, "5XX": validateErrorEnvelope },
  removeExternalSponsor: { "204": null, "400": validateErrorEnvelope, "401": validateErrorEnvelope, "403": validateErrorEnvelope, "404": validateErrorEnvelope, "429": validateErrorEnvelope, "500": validateErrorEnvelope, "502": validateGatewayPage, "503": validateErrorEnvelope, "4XX": validateErrorEnvelope, "5XX": validateErrorEnvelope },
  sendBatch: { "200": validateBatchResult, "400": validateErrorEnvelope, "401": validateErrorEnvelope, "403": validateErrorEnvelope, "415": validateErrorEnvelope, "429": validateErrorEnvelope, "500": validateErrorEnvelope, "502": validateGatewayPage, "503": validateErrorEnvelope, "4XX": validateErrorEnvelope, "5XX": validateErrorEnvelope },
};

function report(errors, error) {
  if (errors === null) return [error];
  if (errors.length < maxFaults) errors.push(error);
  return errors;
}

const constant0 = ["id","displayName","description","state","identitySources","createdDateTime","createdBy","modifiedDateTime","modifiedBy"];
const constant1 = ["internalSponsors","externalSponsors"];
const constant2 = ["string","null"];
const constant3 = ["array","null"];
const constant4 = ["#microsoft.graph.azureActiveDirectoryTenant","microsoft.graph.azureActiveDirectoryTenant"];
const constant5 = ["#microsoft.graph.domainIdentitySource","microsoft.graph.domainIdentitySource","microsoft.graph.domainidentitysource"];
const constant6 = ["#microsoft.graph.externalDomainFederation","microsoft.graph.externalDomainFederation"];
const constant7 = ["#microsoft.graph.azureActiveDirectoryTenant","microsoft.graph.azureActiveDirectoryTenant","#microsoft.graph.domainIdentitySource","microsoft.graph.domainIdentitySource","microsoft.graph.domainidentitysource","#microsoft.graph.externalDomainFederation","microsoft.graph.externalDomainFederation"];
const constant8 = ["configured","proposed"];
const constant9 = {"@odata.type":{"enum":["#microsoft.graph.connectedOrganization","microsoft.graph.connectedOrganization"]},"displayName":{"type":"string"},"description":{"type":["string","null"]},"identitySources":{"type":"array","minItems":1,"maxItems":1,"items":{"$ref":"IdentitySourceCreate"}},"state":{"$ref":"WritableConnectedOrganizationState"},"id":{"type":["string","null"]},"createdBy":{"type":["string","null"]},"createdDateTime":{"type":["string","null"]},"modifiedBy":{"type":["string","null"]},"modifiedDateTime":{"type":["string","null"]}};
const constant10 = ["#microsoft.graph.connectedOrganization","microsoft.graph.connectedOrganization"];
const constant11 = {"@odata.type":{"enum":["#microsoft.graph.connectedOrganization","microsoft.graph.connectedOrganization","#Microsoft.IGAELM.PDS.FrontEnd.ExternalModel.connectedOrganization"]},"displayName":{"type":"string"},"description":{"type":"string"},"identitySources":{"type":"array","minItems":1,"maxItems":1,"items":{"$ref":"IdentitySourceAdd"}},"state":{"$ref":"WritableConnectedOrganizationState"},"id":{"type":["string","null"]},"createdBy":{"type":["string","null"]},"createdDateTime":{"type":["string","null"]},"modifiedBy":{"type":["string","null"]},"modifiedDateTime":{"type":["string","null"]}};
const constant12 = ["#microsoft.graph.connectedOrganization","microsoft.graph.connectedOrganization","#Microsoft.IGAELM.PDS.FrontEnd.ExternalModel.connectedOrganization"];
const constant13 = ["#microsoft.graph.crossCloudAzureActiveDirectoryTenant","microsoft.graph.crossCloudAzureActiveDirectoryTenant"];
const constant14 = ["#microsoft.graph.socialIdentitySource","microsoft.graph.socialIdentitySource"];
const constant15 = ["#microsoft.graph.azureActiveDirectoryTenant","microsoft.graph.azureActiveDirectoryTenant","#microsoft.graph.domainIdentitySource","microsoft.graph.domainIdentitySource","microsoft.graph.domainidentitysource","#microsoft.graph.externalDomainFederation","microsoft.graph.externalDomainFederation","#microsoft.graph.crossCloudAzureActiveDirectoryTenant","microsoft.graph.crossCloudAzureActiveDirectoryTenant","#microsoft.graph.socialIdentitySource","microsoft.graph.socialIdentitySource"];
const constant16 = {"@odata.type":{"enum":["#microsoft.graph.connectedOrganization","microsoft.graph.connectedOrganization"]},"displayName":{"type":"string"},"description":{"type":["string","null"]},"identitySources":{"type":"array","minItems":1,"items":{"$ref":"IdentitySourceUpdate"}},"state":{"$ref":"WritableConnectedOrganizationState"},"id":{"type":["string","null"]},"createdBy":{"type":["string","null"]},"createdDateTime":{"type":["string","null"]},"modifiedBy":{"type":["string","null"]},"modifiedDateTime":{"type":["string","null"]}};
const constant17 = ["GET","POST","PATCH","PUT","DELETE"];
function validateConnectedOrganizationProperty(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(((((((((data === "id") || (data === "displayName")) || (data === "description")) || (data === "state")) || (data === "identitySources")) || (data === "createdDateTime")) || (data === "createdBy")) || (data === "modifiedDateTime")) || (data === "modifiedBy"))){
vErrors = report(vErrors, {instancePath,keyword:"enum",params:{allowedValues: constant0}});
errors = vErrors.length;
}
validateConnectedOrganizationProperty.errors = vErrors;
return errors === 0;
}
function validateConnectedOrganizationRelationship(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!((data === "internalSponsors") || (data === "externalSponsors"))){
vErrors = report(vErrors, {instancePath,keyword:"enum",params:{allowedValues: constant1}});
errors = vErrors.length;
}
validateConnectedOrganizationRelationship.errors = vErrors;
return errors === 0;
}
function validateConnectedOrganizationState(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
validateConnectedOrganizationState.errors = vErrors;
return errors === 0;
}
function validateAzureActiveDirectoryTenant(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@odata.type"] === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "@odata.type"}});
errors = vErrors.length;
}
if(data["@odata.type"] !== undefined){
if("#microsoft.graph.azureActiveDirectoryTenant" !== data["@odata.type"]){
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.type",keyword:"const",params:{allowedValue: "#microsoft.graph.azureActiveDirectoryTenant"}});
errors = vErrors.length;
}
}
if(data.displayName !== undefined){
let data1 = data.displayName;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/displayName",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.tenantId !== undefined){
let data2 = data.tenantId;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/tenantId",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateAzureActiveDirectoryTenant.errors = vErrors;
return errors === 0;
}
function validateDomainIdentitySource(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@odata.type"] === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "@odata.type"}});
errors = vErrors.length;
}
if(data["@odata.type"] !== undefined){
if("#microsoft.graph.domainIdentitySource" !== data["@odata.type"]){
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.type",keyword:"const",params:{allowedValue: "#microsoft.graph.domainIdentitySource"}});
errors = vErrors.length;
}
}
if(data.displayName !== undefined){
let data1 = data.displayName;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/displayName",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.domainName !== undefined){
let data2 = data.domainName;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/domainName",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateDomainIdentitySource.errors = vErrors;
return errors === 0;
}
function validateExternalDomainFederation(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@odata.type"] === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "@odata.type"}});
errors = vErrors.length;
}
if(data["@odata.type"] !== undefined){
if("#microsoft.graph.externalDomainFederation" !== data["@odata.type"]){
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.type",keyword:"const",params:{allowedValue: "#microsoft.graph.externalDomainFederation"}});
errors = vErrors.length;
}
}
if(data.displayName !== undefined){
let data1 = data.displayName;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/displayName",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.domainName !== undefined){
let data2 = data.domainName;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/domainName",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.issuerUri !== undefined){
let data3 = data.issuerUri;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/issuerUri",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateExternalDomainFederation.errors = vErrors;
return errors === 0;
}
function validateCrossCloudAzureActiveDirectoryTenant(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@odata.type"] === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "@odata.type"}});
errors = vErrors.length;
}
if(data["@odata.type"] !== undefined){
if("#microsoft.graph.crossCloudAzureActiveDirectoryTenant" !== data["@odata.type"]){
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.type",keyword:"const",params:{allowedValue: "#microsoft.graph.crossCloudAzureActiveDirectoryTenant"}});
errors = vErrors.length;
}
}
if(data.cloudInstance !== undefined){
if(typeof data.cloudInstance !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/cloudInstance",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
if(data.displayName !== undefined){
let data2 = data.displayName;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/displayName",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.tenantId !== undefined){
let data3 = data.tenantId;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/tenantId",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateCrossCloudAzureActiveDirectoryTenant.errors = vErrors;
return errors === 0;
}
function validateSocialIdentitySourceType(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
validateSocialIdentitySourceType.errors = vErrors;
return errors === 0;
}
function validateSocialIdentitySource(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@odata.type"] === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "@odata.type"}});
errors = vErrors.length;
}
if(data["@odata.type"] !== undefined){
if("#microsoft.graph.socialIdentitySource" !== data["@odata.type"]){
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.type",keyword:"const",params:{allowedValue: "#microsoft.graph.socialIdentitySource"}});
errors = vErrors.length;
}
}
if(data.displayName !== undefined){
let data1 = data.displayName;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/displayName",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.socialIdentitySourceType !== undefined){
if(!(validateSocialIdentitySourceType(data.socialIdentitySourceType, instancePath+"/socialIdentitySourceType"))){
vErrors = validateSocialIdentitySourceType.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateSocialIdentitySource.errors = vErrors;
return errors === 0;
}
function validateUnknownIdentitySource(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@odata.type"] === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "@odata.type"}});
errors = vErrors.length;
}
if(data["@odata.type"] !== undefined){
let data0 = data["@odata.type"];
if(typeof data0 !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.type",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
const _errs3 = errors;
const _errs4 = errors;
if(!(((((data0 === "#microsoft.graph.azureActiveDirectoryTenant") || (data0 === "#microsoft.graph.domainIdentitySource")) || (data0 === "#microsoft.graph.externalDomainFederation")) || (data0 === "#microsoft.graph.crossCloudAzureActiveDirectoryTenant")) || (data0 === "#microsoft.graph.socialIdentitySource"))){
vErrors = report(vErrors, {});
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(valid1){
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.type",keyword:"not",params:{}});
errors = vErrors.length;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateUnknownIdentitySource.errors = vErrors;
return errors === 0;
}
function validateIdentitySource(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data["@odata.type"];
if(tag0 === "#microsoft.graph.azureActiveDirectoryTenant"){
if(!(validateAzureActiveDirectoryTenant(data, instancePath))){
vErrors = validateAzureActiveDirectoryTenant.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
else if(tag0 === "#microsoft.graph.domainIdentitySource"){
if(!(validateDomainIdentitySource(data, instancePath))){
vErrors = validateDomainIdentitySource.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
else if(tag0 === "#microsoft.graph.externalDomainFederation"){
if(!(validateExternalDomainFederation(data, instancePath))){
vErrors = validateExternalDomainFederation.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
else if(tag0 === "#microsoft.graph.crossCloudAzureActiveDirectoryTenant"){
if(!(validateCrossCloudAzureActiveDirectoryTenant(data, instancePath))){
vErrors = validateCrossCloudAzureActiveDirectoryTenant.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
else if(tag0 === "#microsoft.graph.socialIdentitySource"){
if(!(validateSocialIdentitySource(data, instancePath))){
vErrors = validateSocialIdentitySource.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
else {
if(!(validateUnknownIdentitySource(data, instancePath))){
vErrors = validateUnknownIdentitySource.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateIdentitySource.errors = vErrors;
return errors === 0;
}
const func0 = function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
};
const formats0 = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;
function validateDirectoryObject(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors = vErrors.length;
}
if(data["@odata.type"] !== undefined){
let data0 = data["@odata.type"];
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.type",keyword:"minLength",params:{limit: 1}});
errors = vErrors.length;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.type",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(func0(data1) < 1){
vErrors = report(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}});
errors = vErrors.length;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
if(data.deletedDateTime !== undefined){
let data2 = data.deletedDateTime;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/deletedDateTime",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
vErrors = report(vErrors, {instancePath:instancePath+"/deletedDateTime",keyword:"format",params:{format: "date-time"}});
errors = vErrors.length;
}
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateDirectoryObject.errors = vErrors;
return errors === 0;
}
const formats2 = /^[a-z][a-z\d+.-]*:[^\s"<>\\^`{|}]+$/i;
function validateSelectedConnectedOrganization(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@odata.context"] !== undefined){
let data0 = data["@odata.context"];
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.context",keyword:"format",params:{format: "uri"}});
errors = vErrors.length;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.context",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
if(data["@odata.type"] !== undefined){
if(typeof data["@odata.type"] !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.type",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(func0(data2) < 1){
vErrors = report(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}});
errors = vErrors.length;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
if(data.displayName !== undefined){
let data3 = data.displayName;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/displayName",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data4 = data.description;
if((typeof data4 !== "string") && (data4 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.state !== undefined){
if(!(validateConnectedOrganizationState(data.state, instancePath+"/state"))){
vErrors = validateConnectedOrganizationState.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
if(data.identitySources !== undefined){
let data6 = data.identitySources;
if((!(Array.isArray(data6))) && (data6 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/identitySources",keyword:"type",params:{type: constant3}});
errors = vErrors.length;
}
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validateIdentitySource(data6[i0], instancePath+"/identitySources/" + i0))){
vErrors = validateIdentitySource.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
}
}
if(data.createdDateTime !== undefined){
let data8 = data.createdDateTime;
if((typeof data8 !== "string") && (data8 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/createdDateTime",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
if(typeof data8 === "string"){
if(!(formats0.test(data8))){
vErrors = report(vErrors, {instancePath:instancePath+"/createdDateTime",keyword:"format",params:{format: "date-time"}});
errors = vErrors.length;
}
}
}
if(data.createdBy !== undefined){
let data9 = data.createdBy;
if((typeof data9 !== "string") && (data9 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/createdBy",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.modifiedDateTime !== undefined){
let data10 = data.modifiedDateTime;
if((typeof data10 !== "string") && (data10 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/modifiedDateTime",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
if(typeof data10 === "string"){
if(!(formats0.test(data10))){
vErrors = report(vErrors, {instancePath:instancePath+"/modifiedDateTime",keyword:"format",params:{format: "date-time"}});
errors = vErrors.length;
}
}
}
if(data.modifiedBy !== undefined){
let data11 = data.modifiedBy;
if((typeof data11 !== "string") && (data11 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/modifiedBy",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.internalSponsors !== undefined){
let data12 = data.internalSponsors;
if((!(Array.isArray(data12))) && (data12 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/internalSponsors",keyword:"type",params:{type: constant3}});
errors = vErrors.length;
}
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validateDirectoryObject(data12[i1], instancePath+"/internalSponsors/" + i1))){
vErrors = validateDirectoryObject.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
}
}
if(data.externalSponsors !== undefined){
let data14 = data.externalSponsors;
if((!(Array.isArray(data14))) && (data14 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/externalSponsors",keyword:"type",params:{type: constant3}});
errors = vErrors.length;
}
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(!(validateDirectoryObject(data14[i2], instancePath+"/externalSponsors/" + i2))){
vErrors = validateDirectoryObject.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateSelectedConnectedOrganization.errors = vErrors;
return errors === 0;
}
function validateConnectedOrganizationCollection(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "value"}});
errors = vErrors.length;
}
if(data["@odata.context"] !== undefined){
let data0 = data["@odata.context"];
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.context",keyword:"format",params:{format: "uri"}});
errors = vErrors.length;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.context",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
if(data["@odata.count"] !== undefined){
let data1 = data["@odata.count"];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.count",keyword:"type",params:{type: "integer"}});
errors = vErrors.length;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.count",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors = vErrors.length;
}
}
}
if(data["@odata.nextLink"] !== undefined){
let data2 = data["@odata.nextLink"];
if(typeof data2 === "string"){
if(!(formats2.test(data2))){
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.nextLink",keyword:"format",params:{format: "uri"}});
errors = vErrors.length;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.nextLink",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
if(data.value !== undefined){
let data3 = data.value;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validateSelectedConnectedOrganization(data3[i0], instancePath+"/value/" + i0))){
vErrors = validateSelectedConnectedOrganization.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/value",keyword:"type",params:{type: "array"}});
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateConnectedOrganizationCollection.errors = vErrors;
return errors === 0;
}
function validateErrorCode(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
validateErrorCode.errors = vErrors;
return errors === 0;
}
function validateErrorDetail(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "code"}});
errors = vErrors.length;
}
if(data.message === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "message"}});
errors = vErrors.length;
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
if(data.target !== undefined){
let data2 = data.target;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/target",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateErrorDetail.errors = vErrors;
return errors === 0;
}
function validateInnerError(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date !== undefined){
if(typeof data.date !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/date",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
if(data["request-id"] !== undefined){
if(typeof data["request-id"] !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/request-id",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
if(data["client-request-id"] !== undefined){
if(typeof data["client-request-id"] !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/client-request-id",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/code",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
if(data.innerError !== undefined){
let data6 = data.innerError;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
vErrors = report(vErrors, {instancePath:instancePath+"/innerError",keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateInnerError.errors = vErrors;
return errors === 0;
}
function validateMainError(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "code"}});
errors = vErrors.length;
}
if(data.message === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "message"}});
errors = vErrors.length;
}
if(data.code !== undefined){
if(!(validateErrorCode(data.code, instancePath+"/code"))){
vErrors = validateErrorCode.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
if(data.target !== undefined){
let data2 = data.target;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/target",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.details !== undefined){
let data3 = data.details;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validateErrorDetail(data3[i0], instancePath+"/details/" + i0))){
vErrors = validateErrorDetail.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/details",keyword:"type",params:{type: "array"}});
errors = vErrors.length;
}
}
if(data.innerError !== undefined){
if(!(validateInnerError(data.innerError, instancePath+"/innerError"))){
vErrors = validateInnerError.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateMainError.errors = vErrors;
return errors === 0;
}
function validateErrorEnvelope(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.error === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "error"}});
errors = vErrors.length;
}
if(data.error !== undefined){
if(!(validateMainError(data.error, instancePath+"/error"))){
vErrors = validateMainError.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateErrorEnvelope.errors = vErrors;
return errors === 0;
}
function validateGatewayPage(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
validateGatewayPage.errors = vErrors;
return errors === 0;
}
const pattern0 = new RegExp("@odata\\.", "u");
const formats12 = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
function validateAzureActiveDirectoryTenantCreate(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@odata.type"] === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "@odata.type"}});
errors = vErrors.length;
}
if(data.tenantId === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tenantId"}});
errors = vErrors.length;
}
for(const key0 in data){
if(!((((key0 === "@odata.type") || (key0 === "displayName")) || (key0 === "tenantId")) || (pattern0.test(key0)))){
vErrors = report(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors = vErrors.length;
}
}
if(data["@odata.type"] !== undefined){
let data0 = data["@odata.type"];
if(!((data0 === "#microsoft.graph.azureActiveDirectoryTenant") || (data0 === "microsoft.graph.azureActiveDirectoryTenant"))){
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.type",keyword:"enum",params:{allowedValues: constant4}});
errors = vErrors.length;
}
}
if(data.displayName !== undefined){
let data1 = data.displayName;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/displayName",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.tenantId !== undefined){
let data2 = data.tenantId;
if(typeof data2 === "string"){
if(!(formats12.test(data2))){
vErrors = report(vErrors, {instancePath:instancePath+"/tenantId",keyword:"format",params:{format: "uuid"}});
errors = vErrors.length;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/tenantId",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateAzureActiveDirectoryTenantCreate.errors = vErrors;
return errors === 0;
}
function validateDomainIdentitySourceCreate(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@odata.type"] === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "@odata.type"}});
errors = vErrors.length;
}
if(data.domainName === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "domainName"}});
errors = vErrors.length;
}
for(const key0 in data){
if(!((((key0 === "@odata.type") || (key0 === "displayName")) || (key0 === "domainName")) || (pattern0.test(key0)))){
vErrors = report(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors = vErrors.length;
}
}
if(data["@odata.type"] !== undefined){
let data0 = data["@odata.type"];
if(!(((data0 === "#microsoft.graph.domainIdentitySource") || (data0 === "microsoft.graph.domainIdentitySource")) || (data0 === "microsoft.graph.domainidentitysource"))){
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.type",keyword:"enum",params:{allowedValues: constant5}});
errors = vErrors.length;
}
}
if(data.displayName !== undefined){
let data1 = data.displayName;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/displayName",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.domainName !== undefined){
let data2 = data.domainName;
if(typeof data2 === "string"){
if(func0(data2) < 1){
vErrors = report(vErrors, {instancePath:instancePath+"/domainName",keyword:"minLength",params:{limit: 1}});
errors = vErrors.length;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/domainName",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateDomainIdentitySourceCreate.errors = vErrors;
return errors === 0;
}
function validateExternalDomainFederationCreate(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@odata.type"] === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "@odata.type"}});
errors = vErrors.length;
}
if(data.domainName === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "domainName"}});
errors = vErrors.length;
}
if(data.issuerUri === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "issuerUri"}});
errors = vErrors.length;
}
for(const key0 in data){
if(!(((((key0 === "@odata.type") || (key0 === "displayName")) || (key0 === "domainName")) || (key0 === "issuerUri")) || (pattern0.test(key0)))){
vErrors = report(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors = vErrors.length;
}
}
if(data["@odata.type"] !== undefined){
let data0 = data["@odata.type"];
if(!((data0 === "#microsoft.graph.externalDomainFederation") || (data0 === "microsoft.graph.externalDomainFederation"))){
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.type",keyword:"enum",params:{allowedValues: constant6}});
errors = vErrors.length;
}
}
if(data.displayName !== undefined){
let data1 = data.displayName;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/displayName",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.domainName !== undefined){
let data2 = data.domainName;
if(typeof data2 === "string"){
if(func0(data2) < 1){
vErrors = report(vErrors, {instancePath:instancePath+"/domainName",keyword:"minLength",params:{limit: 1}});
errors = vErrors.length;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/domainName",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
if(data.issuerUri !== undefined){
let data3 = data.issuerUri;
if(typeof data3 === "string"){
if(func0(data3) < 1){
vErrors = report(vErrors, {instancePath:instancePath+"/issuerUri",keyword:"minLength",params:{limit: 1}});
errors = vErrors.length;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/issuerUri",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateExternalDomainFederationCreate.errors = vErrors;
return errors === 0;
}
function validateIdentitySourceCreate(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@odata.type"] === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "@odata.type"}});
errors = vErrors.length;
}
if(data["@odata.type"] !== undefined){
let data0 = data["@odata.type"];
if(!(((((((data0 === "#microsoft.graph.azureActiveDirectoryTenant") || (data0 === "microsoft.graph.azureActiveDirectoryTenant")) || (data0 === "#microsoft.graph.domainIdentitySource")) || (data0 === "microsoft.graph.domainIdentitySource")) || (data0 === "microsoft.graph.domainidentitysource")) || (data0 === "#microsoft.graph.externalDomainFederation")) || (data0 === "microsoft.graph.externalDomainFederation"))){
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.type",keyword:"enum",params:{allowedValues: constant7}});
errors = vErrors.length;
}
}
const tag0 = data["@odata.type"];
if(tag0 === "#microsoft.graph.azureActiveDirectoryTenant" || tag0 === "microsoft.graph.azureActiveDirectoryTenant"){
if(!(validateAzureActiveDirectoryTenantCreate(data, instancePath))){
vErrors = validateAzureActiveDirectoryTenantCreate.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
else if(tag0 === "#microsoft.graph.domainIdentitySource" || tag0 === "microsoft.graph.domainIdentitySource" || tag0 === "microsoft.graph.domainidentitysource"){
if(!(validateDomainIdentitySourceCreate(data, instancePath))){
vErrors = validateDomainIdentitySourceCreate.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
else if(tag0 === "#microsoft.graph.externalDomainFederation" || tag0 === "microsoft.graph.externalDomainFederation"){
if(!(validateExternalDomainFederationCreate(data, instancePath))){
vErrors = validateExternalDomainFederationCreate.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateIdentitySourceCreate.errors = vErrors;
return errors === 0;
}
function validateWritableConnectedOrganizationState(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!((data === "configured") || (data === "proposed"))){
vErrors = report(vErrors, {instancePath,keyword:"enum",params:{allowedValues: constant8}});
errors = vErrors.length;
}
validateWritableConnectedOrganizationState.errors = vErrors;
return errors === 0;
}
const func6 = Object.prototype.hasOwnProperty;
function validateConnectedOrganizationCreate(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.displayName === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "displayName"}});
errors = vErrors.length;
}
if(data.identitySources === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "identitySources"}});
errors = vErrors.length;
}
for(const key0 in data){
if(!((func6.call(constant9, key0)) || (pattern0.test(key0)))){
vErrors = report(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors = vErrors.length;
}
}
if(data["@odata.type"] !== undefined){
let data0 = data["@odata.type"];
if(!((data0 === "#microsoft.graph.connectedOrganization") || (data0 === "microsoft.graph.connectedOrganization"))){
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.type",keyword:"enum",params:{allowedValues: constant10}});
errors = vErrors.length;
}
}
if(data.displayName !== undefined){
if(typeof data.displayName !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/displayName",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.identitySources !== undefined){
let data3 = data.identitySources;
if(Array.isArray(data3)){
if(data3.length > 1){
vErrors = report(vErrors, {instancePath:instancePath+"/identitySources",keyword:"maxItems",params:{limit: 1}});
errors = vErrors.length;
}
if(data3.length < 1){
vErrors = report(vErrors, {instancePath:instancePath+"/identitySources",keyword:"minItems",params:{limit: 1}});
errors = vErrors.length;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validateIdentitySourceCreate(data3[i0], instancePath+"/identitySources/" + i0))){
vErrors = validateIdentitySourceCreate.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/identitySources",keyword:"type",params:{type: "array"}});
errors = vErrors.length;
}
}
if(data.state !== undefined){
if(!(validateWritableConnectedOrganizationState(data.state, instancePath+"/state"))){
vErrors = validateWritableConnectedOrganizationState.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
let data6 = data.id;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.createdBy !== undefined){
let data7 = data.createdBy;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/createdBy",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.createdDateTime !== undefined){
let data8 = data.createdDateTime;
if((typeof data8 !== "string") && (data8 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/createdDateTime",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.modifiedBy !== undefined){
let data9 = data.modifiedBy;
if((typeof data9 !== "string") && (data9 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/modifiedBy",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.modifiedDateTime !== undefined){
let data10 = data.modifiedDateTime;
if((typeof data10 !== "string") && (data10 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/modifiedDateTime",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateConnectedOrganizationCreate.errors = vErrors;
return errors === 0;
}
function validateConnectedOrganization(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(!(validateSelectedConnectedOrganization(data, instancePath))){
vErrors = validateSelectedConnectedOrganization.errors.reduce(report, vErrors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors = vErrors.length;
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateConnectedOrganization.errors = vErrors;
return errors === 0;
}
function validateAzureActiveDirectoryTenantAdd(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@odata.type"] === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "@odata.type"}});
errors = vErrors.length;
}
for(const key0 in data){
if(!((((key0 === "@odata.type") || (key0 === "displayName")) || (key0 === "tenantId")) || (pattern0.test(key0)))){
vErrors = report(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors = vErrors.length;
}
}
if(data["@odata.type"] !== undefined){
let data0 = data["@odata.type"];
if(!((data0 === "#microsoft.graph.azureActiveDirectoryTenant") || (data0 === "microsoft.graph.azureActiveDirectoryTenant"))){
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.type",keyword:"enum",params:{allowedValues: constant4}});
errors = vErrors.length;
}
}
if(data.displayName !== undefined){
let data1 = data.displayName;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/displayName",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.tenantId !== undefined){
let data2 = data.tenantId;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/tenantId",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateAzureActiveDirectoryTenantAdd.errors = vErrors;
return errors === 0;
}
function validateDomainIdentitySourceAdd(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@odata.type"] === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "@odata.type"}});
errors = vErrors.length;
}
for(const key0 in data){
if(!((((key0 === "@odata.type") || (key0 === "displayName")) || (key0 === "domainName")) || (pattern0.test(key0)))){
vErrors = report(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors = vErrors.length;
}
}
if(data["@odata.type"] !== undefined){
let data0 = data["@odata.type"];
if(!(((data0 === "#microsoft.graph.domainIdentitySource") || (data0 === "microsoft.graph.domainIdentitySource")) || (data0 === "microsoft.graph.domainidentitysource"))){
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.type",keyword:"enum",params:{allowedValues: constant5}});
errors = vErrors.length;
}
}
if(data.displayName !== undefined){
let data1 = data.displayName;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/displayName",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.domainName !== undefined){
let data2 = data.domainName;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/domainName",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateDomainIdentitySourceAdd.errors = vErrors;
return errors === 0;
}
function validateExternalDomainFederationAdd(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@odata.type"] === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "@odata.type"}});
errors = vErrors.length;
}
for(const key0 in data){
if(!(((((key0 === "@odata.type") || (key0 === "displayName")) || (key0 === "domainName")) || (key0 === "issuerUri")) || (pattern0.test(key0)))){
vErrors = report(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors = vErrors.length;
}
}
if(data["@odata.type"] !== undefined){
let data0 = data["@odata.type"];
if(!((data0 === "#microsoft.graph.externalDomainFederation") || (data0 === "microsoft.graph.externalDomainFederation"))){
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.type",keyword:"enum",params:{allowedValues: constant6}});
errors = vErrors.length;
}
}
if(data.displayName !== undefined){
let data1 = data.displayName;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/displayName",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.domainName !== undefined){
let data2 = data.domainName;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/domainName",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.issuerUri !== undefined){
let data3 = data.issuerUri;
if((typeof data3 !== "string") && (data3 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/issuerUri",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateExternalDomainFederationAdd.errors = vErrors;
return errors === 0;
}
function validateIdentitySourceAdd(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@odata.type"] === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "@odata.type"}});
errors = vErrors.length;
}
if(data["@odata.type"] !== undefined){
let data0 = data["@odata.type"];
if(!(((((((data0 === "#microsoft.graph.azureActiveDirectoryTenant") || (data0 === "microsoft.graph.azureActiveDirectoryTenant")) || (data0 === "#microsoft.graph.domainIdentitySource")) || (data0 === "microsoft.graph.domainIdentitySource")) || (data0 === "microsoft.graph.domainidentitysource")) || (data0 === "#microsoft.graph.externalDomainFederation")) || (data0 === "microsoft.graph.externalDomainFederation"))){
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.type",keyword:"enum",params:{allowedValues: constant7}});
errors = vErrors.length;
}
}
const tag0 = data["@odata.type"];
if(tag0 === "#microsoft.graph.azureActiveDirectoryTenant" || tag0 === "microsoft.graph.azureActiveDirectoryTenant"){
if(!(validateAzureActiveDirectoryTenantAdd(data, instancePath))){
vErrors = validateAzureActiveDirectoryTenantAdd.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
else if(tag0 === "#microsoft.graph.domainIdentitySource" || tag0 === "microsoft.graph.domainIdentitySource" || tag0 === "microsoft.graph.domainidentitysource"){
if(!(validateDomainIdentitySourceAdd(data, instancePath))){
vErrors = validateDomainIdentitySourceAdd.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
else if(tag0 === "#microsoft.graph.externalDomainFederation" || tag0 === "microsoft.graph.externalDomainFederation"){
if(!(validateExternalDomainFederationAdd(data, instancePath))){
vErrors = validateExternalDomainFederationAdd.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateIdentitySourceAdd.errors = vErrors;
return errors === 0;
}
function validateConnectedOrganizationAdd(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.displayName === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "displayName"}});
errors = vErrors.length;
}
if(data.description === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "description"}});
errors = vErrors.length;
}
if(data.identitySources === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "identitySources"}});
errors = vErrors.length;
}
if(data.state === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "state"}});
errors = vErrors.length;
}
for(const key0 in data){
if(!((func6.call(constant11, key0)) || (pattern0.test(key0)))){
vErrors = report(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors = vErrors.length;
}
}
if(data["@odata.type"] !== undefined){
let data0 = data["@odata.type"];
if(!(((data0 === "#microsoft.graph.connectedOrganization") || (data0 === "microsoft.graph.connectedOrganization")) || (data0 === "#Microsoft.IGAELM.PDS.FrontEnd.ExternalModel.connectedOrganization"))){
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.type",keyword:"enum",params:{allowedValues: constant12}});
errors = vErrors.length;
}
}
if(data.displayName !== undefined){
if(typeof data.displayName !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/displayName",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
if(data.identitySources !== undefined){
let data3 = data.identitySources;
if(Array.isArray(data3)){
if(data3.length > 1){
vErrors = report(vErrors, {instancePath:instancePath+"/identitySources",keyword:"maxItems",params:{limit: 1}});
errors = vErrors.length;
}
if(data3.length < 1){
vErrors = report(vErrors, {instancePath:instancePath+"/identitySources",keyword:"minItems",params:{limit: 1}});
errors = vErrors.length;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validateIdentitySourceAdd(data3[i0], instancePath+"/identitySources/" + i0))){
vErrors = validateIdentitySourceAdd.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/identitySources",keyword:"type",params:{type: "array"}});
errors = vErrors.length;
}
}
if(data.state !== undefined){
if(!(validateWritableConnectedOrganizationState(data.state, instancePath+"/state"))){
vErrors = validateWritableConnectedOrganizationState.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
let data6 = data.id;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.createdBy !== undefined){
let data7 = data.createdBy;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/createdBy",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.createdDateTime !== undefined){
let data8 = data.createdDateTime;
if((typeof data8 !== "string") && (data8 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/createdDateTime",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.modifiedBy !== undefined){
let data9 = data.modifiedBy;
if((typeof data9 !== "string") && (data9 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/modifiedBy",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.modifiedDateTime !== undefined){
let data10 = data.modifiedDateTime;
if((typeof data10 !== "string") && (data10 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/modifiedDateTime",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateConnectedOrganizationAdd.errors = vErrors;
return errors === 0;
}
function validateCrossCloudAzureActiveDirectoryTenantUpdate(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@odata.type"] === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "@odata.type"}});
errors = vErrors.length;
}
if(data.cloudInstance === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "cloudInstance"}});
errors = vErrors.length;
}
if(data.tenantId === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "tenantId"}});
errors = vErrors.length;
}
for(const key0 in data){
if(!(((((key0 === "@odata.type") || (key0 === "cloudInstance")) || (key0 === "displayName")) || (key0 === "tenantId")) || (pattern0.test(key0)))){
vErrors = report(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors = vErrors.length;
}
}
if(data["@odata.type"] !== undefined){
let data0 = data["@odata.type"];
if(!((data0 === "#microsoft.graph.crossCloudAzureActiveDirectoryTenant") || (data0 === "microsoft.graph.crossCloudAzureActiveDirectoryTenant"))){
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.type",keyword:"enum",params:{allowedValues: constant13}});
errors = vErrors.length;
}
}
if(data.cloudInstance !== undefined){
let data1 = data.cloudInstance;
if(typeof data1 === "string"){
if(func0(data1) < 1){
vErrors = report(vErrors, {instancePath:instancePath+"/cloudInstance",keyword:"minLength",params:{limit: 1}});
errors = vErrors.length;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/cloudInstance",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
if(data.displayName !== undefined){
let data2 = data.displayName;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/displayName",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.tenantId !== undefined){
let data3 = data.tenantId;
if(typeof data3 === "string"){
if(!(formats12.test(data3))){
vErrors = report(vErrors, {instancePath:instancePath+"/tenantId",keyword:"format",params:{format: "uuid"}});
errors = vErrors.length;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/tenantId",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateCrossCloudAzureActiveDirectoryTenantUpdate.errors = vErrors;
return errors === 0;
}
function validateSocialIdentitySourceUpdate(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@odata.type"] === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "@odata.type"}});
errors = vErrors.length;
}
if(data.socialIdentitySourceType === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "socialIdentitySourceType"}});
errors = vErrors.length;
}
for(const key0 in data){
if(!((((key0 === "@odata.type") || (key0 === "displayName")) || (key0 === "socialIdentitySourceType")) || (pattern0.test(key0)))){
vErrors = report(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors = vErrors.length;
}
}
if(data["@odata.type"] !== undefined){
let data0 = data["@odata.type"];
if(!((data0 === "#microsoft.graph.socialIdentitySource") || (data0 === "microsoft.graph.socialIdentitySource"))){
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.type",keyword:"enum",params:{allowedValues: constant14}});
errors = vErrors.length;
}
}
if(data.displayName !== undefined){
let data1 = data.displayName;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/displayName",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.socialIdentitySourceType !== undefined){
if(!(validateSocialIdentitySourceType(data.socialIdentitySourceType, instancePath+"/socialIdentitySourceType"))){
vErrors = validateSocialIdentitySourceType.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateSocialIdentitySourceUpdate.errors = vErrors;
return errors === 0;
}
function validateIdentitySourceUpdate(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@odata.type"] === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "@odata.type"}});
errors = vErrors.length;
}
if(data["@odata.type"] !== undefined){
let data0 = data["@odata.type"];
if(!(((((((((((data0 === "#microsoft.graph.azureActiveDirectoryTenant") || (data0 === "microsoft.graph.azureActiveDirectoryTenant")) || (data0 === "#microsoft.graph.domainIdentitySource")) || (data0 === "microsoft.graph.domainIdentitySource")) || (data0 === "microsoft.graph.domainidentitysource")) || (data0 === "#microsoft.graph.externalDomainFederation")) || (data0 === "microsoft.graph.externalDomainFederation")) || (data0 === "#microsoft.graph.crossCloudAzureActiveDirectoryTenant")) || (data0 === "microsoft.graph.crossCloudAzureActiveDirectoryTenant")) || (data0 === "#microsoft.graph.socialIdentitySource")) || (data0 === "microsoft.graph.socialIdentitySource"))){
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.type",keyword:"enum",params:{allowedValues: constant15}});
errors = vErrors.length;
}
}
const tag0 = data["@odata.type"];
if(tag0 === "#microsoft.graph.azureActiveDirectoryTenant" || tag0 === "microsoft.graph.azureActiveDirectoryTenant"){
if(!(validateAzureActiveDirectoryTenantCreate(data, instancePath))){
vErrors = validateAzureActiveDirectoryTenantCreate.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
else if(tag0 === "#microsoft.graph.domainIdentitySource" || tag0 === "microsoft.graph.domainIdentitySource" || tag0 === "microsoft.graph.domainidentitysource"){
if(!(validateDomainIdentitySourceCreate(data, instancePath))){
vErrors = validateDomainIdentitySourceCreate.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
else if(tag0 === "#microsoft.graph.externalDomainFederation" || tag0 === "microsoft.graph.externalDomainFederation"){
if(!(validateExternalDomainFederationCreate(data, instancePath))){
vErrors = validateExternalDomainFederationCreate.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
else if(tag0 === "#microsoft.graph.crossCloudAzureActiveDirectoryTenant" || tag0 === "microsoft.graph.crossCloudAzureActiveDirectoryTenant"){
if(!(validateCrossCloudAzureActiveDirectoryTenantUpdate(data, instancePath))){
vErrors = validateCrossCloudAzureActiveDirectoryTenantUpdate.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
else if(tag0 === "#microsoft.graph.socialIdentitySource" || tag0 === "microsoft.graph.socialIdentitySource"){
if(!(validateSocialIdentitySourceUpdate(data, instancePath))){
vErrors = validateSocialIdentitySourceUpdate.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateIdentitySourceUpdate.errors = vErrors;
return errors === 0;
}
function validateConnectedOrganizationUpdate(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func6.call(constant16, key0)) || (pattern0.test(key0)))){
vErrors = report(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors = vErrors.length;
}
}
if(data["@odata.type"] !== undefined){
let data0 = data["@odata.type"];
if(!((data0 === "#microsoft.graph.connectedOrganization") || (data0 === "microsoft.graph.connectedOrganization"))){
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.type",keyword:"enum",params:{allowedValues: constant10}});
errors = vErrors.length;
}
}
if(data.displayName !== undefined){
if(typeof data.displayName !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/displayName",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/description",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.identitySources !== undefined){
let data3 = data.identitySources;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = report(vErrors, {instancePath:instancePath+"/identitySources",keyword:"minItems",params:{limit: 1}});
errors = vErrors.length;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validateIdentitySourceUpdate(data3[i0], instancePath+"/identitySources/" + i0))){
vErrors = validateIdentitySourceUpdate.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/identitySources",keyword:"type",params:{type: "array"}});
errors = vErrors.length;
}
}
if(data.state !== undefined){
if(!(validateWritableConnectedOrganizationState(data.state, instancePath+"/state"))){
vErrors = validateWritableConnectedOrganizationState.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
if(data.id !== undefined){
let data6 = data.id;
if((typeof data6 !== "string") && (data6 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.createdBy !== undefined){
let data7 = data.createdBy;
if((typeof data7 !== "string") && (data7 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/createdBy",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.createdDateTime !== undefined){
let data8 = data.createdDateTime;
if((typeof data8 !== "string") && (data8 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/createdDateTime",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.modifiedBy !== undefined){
let data9 = data.modifiedBy;
if((typeof data9 !== "string") && (data9 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/modifiedBy",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
if(data.modifiedDateTime !== undefined){
let data10 = data.modifiedDateTime;
if((typeof data10 !== "string") && (data10 !== null)){
vErrors = report(vErrors, {instancePath:instancePath+"/modifiedDateTime",keyword:"type",params:{type: constant2}});
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateConnectedOrganizationUpdate.errors = vErrors;
return errors === 0;
}
function validateDirectoryObjectCollection(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "value"}});
errors = vErrors.length;
}
if(data["@odata.context"] !== undefined){
let data0 = data["@odata.context"];
if(typeof data0 === "string"){
if(!(formats2.test(data0))){
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.context",keyword:"format",params:{format: "uri"}});
errors = vErrors.length;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.context",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
if(data["@odata.count"] !== undefined){
let data1 = data["@odata.count"];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.count",keyword:"type",params:{type: "integer"}});
errors = vErrors.length;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.count",keyword:"minimum",params:{comparison: ">=", limit: 0}});
errors = vErrors.length;
}
}
}
if(data["@odata.nextLink"] !== undefined){
let data2 = data["@odata.nextLink"];
if(typeof data2 === "string"){
if(!(formats2.test(data2))){
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.nextLink",keyword:"format",params:{format: "uri"}});
errors = vErrors.length;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.nextLink",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
if(data.value !== undefined){
let data3 = data.value;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validateDirectoryObject(data3[i0], instancePath+"/value/" + i0))){
vErrors = validateDirectoryObject.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/value",keyword:"type",params:{type: "array"}});
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateDirectoryObjectCollection.errors = vErrors;
return errors === 0;
}
const pattern12 = new RegExp("^https?://\\S+$", "u");
function validateDirectoryObjectReference(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["@odata.id"] === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "@odata.id"}});
errors = vErrors.length;
}
for(const key0 in data){
if(!((key0 === "@odata.id") || (pattern0.test(key0)))){
vErrors = report(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors = vErrors.length;
}
}
if(data["@odata.id"] !== undefined){
let data0 = data["@odata.id"];
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.id",keyword:"pattern",params:{pattern: "^https?://\\S+$"}});
errors = vErrors.length;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/@odata.id",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateDirectoryObjectReference.errors = vErrors;
return errors === 0;
}
const pattern14 = new RegExp("^/?[^/:\\s?#]+([/?#].*)?$", "u");
function validateBatchRequest(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors = vErrors.length;
}
if(data.method === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "method"}});
errors = vErrors.length;
}
if(data.url === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "url"}});
errors = vErrors.length;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "method")) || (key0 === "url")) || (key0 === "headers")) || (key0 === "body")) || (key0 === "dependsOn")) || (pattern0.test(key0)))){
vErrors = report(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors = vErrors.length;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = report(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}});
errors = vErrors.length;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
if(data.method !== undefined){
let data1 = data.method;
if(!(((((data1 === "GET") || (data1 === "POST")) || (data1 === "PATCH")) || (data1 === "PUT")) || (data1 === "DELETE"))){
vErrors = report(vErrors, {instancePath:instancePath+"/method",keyword:"enum",params:{allowedValues: constant17}});
errors = vErrors.length;
}
}
if(data.url !== undefined){
let data2 = data.url;
if(typeof data2 === "string"){
if(!pattern14.test(data2)){
vErrors = report(vErrors, {instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^/?[^/:\\s?#]+([/?#].*)?$"}});
errors = vErrors.length;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(typeof data3[key1] !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
}
if(data.dependsOn !== undefined){
let data5 = data.dependsOn;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(func0(data6) < 1){
vErrors = report(vErrors, {instancePath:instancePath+"/dependsOn/" + i0,keyword:"minLength",params:{limit: 1}});
errors = vErrors.length;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/dependsOn/" + i0,keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/dependsOn",keyword:"type",params:{type: "array"}});
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateBatchRequest.errors = vErrors;
return errors === 0;
}
function validateBatch(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.requests === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "requests"}});
errors = vErrors.length;
}
for(const key0 in data){
if(!((key0 === "requests") || (pattern0.test(key0)))){
vErrors = report(vErrors, {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
errors = vErrors.length;
}
}
if(data.requests !== undefined){
let data0 = data.requests;
if(Array.isArray(data0)){
if(data0.length > 20){
vErrors = report(vErrors, {instancePath:instancePath+"/requests",keyword:"maxItems",params:{limit: 20}});
errors = vErrors.length;
}
if(data0.length < 1){
vErrors = report(vErrors, {instancePath:instancePath+"/requests",keyword:"minItems",params:{limit: 1}});
errors = vErrors.length;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validateBatchRequest(data0[i0], instancePath+"/requests/" + i0))){
vErrors = validateBatchRequest.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/requests",keyword:"type",params:{type: "array"}});
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateBatch.errors = vErrors;
return errors === 0;
}
function validateBatchResponse(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "id"}});
errors = vErrors.length;
}
if(data.status === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "status"}});
errors = vErrors.length;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = report(vErrors, {instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}});
errors = vErrors.length;
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = report(vErrors, {instancePath:instancePath+"/status",keyword:"type",params:{type: "integer"}});
errors = vErrors.length;
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
if(typeof data2[key0] !== "string"){
vErrors = report(vErrors, {instancePath:instancePath+"/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateBatchResponse.errors = vErrors;
return errors === 0;
}
function validateBatchResult(data, instancePath = ""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.responses === undefined){
vErrors = report(vErrors, {instancePath,keyword:"required",params:{missingProperty: "responses"}});
errors = vErrors.length;
}
if(data.responses !== undefined){
let data0 = data.responses;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validateBatchResponse(data0[i0], instancePath+"/responses/" + i0))){
vErrors = validateBatchResponse.errors.reduce(report, vErrors);
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath:instancePath+"/responses",keyword:"type",params:{type: "array"}});
errors = vErrors.length;
}
}
}
else {
vErrors = report(vErrors, {instancePath,keyword:"type",params:{type: "object"}});
errors = vErrors.length;
}
validateBatchResult.errors = vErrors;
return errors === 0;
}
