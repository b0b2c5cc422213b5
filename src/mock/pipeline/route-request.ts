import { type OperationId, operations } from "../../../generated/operations.js";
import { clouds, defaultCloud, defaultVersion, serverUrl, type Version, versions } from "../../../generated/servers.js";
import { HttpError } from "../http/http-error.js";

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
}

interface PathTemplate {
  readonly segments: readonly string[];
  readonly operations: ReadonlyMap<string, OperationId>;
}

/** Path prefix of each version: `/beta`, `/v1.0`. */
export const versionPrefixes = versions.map((version) => ({ version, prefix: getVersionPrefix(version) }));
const templates = createTemplates();

/**
 * Finds the operation of a request.
 *
 * @throws {HttpError} 400 for broken percent-encoding, 404 for an unknown path, 405 for a method that the path does not have
 */
export function routeRequest(method: string, url: URL): Route {
  const { version, prefix, segments } = parsePath(url);
  const template = findTemplate(segments);
  if (!template) {
    throw new HttpError(404, `The contract has no operation at ${url.pathname}.`, { target: "path" });
  }
  return {
    operationId: getOperation(template, method, url),
    version,
    root: url.origin + prefix,
    path: buildPath(template, segments),
    parameters: getParameters(template, segments),
  };
}

/** Moves a URL of the contract to another root; returns any other text as it is. */
export function moveToRoot(address: string, root: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const { segments } = parsePath(url);
  const template = findTemplate(segments);
  return template ? root + buildPath(template, segments) + url.search : address;
}

/** Returns the path prefix of a version. */
export function getVersionPrefix(version: Version = defaultVersion): string {
  return new URL(serverUrl(clouds[defaultCloud], version)).pathname;
}

function getOperation({ operations }: PathTemplate, method: string, { pathname }: URL): OperationId {
  // HEAD is GET without the body (RFC 9110, 9.3.2).
  const operationId = operations.get(method) ?? (method === "HEAD" ? operations.get("GET") : undefined);
  if (operationId) return operationId;
  const allow = [...operations.keys(), ...(operations.has("GET") ? ["HEAD"] : [])].join(", ");
  const message = `${method} is not allowed at ${pathname}; expected ${allow}.`;
  throw new HttpError(405, message, { target: "method", headers: { allow } });
}

interface ParsedPath {
  version: Version;
  /** Prefix of the version; empty if the path has none. */
  prefix: string;
  /** Decoded segments below the prefix. */
  segments: string[];
}

function parsePath({ pathname, search }: URL): ParsedPath {
  const withVersion = versionPrefixes.find(({ prefix }) => pathname.startsWith(`${prefix}/`));
  const { version, prefix } = withVersion ?? { version: defaultVersion, prefix: "" };
  // Microsoft's examples end the path of the collection with a slash.
  const path = pathname.slice(prefix.length).replace(/\/$/, "");
  try {
    decodeURIComponent(search);
    return { version, prefix, segments: path.split("/").map(decodeURIComponent) };
  } catch (cause) {
    throw new HttpError(400, "The percent-encoding of the URL is not valid.", { target: "path", cause });
  }
}

function findTemplate(segments: readonly string[]): PathTemplate | undefined {
  return templates.find((candidate) => isMatch(candidate, segments));
}

function isMatch(template: PathTemplate, segments: readonly string[]): boolean {
  return (
    template.segments.length === segments.length &&
    template.segments.every((segment, index) =>
      isParameter(segment) ? segments[index] !== "" : segments[index] === segment,
    )
  );
}

function buildPath(template: PathTemplate, segments: readonly string[]): string {
  return template.segments
    .map((segment, index) => (isParameter(segment) ? encodeURIComponent(segments[index] ?? "") : segment))
    .join("/");
}

function getParameters(template: PathTemplate, segments: readonly string[]): Record<string, string> {
  const entries = template.segments.map((segment, index): [string, string] => [segment, segments[index] ?? ""]);
  const parameters = entries.filter(([segment]) => isParameter(segment));
  return Object.fromEntries(parameters.map(([segment, value]) => [segment.slice(1, -1), value]));
}

function createTemplates(): PathTemplate[] {
  const operationsByPath = new Map<string, Map<string, OperationId>>();
  for (const [id, { method, path }] of Object.entries(operations)) {
    const methods = operationsByPath.get(path) ?? new Map<string, OperationId>();
    methods.set(method, id as OperationId); // Object.entries widens the keys to string.
    operationsByPath.set(path, methods);
  }
  const templates = Array.from(operationsByPath, ([path, methods]) => ({
    segments: path.split("/"),
    operations: methods,
  }));
  // A literal segment wins over a parameter: the `$ref` of the collection is not an id.
  const countParameters = ({ segments }: PathTemplate) => segments.filter(isParameter).length;
  return templates.sort((a, b) => countParameters(a) - countParameters(b));
}

function isParameter(segment: string): boolean {
  return segment.startsWith("{");
}
