import type { OperationId } from "../../../generated/operations.js";
import { graphErrorCodes } from "../../../generated/requests.js";
import { defaultVersion, type Version } from "../../../generated/servers.js";
import { HttpError } from "../http/http-error.js";
import { assertPercentEncoding, isPublicHost, parsePath, versionPrefixes } from "../http/parse-path.js";
import { buildPath, findTemplate, getParameters, type PathTemplate } from "../http/path-templates.js";
import { normalizeQuery } from "./normalize-query.js";

/** The operation that a request addresses. */
export interface Route {
  readonly operationId: OperationId;
  /** Version of Graph; the default version if the path has none. */
  readonly version: Version;
  /** Root URL of the version, as the caller used it. */
  readonly root: string;
  /** Path below the root as the contract spells it (`$ref`, not `%24ref`), its parameters percent-encoded. */
  readonly path: string;
  /** Decoded path parameters by name. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Query options, whose names are spelled as in the contract. */
  readonly query: URLSearchParams;
}

/**
 * Finds the operation of a request.
 *
 * @throws {HttpError} 400 for broken percent-encoding and for a public host without a version, 404 for an unknown path, 405
 * for a method that the path does not have
 */
export function routeRequest(method: string, url: URL): Route {
  assertPercentEncoding(url.search);
  const { template, version, prefix, path, parameters } = matchPath(url);
  return {
    operationId: getOperation(template, method, url),
    version,
    root: url.origin + prefix,
    path,
    parameters,
    query: normalizeQuery(url.searchParams, version),
  };
}

/** What the host and the path of a URL say about its route. */
interface MatchedPath extends Pick<Route, "version" | "path" | "parameters"> {
  readonly template: PathTemplate;
  readonly prefix: string;
}

/** The paths without parameters that were requested last: to match a path takes as long as to list ten organizations. */
const matchedPaths = new Map<string, MatchedPath>();
const maxMatchedPaths = 100;

function matchPath(url: URL): MatchedPath {
  const key = url.hostname + url.pathname;
  const cachedPath = matchedPaths.get(key);
  if (cachedPath) return cachedPath;
  const { version = defaultVersion, prefix, segments } = parsePath(url);
  if (prefix === "" && isPublicHost(url)) throw createVersionError(url);
  const template = findTemplate(segments);
  if (!template) {
    throw new HttpError(404, `The contract has no operation at ${url.pathname}.`, { target: "path" });
  }
  const parameters = getParameters(template, segments);
  const matchedPath = { template, version, prefix, path: buildPath(template, segments), parameters };
  if (Object.keys(parameters).length > 0) return matchedPath;
  if (matchedPaths.size === maxMatchedPaths) matchedPaths.clear();
  matchedPaths.set(key, matchedPath);
  return matchedPath;
}

/** Moves a URL of the contract to another root; returns any other text as it is. */
export function moveToRoot(address: string, root: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const { segments } = parsePath(url);
  const template = findTemplate(segments);
  return template ? root + buildPath(template, segments) + url.search : address;
}

/** As captured on Microsoft Graph, which refuses such a request itself: "Invalid version." */
function createVersionError({ pathname }: URL): HttpError {
  const expected = versionPrefixes.map(({ prefix }) => prefix).join(" or ");
  const message = `Invalid version: the path must begin with ${expected} (got ${pathname}).`;
  return new HttpError(400, message, { code: graphErrorCodes.unknownVersion, target: "path" });
}

function getOperation({ operations }: PathTemplate, method: string, { pathname }: URL): OperationId {
  // HEAD is GET without the body (RFC 9110, 9.3.2).
  const operationId = operations.get(method) ?? (method === "HEAD" ? operations.get("GET") : undefined);
  if (operationId) return operationId;
  const allow = [...operations.keys(), ...(operations.has("GET") ? ["HEAD"] : [])].join(", ");
  const message = `${method} is not allowed at ${pathname}; expected ${allow}.`;
  throw new HttpError(405, message, { target: "method", headers: { allow } });
}
