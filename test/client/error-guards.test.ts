import { expect, test } from "vitest";
import {
  type CallFailure,
  GraphError,
  type GraphErrorFacts,
  isConflict,
  isForbidden,
  isGraphError,
  isNetworkError,
  isNotFound,
  isThrottled,
  isTimeout,
  isUnauthorized,
} from "../../src/index.js";

const guards = {
  isConflict,
  isForbidden,
  isNotFound,
  isThrottled,
  isUnauthorized,
  isGraphError,
  isNetworkError,
  isTimeout,
};
const facts: GraphErrorFacts = {
  operationId: "getConnectedOrganization",
  method: "GET",
  url: "https://graph.microsoft.com",
};
const guardsOf = (error: unknown) => Object.entries(guards).flatMap(([name, guard]) => (guard(error) ? [name] : []));

test.each([
  [401, ["isUnauthorized", "isGraphError"]],
  [403, ["isForbidden", "isGraphError"]],
  [404, ["isNotFound", "isGraphError"]],
  [409, ["isConflict", "isGraphError"]],
  [429, ["isThrottled", "isGraphError"]],
  [400, ["isGraphError"]],
  [503, ["isGraphError"]],
  [undefined, ["isGraphError"]],
])("status %s passes %j", (status, names) => {
  expect(guardsOf(new GraphError("No.", { ...facts, status }))).toEqual(names);
});

test.each<[CallFailure, string[]]>([
  ["timeout", ["isGraphError", "isTimeout"]],
  ["network", ["isGraphError", "isNetworkError"]],
  ["aborted", ["isGraphError"]],
])("the failure %s passes %j", (failure, names) => {
  expect(guardsOf(new GraphError("No.", { ...facts, failure }))).toEqual(names);
});

test.each([[{ status: 404, failure: "timeout" }], [new Error("404")], [404], [null], [undefined]])(
  "%s passes no guard",
  (value) => {
    expect(guardsOf(value)).toEqual([]);
  },
);
