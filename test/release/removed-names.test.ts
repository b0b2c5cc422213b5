import { expect, test } from "vitest";
import type { Contract } from "../../src/generator/contract/contract.js";
import { findRemovedNames } from "../../src/generator/release/removed-names.js";
import { isBreakingRelease } from "../../src/generator/release/semver.js";
import { bundle } from "../helpers/bundle.js";

/** What is lost when the contract of today is changed. */
function lostBy(edit: (contract: Contract) => void): string[] {
  const changed = structuredClone(bundle);
  edit(changed);
  return findRemovedNames(bundle, changed).map(({ path, verdicts }) => `${path} ${verdicts[0]?.message}`);
}

test("nothing is lost of a contract that did not change, or that grew", () => {
  expect(lostBy(() => undefined)).toEqual([]);
  expect(lostBy(({ components: { schemas } }) => (schemas.Later = { type: "string" }))).toEqual([]);
});

test("the name of a schema is that of a type", () => {
  expect(lostBy(({ components: { schemas } }) => delete schemas.ErrorDetail)).toEqual([
    "#/components/schemas/ErrorDetail This type is gone.",
  ]);
});

const organizations = "/identityGovernance/entitlementManagement/connectedOrganizations";
const one = `${organizations}/{connectedOrganizationId}`;

test("the name of a parameter in a path is part of a literal", () => {
  const lost = lostBy(({ paths }) => {
    paths[one.replace("{connectedOrganizationId}", "{id}")] = paths[one] ?? {};
    delete paths[one];
  });
  expect(lost).toHaveLength(3);
  expect(lost[0]).toBe(`#/paths/${one.replaceAll("/", "~1")}/get Its path is no longer \`${one}\`.`);
});

test("an operation that is gone is not told in parts", () => {
  expect(lostBy(({ paths }) => delete paths[one]?.delete)).toEqual([]);
});

test.each<[string, (contract: Contract) => unknown, string]>([
  [
    "a first query option moves the options of a call",
    ({ paths }) => paths[one]?.delete?.parameters?.push({ $ref: "#/components/parameters/select" }),
    "Its arguments are no longer (connectedOrganizationId).",
  ],
  [
    "a scope",
    ({ paths }) => paths[one]?.get?.security?.shift(),
    "`EntitlementManagement.Read.All` is no longer enough.",
  ],
  [
    "an expression of the client",
    ({ components }) => delete components.parameters.filter?.["x-expressions"]?.domainName,
    "The client's `filter.domainName` is gone.",
  ],
  [
    "a constructor of the client",
    ({ components }) => Object.assign(components.schemas.DomainIdentitySource ?? {}, { "x-short-name": "other" }),
    "The client's `domainSource` is gone.",
  ],
  [
    "what a request means that leaves something out",
    ({ components }) => delete components.schemas.ConnectedOrganizationCreate?.properties?.state?.default,
    "Left out, `state` is no longer `configured`.",
  ],
  [
    "a cloud",
    ({ servers: [server] }) => delete server?.variables.host["x-clouds"].usGovDod,
    "The cloud `usGovDod` is gone.",
  ],
  ["a version", ({ servers: [server] }) => server?.variables.version.enum.pop(), "The version `v1.0` is gone."],
  [
    "a type of permission",
    ({ components }) =>
      Object.assign(components.securitySchemes.entra?.["x-permission-types"] ?? {}, { Application: null }),
    'Permissions of the type "Application" are gone.',
  ],
])("%s is a promise", (_, edit, message) => {
  expect(lostBy(edit)).toEqual([expect.stringMatching(/^#\/\S+ /)]);
  expect(lostBy(edit)[0]).toContain(message);
});

test.each([
  ["1.2.3", "2.0.0", true],
  ["1.2.3", "1.3.0", false],
  ["0.1.0", "0.2.0", true],
  ["0.1.0", "1.0.0", true],
  ["0.1.5", "0.1.6", false],
  ["2.0.0", "1.9.0", false],
  ["10.0.0", "11.0.0", true],
])("from %s to %s says that callers break: %s", (before, after, said) => {
  expect(isBreakingRelease(before, after)).toBe(said);
});
