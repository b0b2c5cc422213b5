import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findDifferences } from "../../src/drift/index.js";

const beta = readFileSync(new URL("../fixtures/csdl/beta.xml", import.meta.url), "utf8");
const v1 = beta.replace(/ *<Property Name="(?:created|modified)By".*\n/g, "");
const collection = "identityGovernance/entitlementManagement/connectedOrganizations";
const differencesIn = (csdl: string, version = "beta") => findDifferences([csdl], version);

/** Replaces a part of the metadata, which must contain it. */
function replaceInMetadata(from: string | RegExp, to: string): string {
  const csdl = beta.replace(from, to);
  expect(csdl).not.toBe(beta);
  return csdl;
}

describe("metadata and contract", () => {
  test("do not differ in beta and v1.0", async () => {
    expect(v1).not.toBe(beta);
    expect(await differencesIn(beta)).toEqual([]);
    expect(await differencesIn(v1, "v1.0")).toEqual([]);
  });

  test("are compared for the version of the metadata", async () => {
    expect(await differencesIn(v1)).toMatchObject([
      { place: "connectedOrganization/createdBy", change: "gone", aspect: "presence", metadata: null },
      { place: "connectedOrganization/modifiedBy", change: "gone", aspect: "presence", metadata: null },
    ]);
    expect(await differencesIn(beta, "v1.0")).toMatchObject([
      { place: "connectedOrganization/createdBy", change: "new", contract: null, metadata: "Edm.String" },
      { place: "connectedOrganization/modifiedBy", change: "new", contract: null, metadata: "Edm.String" },
    ]);
  });

  test.each<[string, string | RegExp, string, object]>([
    [
      "a renamed property, as gone",
      '"tenantId" Type',
      '"directoryId" Type',
      { place: "azureActiveDirectoryTenant/tenantId", change: "gone", contract: "Edm.String", metadata: null },
    ],
    [
      "a new property",
      '<Property Name="description"',
      '<Property Name="tags" Type="Collection(Edm.String)" /><Property Name="description"',
      { place: "connectedOrganization/tags", change: "new", contract: null, metadata: "Collection(Edm.String)" },
    ],
    [
      "a changed type",
      'Name="createdDateTime" Type="Edm.DateTimeOffset"',
      'Name="createdDateTime" Type="Edm.Date"',
      {
        place: "connectedOrganization/createdDateTime",
        aspect: "type",
        contract: "Edm.DateTimeOffset",
        metadata: "Edm.Date",
      },
    ],
    [
      "a changed nullability",
      'Name="domainName" Type="Edm.String"',
      'Name="domainName" Type="Edm.String" Nullable="false"',
      {
        place: "domainIdentitySource/domainName",
        aspect: "nullable",
        contract: "can be null",
        metadata: "is never null",
        meaning: expect.stringContaining("may reject requests that contain null"),
      },
    ],
    [
      "a property that can be null now",
      'Name="id" Type="Edm.String" Nullable="false"',
      'Name="id" Type="Edm.String"',
      {
        place: "connectedOrganization/id",
        aspect: "nullable",
        meaning: expect.stringMatching(/^Responses can contain null/),
      },
    ],
    [
      "a changed property of a base type",
      'Name="id" Type="Edm.String" Nullable="false"',
      'Name="id" Type="Edm.Guid" Nullable="false"',
      { place: "directoryObject/id", aspect: "type", metadata: "Edm.Guid" },
    ],
    [
      "a new member",
      '<Member Name="facebook"',
      '<Member Name="github" Value="9" /><Member Name="facebook"',
      { place: "socialIdentitySourceType/github", change: "new", aspect: "member" },
    ],
    [
      "a removed member",
      '<Member Name="proposed" Value="1" />',
      "",
      { place: "connectedOrganizationState/proposed", change: "gone", aspect: "member" },
    ],
    [
      "a relationship to another type",
      'Name="externalSponsors" Type="Collection(graph.directoryObject)"',
      'Name="externalSponsors" Type="Collection(graph.user)"',
      { place: "connectedOrganization/externalSponsors", aspect: "type", metadata: "Collection(user)" },
    ],
    [
      "a new relationship",
      '<NavigationProperty Name="externalSponsors"',
      '<NavigationProperty Name="policies" Type="Collection(graph.policy)" /><NavigationProperty Name="externalSponsors"',
      { place: "connectedOrganization/policies", change: "new", metadata: "Collection(policy)" },
    ],
    [
      "a type that is not abstract any more",
      'Name="identitySource" Abstract="true"',
      'Name="identitySource"',
      { place: "identitySource", aspect: "abstract", contract: "abstract", metadata: "not abstract" },
    ],
    [
      "a changed base type",
      'Name="domainIdentitySource" BaseType="graph.identitySource"',
      'Name="domainIdentitySource" BaseType="graph.source"',
      { place: "domainIdentitySource", aspect: "base", contract: "identitySource", metadata: "source" },
    ],
    [
      "an entity type that becomes a complex type",
      /<EntityType Name="directoryObject"(.*)>\n(.*)\n(.*)<\/EntityType>/,
      '<ComplexType Name="directoryObject"$1>\n$2\n$3</ComplexType>',
      { place: "directoryObject", aspect: "kind", metadata: "ComplexType" },
    ],
    [
      "a new type of identity source",
      '<ComplexType Name="domainIdentitySource"',
      '<ComplexType Name="b2cTenant" BaseType="microsoft.graph.identitySource" /><ComplexType Name="domainIdentitySource"',
      { place: "b2cTenant", change: "new", aspect: "derived", contract: null },
    ],
    [
      "a new type derived from a new abstract type, which is not reported",
      '<ComplexType Name="domainIdentitySource"',
      '<ComplexType Name="cloudSource" BaseType="graph.identitySource" Abstract="true" /><ComplexType Name="cloudTenant" BaseType="graph.cloudSource" /><ComplexType Name="domainIdentitySource"',
      { place: "cloudTenant", change: "new", aspect: "derived", contract: null },
    ],
    [
      "a new type derived from a known one",
      '<ComplexType Name="domainIdentitySource"',
      '<ComplexType Name="subDomain" BaseType="graph.domainIdentitySource" /><ComplexType Name="domainIdentitySource"',
      { place: "subDomain", change: "new", aspect: "derived", contract: null },
    ],
    [
      "a renamed collection, as a path that is gone",
      'Name="connectedOrganizations"',
      'Name="connectedOrgs"',
      { place: collection, change: "gone", aspect: "path", contract: "Collection(connectedOrganization)" },
    ],
    ["a service without the singleton", /<Singleton .*/, "", { place: collection, change: "gone", aspect: "path" }],
    [
      "a type that does not lead to the collection any more",
      'Name="entitlementManagement" BaseType',
      'Name="entitlements" BaseType',
      { place: collection, change: "gone", aspect: "path" },
    ],
    [
      "a collection of another type",
      "Collection(graph.connectedOrganization)",
      "Collection(graph.organization)",
      { place: collection, aspect: "type", metadata: "Collection(organization)" },
    ],
    [
      "a collection that only refers to organizations",
      'Type="Collection(graph.connectedOrganization)" ContainsTarget="true"',
      'Type="Collection(graph.connectedOrganization)"',
      { place: collection, aspect: "containment", contract: "contained", metadata: "referred to" },
    ],
    [
      "a new action",
      '<Action Name="restore"',
      '<Action Name="approve" IsBound="true"><Parameter Name="this" Type="graph.connectedOrganization" /></Action><Action Name="restore"',
      { place: "connectedOrganization/approve", change: "new", aspect: "operation", contract: null },
    ],
    [
      "a new function of the collection",
      '<Action Name="restore"',
      '<Function Name="delta" IsBound="true"><Parameter Name="this" Type="Collection(graph.connectedOrganization)" /></Function><Action Name="restore"',
      { place: "connectedOrganization/delta", metadata: "Function delta, bound to Collection(connectedOrganization)" },
    ],
    [
      "a removed type",
      /<ComplexType Name="externalDomainFederation"[\s\S]*?<\/ComplexType>/,
      "",
      { place: "externalDomainFederation", change: "gone", aspect: "presence" },
    ],
  ])("report %s", async (_, from, to, expected) => {
    const differences = await differencesIn(replaceInMetadata(from, to));
    expect(differences).toContainEqual(expect.objectContaining({ ...expected, decision: null }));
    for (const { meaning } of differences) expect(meaning).toMatch(/^[A-Z].{20,}\.$/);
    expect(differences.length).toBeLessThanOrEqual(2); // A renamed property is gone and new; an inherited one differs in two types.
  });

  test("do not report a new abstract type", async () => {
    const abstract =
      '<ComplexType Name="cloudSource" BaseType="graph.identitySource" Abstract="true" /><ComplexType Name="domainI';
    expect(await differencesIn(replaceInMetadata('<ComplexType Name="domainI', abstract))).toEqual([]);
  });

  test("report the number of the decision that explains a difference", async () => {
    const contained = replaceInMetadata(/(<NavigationProperty[^/]+) \/>/g, '$1 ContainsTarget="true" />');
    expect(await differencesIn(contained)).toMatchObject([
      { place: "connectedOrganization/internalSponsors", aspect: "containment", decision: 15 },
      { place: "connectedOrganization/externalSponsors", aspect: "containment", decision: 15 },
    ]);
    const closed = replaceInMetadata(/<(ComplexType|EnumType) Name="socialIdentitySource(?:Type)?"[\s\S]*?<\/\1>/g, "");
    expect(await differencesIn(closed)).toMatchObject([{ decision: 31 }, { decision: 31 }]);
    const v1Closed = closed.replace(/ *<Property Name="(?:created|modified)By".*\n/g, "");
    expect(await differencesIn(v1Closed, "v1.0")).toMatchObject([
      { place: "socialIdentitySource", change: "gone", decision: null },
      { place: "socialIdentitySourceType", change: "gone", decision: null },
    ]);
  });

  test("are compared the same with another alias, XML prefixes and small chunks", async () => {
    const rewritten = beta
      .replaceAll("graph.", "self.")
      .replaceAll("microsoft.self.", "microsoft.graph.")
      .replaceAll('"microsoft.self', '"microsoft.graph')
      .replace('Alias="graph"', 'Alias="self"')
      .replace(/<(\/?)(EnumType|Member|EntityType|ComplexType|Property|NavigationProperty|Schema)\b/g, "<$1edm:$2")
      .replaceAll(' xmlns="http', ' xmlns:edm="http');
    const chunks = rewritten.match(/[\s\S]{1,7}/g) ?? [];
    expect(await findDifferences(chunks, "beta")).toEqual([]);
  });
});

test.each<[string, string, RegExp]>([
  ["an empty text", "", /^line 1: no Schema has the namespace microsoft\.graph$/],
  ["a text that is not XML", "hello", /^line 1: Non-whitespace before first tag$/],
  ["other XML", "<html></html>", /no Schema has the namespace/],
  [
    "metadata of something else",
    beta.replaceAll('Namespace="microsoft.graph"', 'Namespace="contoso"'),
    /no Schema has/,
  ],
  [
    "a property without a name",
    beta.replace('<Property Name="domainName"', "<Property"),
    /must have a Name and a Type/,
  ],
  ["a property without a type", beta.replace(' Type="Edm.String"', ""), /must have a Name and a Type/],
  ["incomplete metadata", beta.slice(0, 900), /^line \d+: Unclosed root tag$/],
  ["a tag that is not closed", beta.replace("</EnumType>", "\n</Enum>"), /^line 10: Unexpected close tag$/],
  [
    "an entity that the text defines",
    `<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>${beta}`,
    /document types are not allowed/,
  ],
  ["an unknown entity", beta.replace('"configured"', '"&e;"'), /Invalid character entity/],
])("rejects %s", async (_, text, message) => {
  await expect(findDifferences([text], "beta")).rejects.toThrow(message);
});
