export type { Answer, List, Page } from "../generated/client.js";
export { clouds, versions } from "../generated/servers.js";
export * from "../generated/types.js";
export { createClient, type GraphClient } from "./client/create-client.js";
export { GraphError, type GraphErrorFacts } from "./client/graph-error.js";
export { OptionError } from "./client/option-error.js";
export type { AccessToken, ClientOptions, Fetch, RequestOptions } from "./client/options.js";
