import type { OperationId } from "../../../generated/operations.js";
import { toComparableId } from "../guid.js";
import type { HttpHeaders } from "../http/request.js";
import type { ExpectedValue, MockFault } from "./injected-fault.js";

/** What a fault can select in a request. */
export interface FaultTarget {
  readonly operationId: OperationId;
  /** Path parameters by name. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: HttpHeaders;
}

/** Whether a fault is for a request. */
export function isSelected(
  { operationId, id, query = {}, requestHeaders = {} }: MockFault,
  target: FaultTarget,
): boolean {
  return (
    (operationId === undefined || operationId === target.operationId) &&
    (id === undefined || hasId(target.parameters, id)) &&
    Object.entries(query).every(([name, value]) => isExpected(value, getOption(target.query, name))) &&
    Object.entries(requestHeaders).every(([name, value]) => isExpected(value, getHeader(target.headers, name)))
  );
}

function hasId(parameters: FaultTarget["parameters"], id: string): boolean {
  return Object.values(parameters).some((parameter) => toComparableId(parameter) === toComparableId(id));
}

function isExpected(expected: ExpectedValue, values: readonly string[]): boolean {
  return typeof expected === "boolean" ? expected === values.length > 0 : values.includes(expected);
}

/** Names of query options are case-insensitive, and can omit their `$`. */
function getOption(query: URLSearchParams, name: string): string[] {
  const normalize = (option: string) => option.toLowerCase().replace(/^\$/, "");
  return [...query].flatMap(([option, value]) => (normalize(option) === normalize(name) ? [value] : []));
}

function getHeader(headers: HttpHeaders, name: string): string[] {
  const value = headers.get(name.toLowerCase());
  return value === undefined ? [] : [value];
}
