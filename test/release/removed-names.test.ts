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
  const removed = removedBy(({ components: { schemas } }) => {
    delete schemas.ErrorDetail;
    delete schemas.MainError?.properties?.details; // The only reference to it.
  });
  expect(removed).toEqual(["#/components/schemas/ErrorDetail This type was removed."]);
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

test("the parts of a removed operation or property are not reported", () => {
  expect(removedBy(({ paths }) => delete paths[one]?.delete)).toEqual([]);
  const removed = removedBy(
    ({ components }) => delete components.schemas.ConnectedOrganizationUpdate?.properties?.state,
  );
  expect(removed).toEqual([]);
});

test("a property that more versions have, or that can be set, breaks nobody", () => {
  const changed = removedBy(({ components: { schemas } }) => {
    delete schemas.SelectedConnectedOrganization?.properties?.createdBy?.["x-versions"];
    delete schemas.ConnectedOrganizationUpdate?.properties?.id?.readOnly;
  });
  expect(changed).toEqual([]);
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
    "a role",
    ({ paths }) => paths[`${one}/internalSponsors`]?.get?.["x-roles"]?.shift(),
    "The role `Catalog reader` no longer suffices.",
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
  [
    "the default host",
    ({ servers: [server] }) => Object.assign(server?.variables?.host ?? {}, { default: "graph.microsoft.us" }),
    "The host is no longer `graph.microsoft.com` by default.",
  ],
  [
    "the default version",
    ({ servers: [server] }) => Object.assign(server?.variables?.version ?? {}, { default: "beta" }),
    "The version is no longer `v1.0` by default.",
  ],
  [
    "the servers of an operation",
    ({ paths }) => delete paths[`${organizations}/$ref`]?.post?.servers,
    "Its version is no longer `beta` by default.",
  ],
  [
    "the version of an operation, by its own servers",
    ({ paths }) => Object.assign(paths[one]?.get ?? {}, { servers: paths[`${organizations}/$ref`]?.post?.servers }),
    "Its version is no longer that of the client by default.",
  ],
  [
    "the versions of an operation",
    ({ paths }) => Object.assign(paths[one]?.get ?? {}, { "x-versions": ["beta"] }),
    "It no longer exists in `v1.0`.",
  ],
  [
    "the versions of a property",
    ({ components }) =>
      Object.assign(components.schemas.ErrorDetail?.properties?.target ?? {}, { "x-versions": ["beta"] }),
    "`target` no longer exists in `v1.0`.",
  ],
  [
    "a property of a request, which becomes read-only",
    ({ components }) =>
      Object.assign(components.schemas.ConnectedOrganizationUpdate?.properties?.description ?? {}, { readOnly: true }),
    "`description` can no longer be set.",
  ],
  [
    "a collection of references",
    ({ components }) => delete Object(components.schemas.DirectoryObjectReference?.["x-collections"]).groups,
    "The client no longer refers to `groups`.",
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
