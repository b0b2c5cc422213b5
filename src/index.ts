export type { Answer, List, Page, ResponseOption, Result } from "../generated/client.js";
export * from "../generated/filter.js";
export * from "../generated/identity-sources.js";
export type { OperationId } from "../generated/operations.js";
export type { components, operations, paths } from "../generated/schema.js";
export { type Cloud, clouds, defaultCloud, defaultVersion, type Version, versions } from "../generated/servers.js";
// By rule: every schema and every query of the contract.
export * from "../generated/types.js";
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
