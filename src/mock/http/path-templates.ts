import { type OperationId, operations } from "../../../generated/operations.js";

/** A path of the contract, and its operations by method. */
export interface PathTemplate {
  readonly segments: readonly string[];
  readonly operations: ReadonlyMap<string, OperationId>;
}

const templates = createTemplates();
const firstSegments = new Set(templates.map(({ segments }) => segments[0]?.toLowerCase()));

/** Whether a segment is the first one of a path of the contract. */
export function isFirstSegment(segment: string): boolean {
  return firstSegments.has(segment.toLowerCase());
}

/** Finds the template of a path, given as its decoded segments. */
export function findTemplate(segments: readonly string[]): PathTemplate | undefined {
  return templates.find(
    (template) =>
      template.segments.length === segments.length &&
      template.segments.every((expected, index) => isMatch(expected, segments[index] ?? "")),
  );
}

/** Builds the path of a template as the contract spells it, with the parameters of a path that matches it. */
export function buildPath(template: PathTemplate, segments: readonly string[]): string {
  const built = template.segments.map((segment, index) =>
    isParameter(segment) ? encodeURIComponent(segments[index] ?? "") : segment,
  );
  return `/${built.join("/")}`;
}

/** Returns the parameters of a path that matches the template, by name. */
export function getParameters(template: PathTemplate, segments: readonly string[]): Record<string, string> {
  const entries = template.segments.map((segment, index): [string, string] => [segment, segments[index] ?? ""]);
  const parameters = entries.filter(([segment]) => isParameter(segment));
  return Object.fromEntries(parameters.map(([segment, value]) => [segment.slice(1, -1), value]));
}

/** Names in a path are case-insensitive. A segment that begins with `$` names an OData resource, and is not an id. */
function isMatch(expected: string, segment: string): boolean {
  if (isParameter(expected)) return segment !== "" && !segment.startsWith("$");
  return segment === expected || segment.toLowerCase() === expected.toLowerCase();
}

function createTemplates(): PathTemplate[] {
  const operationsByPath = new Map<string, Map<string, OperationId>>();
  for (const [id, { method, path }] of Object.entries(operations)) {
    const methods = operationsByPath.get(path) ?? new Map<string, OperationId>();
    methods.set(method, id as OperationId); // Object.entries widens the keys to string.
    operationsByPath.set(path, methods);
  }
  const templates = Array.from(operationsByPath, ([path, methods]) => ({
    segments: path.slice(1).split("/"),
    operations: methods,
  }));
  // A literal segment wins over a parameter.
  const countParameters = ({ segments }: PathTemplate) => segments.filter(isParameter).length;
  return templates.sort((a, b) => countParameters(a) - countParameters(b));
}

function isParameter(segment: string): boolean {
  return segment.startsWith("{");
}
