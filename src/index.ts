export type {
  Answer,
  BatchCall,
  BatchCalls,
  FetchResponse,
  List,
  Page,
  PagesOptions,
  ResponseHeaders,
  ResponseOption,
  Result,
  ToArrayOptions,
} from "../generated/client.js";
export type { DirectoryObjectCollectionName } from "../generated/directory-objects.js";
export * from "../generated/filter.js";
export * from "../generated/identity-sources.js";
export type { OperationId } from "../generated/operations.js";
export type { components, operations, paths } from "../generated/schema.js";
export { type Cloud, clouds, defaultCloud, defaultVersion, type Version, versions } from "../generated/servers.js";
// By rule: every schema and every query of the contract.
export * from "../generated/types.js";
export type { AccessToken, TokenCredential, TokenRequest } from "./client/authentication/access-token.js";
export { batch } from "./client/batch/batch.js";
export type {
  BatchCallOptions,
  BatchCallResult,
  BatchCallResults,
  BatchOptions,
} from "./client/batch/batch-options.js";
export { createClient, type GraphClient } from "./client/create-client.js";
export { type DirectoryObjectReferenceOptions, directoryObjectReference } from "./client/directory-object-reference.js";
export {
  isConflict,
  isForbidden,
  isGraphError,
  isNetworkError,
  isNotFound,
  isThrottled,
  isTimeout,
  isUnauthorized,
} from "./client/errors/error-guards.js";
export { type CallFailure, GraphError, type GraphErrorFacts } from "./client/errors/graph-error.js";
export { OptionError } from "./client/errors/option-error.js";
export type { ClientOptions } from "./client/options/client-options.js";
export type { Fetch, FetchInit } from "./client/options/fetch.js";
export type { RequestOptions } from "./client/options/request-options.js";
export type { RetryNotice, RetryOptions } from "./client/options/retry-options.js";
export type { ContractCheck, Validators } from "./client/options/validators.js";
export type { HeadersOption } from "./client/request/headers.js";
