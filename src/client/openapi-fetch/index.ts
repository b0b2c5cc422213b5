import createOpenApiClient, { type Client } from "openapi-fetch";
import type { FetchResponse } from "../../../generated/call-types.js";
import { type Operation, operations } from "../../../generated/operations.js";
import type { paths } from "../../../generated/schema.js";
import type { ErrorEnvelope } from "../../../generated/types.js";
import { createNetworkError } from "../errors/network-error.js";
import { OptionError } from "../errors/option-error.js";
import { createResponseError, getResponseFacts, hasError } from "../errors/response-error.js";
import { parseJson } from "../json.js";
import { resolveBaseUrl } from "../options/base-url.js";
import type { ClientOptions } from "../options/client-options.js";
import type { Fetch } from "../options/fetch.js";
import { callOptions, resolveClientOptions, resolveOptions, type Settings } from "../options/settings.js";
import { buildRequest, type CallFacts } from "../request/build-request.js";
import { serializePath, serializeQuery } from "../request/url.js";
import { sendWithRetries } from "../transport/retry.js";
import type { HttpResponse } from "../transport/send-request.js";
import { createThrottle } from "../transport/throttle.js";
import type { Transport } from "../transport/transport.js";
import { type CallOptions, createMethodsWithCallOptions, type SendRequest } from "./call-options.js";

/** Options of `createFetchClient`. Bodies are not validated. */
export type FetchClientOptions = Omit<ClientOptions, "validate" | "onViolation">;

/**
 * Creates the typed client of openapi-fetch for all requests of the contract. It resolves to `{ data, error, response }`
 * and does not throw for a status from 400, whose `error` is never empty. It rejects with a `GraphError` for a redirect,
 * which is not followed, and for an OData error, a page of HTML or a missing body with a status of success, which `data`
 * would hide. It uses the token, headers, time limit and retries of the options; a call can override `timeout` and
 * `retry`. It never sends the token to another origin, even if `baseUrl` or middleware asks for it.
 *
 * @throws {OptionError} if an option has an invalid value
 * @example
 * ```ts
 * import { createFetchClient } from "connected-organizations/openapi-fetch";
 *
 * const client = createFetchClient({ accessToken: credential });
 * const { data, error } = await client.GET("/identityGovernance/entitlementManagement/connectedOrganizations", {
 *   params: { query: { $top: 10 } },
 *   timeout: 5_000,
 * });
 * ```
 */
export function createFetchClient(options: FetchClientOptions): Client<paths> {
  const settings = resolveClientOptions(options);
  const throttle = createThrottle();
  const transport: Transport = (request, call) => sendWithRetries(request, call, throttle(call));
  // Once a request is garbage, its signal no longer aborts with the one that it was created with.
  const requests = new Set<Request>();
  const send: SendRequest = (request, callOptions) => {
    requests.add(request);
    return sendWith(transport, settings, request, callOptions).finally(() => requests.delete(request));
  };
  const { use, eject, ...methods } = createOpenApiClient<paths>({
    baseUrl: resolveBaseUrl(settings),
    pathSerializer: serializePath,
    querySerializer: serializeQuery,
    fetch: (request) => send(request, {}),
  });
  return { ...createMethodsWithCallOptions(methods, send), use, eject };
}

/**
 * Sends a request of openapi-fetch.
 * @throws {GraphError} if the call gets no complete response, a redirect, a status above 599, or with a status of success
 * an OData error, a body that is not JSON, or no body for GET
 */
async function sendWith(
  transport: Transport,
  settings: Settings,
  request: Request,
  { fetch, init: fetchOptions, ...options }: CallOptions,
): Promise<Response> {
  const { method } = request;
  const url = resolveUrl(request, settings);
  const headers = Object.fromEntries(request.headers);
  const body = (await request.text()) || null;
  const call = resolveOptions(settings, { headers, signal: request.signal, ...options }, callOptions);
  const httpRequest = buildRequest({ operationId: undefined, method, url }, call.headers, body);
  const send: Fetch = fetch ? (input, init) => fetch(new Request(input, init)) : call.fetch;
  const sendWithOptions: Fetch = (input, init) => send(input, { ...fetchOptions, ...init });
  const httpResponse = await transport(httpRequest, { ...call, fetch: sendWithOptions }).catch((error: unknown) => {
    throw createNetworkError(error, httpRequest.facts, call.signal);
  });
  return convertResponse(httpResponse, httpRequest.facts);
}

/**
 * Returns the response that openapi-fetch reads.
 * @throws {GraphError} if it does not say what `data` and `error` promise
 */
function convertResponse(httpResponse: HttpResponse, facts: CallFacts): Response {
  const { response, text } = httpResponse;
  const data = parseJson(text);
  const { ok, status, redirected } = response;
  const isRedirect = redirected || (!ok && status < 400);
  // As in `callOperation`: after a write that the service carried out, any text but HTML and broken JSON is accepted.
  const isExpected = data !== undefined || (facts.method !== "GET" && !/^\s*[<{[]/.test(text));
  const createError = () => createResponseError(httpResponse, data, getResponseFacts(facts, httpResponse));
  // A `Response` can have no status above 599, which some proxies send.
  if (isRedirect || status > 599 || (ok && (hasError(data) || !isExpected))) throw createError();
  if (ok) return copyResponse(response, data === undefined ? "" : text);
  if (data === undefined ? text : data) return copyResponse(response, text);
  // Programs, and libraries such as openapi-react-query, take a falsy `error` for a success.
  const envelope: ErrorEnvelope = { error: { code: "", message: createError().message } };
  return copyResponse(response, JSON.stringify(envelope));
}

/**
 * Returns the URL of a request, in the version that Microsoft documents for its operation unless the options name one.
 * @throws {OptionError} if the URL has another origin, which must not receive the token
 */
function resolveUrl({ method, url }: Request, settings: Settings): string {
  const baseUrl = resolveBaseUrl(settings);
  const { origin } = new URL(baseUrl);
  if (!url.startsWith(`${origin}/`)) {
    throw new OptionError(
      "baseUrl",
      `baseUrl must have the origin ${origin} of the client (got ${new URL(url).origin}).`,
    );
  }
  const operation = Object.values<Operation>(operations).find(
    (candidate) => candidate.version && candidate.method === method && url === baseUrl + candidate.path,
  );
  return operation ? resolveBaseUrl(settings, operation.version) + operation.path : url;
}

/** Copies a response with a body that was read already and is no longer compressed. */
function copyResponse({ status, statusText, headers, url }: FetchResponse, text: string): Response {
  const copy = new Headers();
  headers.forEach((value, name) => {
    if (!/^(content-(encoding|length)|transfer-encoding)$/i.test(name)) copy.append(name, value);
  });
  // A response with one of these statuses can have no body.
  const body = [204, 205, 304].includes(status) ? null : text || null;
  // Middleware prints the URL, which the constructor cannot set.
  return Object.defineProperty(new Response(body, { status, statusText, headers: copy }), "url", { value: url });
}
