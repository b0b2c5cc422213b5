import { expect, test } from "vitest";
import { GraphError, isConflict, isForbidden, isNotFound, isThrottled, isUnauthorized } from "../../src/index.js";

const guards = { isConflict, isForbidden, isNotFound, isThrottled, isUnauthorized };
const facts = { operationId: "getConnectedOrganization", method: "GET", url: "https://graph.microsoft.com" } as const;
const guardsOf = (error: unknown) => Object.entries(guards).flatMap(([name, guard]) => (guard(error) ? [name] : []));

test.each([
  [401, ["isUnauthorized"]],
  [403, ["isForbidden"]],
  [404, ["isNotFound"]],
  [409, ["isConflict"]],
  [429, ["isThrottled"]],
  [400, []],
  [503, []],
  [undefined, []],
])("status %s passes %j", (status, names) => {
  expect(guardsOf(new GraphError("No.", { ...facts, status }))).toEqual(names);
});

test.each([[{ status: 404 }], [new Error("404")], [404], [null], [undefined]])("%s passes no guard", (value) => {
  expect(guardsOf(value)).toEqual([]);
});
