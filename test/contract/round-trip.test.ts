import { expect, test } from "vitest";
import type { ConnectedOrganization } from "../../src/index.js";
import { createMock } from "../../src/mock/index.js";
import { validateRequest } from "../../src/validation/index.js";
import { bodies, listExamples } from "../helpers/bundle.js";
import { passFixtures, publishedFixtures } from "../helpers/fixtures.js";

/** What an update refuses although a response can have it, by the decision that says so. */
const refusedByDecision: Readonly<Record<string, RegExp>> = {
  "13: later states": /^\/state must be one of/,
  "33: a source that names nothing": /^\/identitySources\/\d\/\w+ (is required|must be an? \w+, not null)/,
  "56: inline sponsors": /^\/(internal|external)Sponsors is not a known property/,
  "a property or kind of source that the contract does not know":
    /^\/(identitySources\/\d\/(@odata\.type must be one of|\w+ is not a known)|\w+ is not a known property)/,
};

const organizations = [
  ...bodies
    .filter(({ operationId, place }) => operationId === "getConnectedOrganization" && place === "200")
    .flatMap((body) => listExamples(body).map(({ summary, value }) => ({ title: `${summary}`, body: value }))),
  ...[...passFixtures, ...publishedFixtures]
    .filter(({ owner, place }) => owner === "getConnectedOrganization" && place === "200")
    .map(({ file, body }) => ({ title: file, body })),
];

test.each(organizations)("an update accepts what a GET returned, unless a decision refuses it: $title", ({ body }) => {
  const { errors = [] } = validateRequest("updateConnectedOrganization", body);
  const patterns = Object.values(refusedByDecision);
  const unexplained = errors.filter(({ message }) => !patterns.some((pattern) => pattern.test(message)));
  expect(unexplained).toEqual([]);
});

test("most of these bodies are accepted", () => {
  const accepted = organizations.filter(({ body }) => validateRequest("updateConnectedOrganization", body).valid);
  expect(accepted.length).toBeGreaterThan(organizations.length / 2);
});

test.each<[string, Partial<ConnectedOrganization>]>([
  ["v1.0", { id: "1", displayName: "A" }],
  ["beta", { id: "1", displayName: null, state: null, identitySources: null }],
  ["beta", { id: "1", identitySources: [] }],
])("the mock of %s changes nothing if it gets back what it returned for %j", async (version, organization) => {
  const mock = createMock({ seed: [organization], clock: () => new Date("2026-11-01T00:00:00Z") });
  const before = structuredClone(mock.organizations);
  const url = `https://graph.microsoft.com/${version}/identityGovernance/entitlementManagement/connectedOrganizations/1`;
  const headers = { authorization: "Bearer any", "content-type": "application/json" };
  const read = await (await mock.fetch(url, { headers })).json();
  const body = JSON.stringify({ ...read, "@microsoft.graph.tips": "Use $select." });
  expect((await mock.fetch(url, { method: "PATCH", headers, body })).status).toBe(204);
  const [after] = mock.organizations;
  expect(after).toEqual({ ...before[0], modifiedBy: after?.modifiedBy, modifiedDateTime: after?.modifiedDateTime });
});
