import { expect, test } from "vitest";
import type { Contract } from "../../src/generator/contract/contract.js";
import { findRemovedNames } from "../../src/generator/release/removed-names.js";
import { isBreakingRelease } from "../../src/generator/release/semver.js";
import { bundle } from "../helpers/bundle.js";

/** Returns what a change of the current contract removes. */
function removedBy(edit: (contract: Contract) => void): string[] {
  const changed = structuredClone(bundle);
  edit(changed);
  return findRemovedNames(bundle, changed).map(({ path, verdicts }) => `${path} ${verdicts[0]?.message}`);
}

test("a contract that did not change, or only grew, loses nothing", () => {
  expect(removedBy(() => undefined)).toEqual([]);
  expect(removedBy(({ components: { schemas } }) => (schemas.Later = { type: "string" }))).toEqual([]);
});

test("a removed schema is a removed type", () => {
  expect(removedBy(({ components: { schemas } }) => delete schemas.ErrorDetail)).toEqual([
    "#/components/schemas/ErrorDetail This type was removed.",
  ]);
});

const organizations = "/identityGovernance/entitlementManagement/connectedOrganizations";
const one = `${organizations}/{connectedOrganizationId}`;

test("renaming a path parameter breaks callers, because the path is a literal type", () => {
  const removed = removedBy(({ paths }) => {
    paths[one.replace("{connectedOrganizationId}", "{id}")] = paths[one] ?? {};
    delete paths[one];
  });
  expect(removed).toHaveLength(3);
  expect(removed[0]).toBe(`#/paths/${one.replaceAll("/", "~1")}/get Its path is no longer \`${one}\`.`);
});

test("the parts of a removed operation are not reported", () => {
  expect(removedBy(({ paths }) => delete paths[one]?.delete)).toEqual([]);
});

test.each<[string, (contract: Contract) => unknown, string]>([
  [
    "the first query option of a method, which moves its options",
    ({ paths }) => paths[one]?.delete?.parameters?.push({ $ref: "#/components/parameters/select" }),
    "Its arguments are no longer (connectedOrganizationId).",
  ],
  [
    "a scope",
    ({ paths }) => paths[one]?.get?.security?.shift(),
    "`EntitlementManagement.Read.All` no longer suffices.",
  ],
  [
    "a filter of the client",
    ({ components }) => delete components.parameters.filter?.["x-expressions"]?.domainName,
    "The client no longer has `filter.domainName`.",
  ],
  [
    "a constructor of the client",
    ({ components }) => Object.assign(components.schemas.DomainIdentitySource ?? {}, { "x-short-name": "other" }),
    "The client no longer has `domainSource`.",
  ],
  [
    "a default",
    ({ components }) => delete components.schemas.ConnectedOrganizationCreate?.properties?.state?.default,
    "`state` no longer defaults to `configured`.",
  ],
  [
    "a cloud",
    ({ servers: [server] }) => delete server?.variables?.host["x-clouds"].usGovDod,
    "The cloud `usGovDod` was removed.",
  ],
  ["a version", ({ servers: [server] }) => server?.variables?.version.enum.shift(), "The version `v1.0` was removed."],
  [
    "a type of permission",
    ({ components }) =>
      Object.assign(components.securitySchemes.entra?.["x-permission-types"] ?? {}, { Application: null }),
    'Permissions of the type "Application" were removed.',
  ],
])("removing or changing %s breaks callers", (_, edit, message) => {
  expect(removedBy(edit)).toEqual([expect.stringMatching(/^#\/\S+ /)]);
  expect(removedBy(edit)[0]).toContain(message);
});

test.each([
  ["1.2.3", "2.0.0", true],
  ["1.2.3", "1.3.0", false],
  ["0.1.0", "0.2.0", true],
  ["0.1.0", "1.0.0", true],
  ["0.1.5", "0.1.6", false],
  ["2.0.0", "1.9.0", false],
  ["10.0.0", "11.0.0", true],
])("the step from %s to %s allows breaking changes: %s", (before, after, isAllowed) => {
  expect(isBreakingRelease(before, after)).toBe(isAllowed);
});
