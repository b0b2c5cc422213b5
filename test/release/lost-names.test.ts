import { expect, test } from "vitest";
import type { Contract } from "../../src/build/contract.js";
import { saysBreak } from "../../src/build/release/breaking-bump.js";
import { lostNames } from "../../src/build/release/lost-names.js";
import { bundle } from "../helpers/bundle.js";

/** What is lost when the contract of today is changed. */
function lostBy(edit: (contract: Contract) => void): string[] {
  const changed = structuredClone(bundle);
  edit(changed);
  return lostNames(bundle, changed).map(({ path, verdicts }) => `${path} ${verdicts[0]?.message}`);
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

test("the name of a parameter in a path is part of a literal", () => {
  const before = "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}";
  const lost = lostBy(({ paths }) => {
    paths[before.replace("{connectedOrganizationId}", "{id}")] = paths[before] ?? {};
    delete paths[before];
  });
  expect(lost).toHaveLength(3);
  expect(lost[0]).toMatch(/^#\/paths\/~1identityGovernance.*\/get Its path is `.*\/\{id\}` now\.$/);
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
  expect(saysBreak(before, after)).toBe(said);
});
