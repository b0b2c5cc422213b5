import { type OperationId, operations } from "../../../generated/operations.js";
import { clouds, serverUrl, versions } from "../../../generated/servers.js";
import { Refusal } from "../http/refusal.js";

/** Where a request leads: the operation that it asks for, and its address in two parts. */
export interface Route {
  id: OperationId;
  /** The base path under which the caller asked (`/beta`, `/v1.0`), or none. */
  base: string;
  /** The rest, spelled as the contract spells it (`$ref`, not `%24ref`), its parameters percent-encoded. */
  path: string;
  /** The parameters of the path, decoded. */
  parameters: Record<string, string>;
}

interface Template {
  segments: string[];
  operations: Map<string, OperationId>;
}

/** Base paths of the service, one for each version, the default first. */
export const basePaths = versions.map((version) => new URL(serverUrl(clouds.global, version)).pathname);
const templates = readTemplates();

/** @throws {Refusal} 400 for broken percent-encoding, 404 for an unknown path, 405 for a method that its path lacks. */
export function route(method: string, url: URL): Route {
  const { base, segments } = locate(url);
  const template = templates.find((candidate) => matches(candidate, segments));
  if (!template) throw new Refusal(404, `The contract has no operation at ${url.pathname}.`, { target: "path" });

  const { operations } = template;
  // HEAD is GET without the body (RFC 9110, 9.3.2).
  const id = operations.get(method) ?? (method === "HEAD" ? operations.get("GET") : undefined);
  if (!id) {
    const allow = [...operations.keys(), ...(operations.has("GET") ? ["HEAD"] : [])].join(", ");
    throw new Refusal(405, `${method} is not allowed at ${url.pathname}. Allowed: ${allow}.`, {
      target: "method",
      headers: { allow },
    });
  }
  return { id, base, path: spell(template, segments), parameters: parametersOf(template, segments) };
}

/** The same resource at another root, where `address` is one of the contract's; otherwise `address` as it is. */
export function relocate(address: string, root: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const { segments } = locate(url);
  const template = templates.find((candidate) => matches(candidate, segments));
  return template ? root + spell(template, segments) + url.search : address;
}

function locate({ pathname, search }: URL): { base: string; segments: string[] } {
  const base = basePaths.find((base) => pathname.startsWith(`${base}/`)) ?? "";
  // Microsoft's examples end the path of the collection with a slash.
  const path = pathname.slice(base.length).replace(/\/$/, "");
  try {
    decodeURIComponent(search);
    return { base, segments: path.split("/").map(decodeURIComponent) };
  } catch (cause) {
    throw new Refusal(400, "The address has a broken percent-encoding.", { target: "path", cause });
  }
}

function matches({ segments }: Template, asked: string[]): boolean {
  return segments.length === asked.length && segments.every((segment, at) => fits(segment, asked[at] ?? ""));
}

function fits(segment: string, asked: string): boolean {
  return isParameter(segment) ? asked !== "" : asked === segment;
}

function spell({ segments }: Template, asked: string[]): string {
  return segments
    .map((segment, at) => (isParameter(segment) ? encodeURIComponent(asked[at] ?? "") : segment))
    .join("/");
}

function parametersOf({ segments }: Template, asked: string[]): Record<string, string> {
  const named = segments.map((segment, at): [string, string] => [segment.slice(1, -1), asked[at] ?? ""]);
  return Object.fromEntries(named.filter((_, at) => isParameter(segments[at] ?? "")));
}

function readTemplates(): Template[] {
  const byPath = new Map<string, Template>();
  for (const [id, { method, path }] of Object.entries(operations)) {
    const template = byPath.get(path) ?? { segments: path.split("/"), operations: new Map() };
    template.operations.set(method, id as OperationId); // Object.entries forgets the names of the keys.
    byPath.set(path, template);
  }
  // A literal segment wins over a parameter: the `$ref` of the collection is no organization of that name.
  const parameters = ({ segments }: Template) => segments.filter(isParameter).length;
  return [...byPath.values()].sort((a, b) => parameters(a) - parameters(b));
}

function isParameter(segment: string): boolean {
  return segment.startsWith("{");
}
