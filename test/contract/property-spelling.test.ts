import { expect, test } from "vitest";
import { closedProperties } from "../../generated/validators.js";
import { validateRequest } from "../../src/validation/index.js";

const domain = { "@odata.type": "#microsoft.graph.domainIdentitySource", domainName: "contoso.com" };
const create = { displayName: "Contoso", identitySources: [domain] };

test.each<[string, object, string]>([
  ["a property", { DisplayName: "C" }, "/DisplayName is not a known property (expected displayName)"],
  ["a read-only property", { ID: "1" }, "/ID is not a known property (expected id)"],
  [
    "a property of an identity source",
    { identitySources: [{ ...domain, DomainName: "C" }] },
    "/identitySources/0/DomainName is not a known property (expected domainName)",
  ],
  ["no property", { Display: "C" }, "/Display is not a known property"],
  ["a property of another schema, spelled correctly", { domainName: "C" }, "/domainName is not a known property"],
])("a name that differs in letter case from that of %s", (_what, changes, message) => {
  const { errors = [] } = validateRequest("createConnectedOrganization", { ...create, ...changes });
  expect(errors.map((error) => error.message)).toEqual([message]);
});

test("no two properties differ in letter case alone, so a suggestion is unique", () => {
  const names = closedProperties.map((name) => name.toLowerCase());
  expect(names).toContain("displayname");
  expect(new Set(names).size).toBe(names.length);
});

const typeOf = (type: string) => ({ identitySources: [{ ...domain, "@odata.type": type }] });

test.each([
  ["a type of source", typeOf("#microsoft.graph.DomainIdentitySource"), "#microsoft.graph.domainIdentitySource"],
  ["a type without #", typeOf("Microsoft.Graph.domainIdentitySource"), "microsoft.graph.domainIdentitySource"],
  ["a state", { state: "Configured" }, "configured"],
])("a value that differs in letter case from %s", (_what, changes, spelling) => {
  const { errors = [] } = validateRequest("createConnectedOrganization", { ...create, ...changes });
  expect(errors.map(({ message }) => message)).toEqual([expect.stringMatching(` must be "${spelling}", not "`)]);
});

test("the spelling of Microsoft's cmdlet is valid with and without #", () => {
  for (const type of ["microsoft.graph.domainidentitysource", "#microsoft.graph.domainidentitysource"]) {
    expect(validateRequest("createConnectedOrganization", { ...create, ...typeOf(type) })).toMatchObject({
      valid: true,
    });
  }
});
