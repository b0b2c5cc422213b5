import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compare, readCsdl } from "../../src/drift/index.js";

const beta = readFileSync(new URL("../fixtures/csdl/beta.xml", import.meta.url), "utf8");
const v1 = beta.replace(/ *<Property Name="(?:created|modified)By".*\n/g, "");
const differencesIn = async (csdl: string, version = "beta") => compare(await readCsdl([csdl]), version);

/** The metadata with a planted change; it must be one. */
function changed(from: string | RegExp, to: string): string {
  const csdl = beta.replace(from, to);
  expect(csdl).not.toBe(beta);
  return csdl;
}

describe("metadata against the contract", () => {
  test("beta and v1.0 as they are have no difference", async () => {
    expect(v1).not.toBe(beta);
    expect(await differencesIn(beta)).toEqual([]);
    expect(await differencesIn(v1, "v1.0")).toEqual([]);
  });

  test("a version is held against what that version has", async () => {
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
      "a property that is renamed, as gone",
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
      "another type",
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
      "another nullability",
      'Name="domainName" Type="Edm.String"',
      'Name="domainName" Type="Edm.String" Nullable="false"',
      {
        place: "domainIdentitySource/domainName",
        aspect: "nullable",
        contract: "can be null",
        metadata: "is never null",
        meaning: expect.stringContaining("Requests that send null can be refused"),
      },
    ],
    [
      "a value that may be null now",
      'Name="id" Type="Edm.String" Nullable="false"',
      'Name="id" Type="Edm.String"',
      { place: "connectedOrganization/id", aspect: "nullable", meaning: expect.stringMatching(/^Null can come/) },
    ],
    [
      "a property from above that changes",
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
      "a member that is gone",
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
      "an abstract type that is no longer",
      'Name="identitySource" Abstract="true"',
      'Name="identitySource"',
      { place: "identitySource", aspect: "abstract", contract: "abstract", metadata: "not abstract" },
    ],
    [
      "another base",
      'Name="domainIdentitySource" BaseType="graph.identitySource"',
      'Name="domainIdentitySource" BaseType="graph.source"',
      { place: "domainIdentitySource", aspect: "base", contract: "identitySource", metadata: "source" },
    ],
    [
      "an entity that becomes a part",
      /<EntityType Name="directoryObject"(.*)>\n(.*)\n(.*)<\/EntityType>/,
      '<ComplexType Name="directoryObject"$1>\n$2\n$3</ComplexType>',
      { place: "directoryObject", aspect: "kind", metadata: "ComplexType" },
    ],
    [
      "a new kind of source",
      '<ComplexType Name="domainIdentitySource"',
      '<ComplexType Name="b2cTenant" BaseType="microsoft.graph.identitySource" /><ComplexType Name="domainIdentitySource"',
      { place: "b2cTenant", change: "new", aspect: "derived", contract: null },
    ],
    [
      "a new kind of a new kind, and not the abstract one between",
      '<ComplexType Name="domainIdentitySource"',
      '<ComplexType Name="cloudSource" BaseType="graph.identitySource" Abstract="true" /><ComplexType Name="cloudTenant" BaseType="graph.cloudSource" /><ComplexType Name="domainIdentitySource"',
      { place: "cloudTenant", change: "new", aspect: "derived", contract: null },
    ],
    [
      "a new kind of a known one",
      '<ComplexType Name="domainIdentitySource"',
      '<ComplexType Name="subDomain" BaseType="graph.domainIdentitySource" /><ComplexType Name="domainIdentitySource"',
      { place: "subDomain", change: "new", aspect: "derived", contract: null },
    ],
    [
      "a type that is gone",
      /<ComplexType Name="externalDomainFederation"[\s\S]*?<\/ComplexType>/,
      "",
      { place: "externalDomainFederation", change: "gone", aspect: "presence" },
    ],
  ])("tells %s", async (_, from, to, expected) => {
    const differences = await differencesIn(changed(from, to));
    expect(differences).toContainEqual(expect.objectContaining({ ...expected, decision: null }));
    for (const { meaning } of differences) expect(meaning).toMatch(/^[A-Z].{20,}\.$/);
    expect(differences.length).toBeLessThanOrEqual(2); // What is renamed is gone and new; what is above stands in two.
  });

  test("an abstract type that is new brings no kind of its own", async () => {
    const abstract =
      '<ComplexType Name="cloudSource" BaseType="graph.identitySource" Abstract="true" /><ComplexType Name="domainI';
    expect(await differencesIn(changed('<ComplexType Name="domainI', abstract))).toEqual([]);
  });

  test("what a decision has settled has its number", async () => {
    const contained = changed(/(<NavigationProperty[^/]+) \/>/g, '$1 ContainsTarget="true" />');
    expect(await differencesIn(contained)).toMatchObject([
      { place: "connectedOrganization/internalSponsors", aspect: "containment", decision: 15 },
      { place: "connectedOrganization/externalSponsors", aspect: "containment", decision: 15 },
    ]);
    const closed = changed(/<(ComplexType|EnumType) Name="socialIdentitySource(?:Type)?"[\s\S]*?<\/\1>/g, "");
    expect(await differencesIn(closed)).toMatchObject([{ decision: 31 }, { decision: 31 }]);
    const v1Closed = closed.replace(/ *<Property Name="(?:created|modified)By".*\n/g, "");
    expect(await differencesIn(v1Closed, "v1.0")).toMatchObject([
      { place: "socialIdentitySource", change: "gone", decision: null },
      { place: "socialIdentitySourceType", change: "gone", decision: null },
    ]);
  });

  test("an alias of another name, in pieces, with prefixes, is read the same", async () => {
    const other = beta
      .replaceAll("graph.", "self.")
      .replaceAll("microsoft.self.", "microsoft.graph.")
      .replaceAll('"microsoft.self', '"microsoft.graph')
      .replace('Alias="graph"', 'Alias="self"')
      .replace(/<(\/?)(EnumType|Member|EntityType|ComplexType|Property|NavigationProperty|Schema)\b/g, "<$1edm:$2")
      .replaceAll(' xmlns="http', ' xmlns:edm="http');
    const pieces = other.match(/[\s\S]{1,7}/g) ?? [];
    expect(compare(await readCsdl(pieces), "beta")).toEqual([]);
  });
});

test.each<[string, string, RegExp]>([
  ["nothing", "", /^line 1: there is no Schema of the namespace microsoft.graph in it$/],
  ["text", "hello", /^line 1: Non-whitespace before first tag$/],
  ["another XML", "<html></html>", /there is no Schema of the namespace/],
  ["metadata of something else", beta.replaceAll('Namespace="microsoft.graph"', 'Namespace="contoso"'), /no Schema of/],
  ["a property without a name", beta.replace('<Property Name="domainName"', "<Property"), /needs a Name and a Type/],
  ["a property without a type", beta.replace(' Type="Edm.String"', ""), /needs a Name and a Type/],
  ["half of it", beta.slice(0, 900), /^line \d+: Unclosed root tag$/],
  ["a tag that is not closed", beta.replace("</EnumType>", "\n</Enum>"), /^line 10: Unexpected close tag$/],
  ["an entity of its own", `<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]>${beta}`, /it has a document type/],
  ["an unknown entity", beta.replace('"configured"', '"&e;"'), /Invalid character entity/],
])("%s is no CSDL", async (_, text, message) => {
  await expect(readCsdl([text])).rejects.toThrow(message);
});
