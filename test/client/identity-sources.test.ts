import { expect, test } from "vitest";
import {
  domainSource,
  federationSource,
  type IdentitySource,
  isCrossCloudTenantSource,
  isDomainSource,
  isFederationSource,
  isSocialSource,
  isTenantSource,
  tenantSource,
  type UnlistedString,
} from "../../src/index.js";
import { validateRequest } from "../../src/validation/index.js";
import { bundle } from "../helpers/bundle.js";

const tenantId = "bf85dc9d-cb43-44a4-80c4-469e8c58249e";

test.each([
  [tenantSource(tenantId), { "@odata.type": "#microsoft.graph.azureActiveDirectoryTenant", tenantId }],
  [
    tenantSource(tenantId, "Contoso"),
    { "@odata.type": "#microsoft.graph.azureActiveDirectoryTenant", tenantId, displayName: "Contoso" },
  ],
  [domainSource("a.com"), { "@odata.type": "#microsoft.graph.domainIdentitySource", domainName: "a.com" }],
  [
    domainSource("a.com", "A"),
    { "@odata.type": "#microsoft.graph.domainIdentitySource", domainName: "a.com", displayName: "A" },
  ],
  [
    federationSource("a.com", "https://a.com/sts", "A"),
    {
      "@odata.type": "#microsoft.graph.externalDomainFederation",
      domainName: "a.com",
      issuerUri: "https://a.com/sts",
      displayName: "A",
    },
  ],
])("creates %j, which is valid in a request", (source, expected) => {
  expect(source).toStrictEqual(expected);
  expect(validateRequest("createConnectedOrganization", { displayName: "A", identitySources: [source] })).toMatchObject(
    { valid: true },
  );
});

const guards = { isTenantSource, isDomainSource, isFederationSource, isCrossCloudTenantSource, isSocialSource };
const example = bundle.components.examples["getConnectedOrganization.200.everyKnownSource"]?.value as {
  identitySources: IdentitySource[];
};

test("each of the five source types of a response passes only its own guard", () => {
  const { identitySources } = example;
  const passed = identitySources.map((source) =>
    Object.entries(guards).flatMap(([name, guard]) => (guard(source) ? [name] : [])),
  );
  expect(passed.flat().sort()).toEqual(Object.keys(guards).sort());
  expect(passed.every(({ length }) => length === 1)).toBe(true);
});

test("a source of an unknown type passes no guard", () => {
  const later: IdentitySource = { "@odata.type": "#microsoft.graph.laterIdentitySource" as UnlistedString };
  expect(Object.values(guards).some((guard) => guard(later))).toBe(false);
});

test.each<[() => unknown, string]>([
  [() => domainSource(undefined as never), "domainSource.domainName must be a string (got undefined)."],
  [() => tenantSource(null as never), "tenantSource.tenantId must be a string (got null)."],
  [
    () => federationSource(7 as never, "https://a.com/sts"),
    "federationSource.domainName must be a string (got number).",
  ],
])("%s is a TypeError that names the parameter", (create, message) => {
  expect(create).toThrow(TypeError);
  expect(create).toThrow(message);
});
