import { assert, asyncProperty, property, string } from "fast-check";
import { expect, test } from "vitest";
import { filter } from "../../src/index.js";
import { createRecordingClient } from "../helpers/recording-fetch.js";

const tenant = "72f988bf-86f1-41af-91ab-2d7cd011db47";

test.each([
  [filter.displayName("Contoso"), "displayName eq 'Contoso'"],
  [filter.displayName("O'Neil & Co"), "displayName eq 'O''Neil & Co'"],
  [filter.displayName(""), "displayName eq ''"],
  [filter.displayName("$& $1 {value}"), "displayName eq '$& $1 {value}'"],
  [
    filter.tenantId(tenant),
    `identitySources/any(is:is/microsoft.graph.azureActiveDirectoryTenant/tenantId eq '${tenant}')`,
  ],
  [
    filter.domainName("fabrikam.com"),
    "identitySources/any(is:is/microsoft.graph.domainIdentitySource/domainName eq 'fabrikam.com')",
  ],
])("builds %s", (built, expected) => {
  expect(built).toBe(expected);
});

test("has three builders, and each writes any value as one literal", async () => {
  const builders = Object.entries(filter);
  expect(builders.map(([name]) => name)).toEqual(["displayName", "tenantId", "domainName"]);
  for (const [, build] of builders) {
    const [before, after] = build("|").split("|");
    await assert(
      property(string({ unit: "binary" }), (value) => {
        const built = build(value);
        const literal = built.slice(before?.length, built.length - (after?.length ?? 0));
        expect(built).toBe(`${before}${literal}${after}`);
        expect(literal).toMatch(/^([^']|'')*$/u); // Every quote is doubled, so the literal does not end before the value does.
        expect(literal.replaceAll("''", "'")).toBe(value);
      }),
    );
  }
});

test("rejects a value that is not a string", () => {
  expect(() => filter.tenantId(undefined as never)).toThrow("filter.tenantId must be a string (got undefined).");
});

test("is sent as it was built", async () => {
  await assert(
    asyncProperty(string({ unit: "grapheme" }), async (value) => {
      const { graph, requests } = createRecordingClient([Response.json({ value: [] })]);
      const $filter = filter.displayName(value);
      await graph.listConnectedOrganizations({ $filter }).firstPage();
      expect([...new URL(requests[0]?.url ?? "").searchParams]).toEqual([["$filter", $filter]]);
    }),
  );
});
