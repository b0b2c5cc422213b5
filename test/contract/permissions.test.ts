import { expect, test } from "vitest";
import contract from "../../generated/openapi.json" with { type: "json" };
import { listOperations } from "../../src/generator/contract/contract.js";
import { bundle } from "../helpers/bundle.js";

test.each(listOperations(bundle))(
  "the description of $id has its table of permissions",
  ({ id, method, operation }) => {
    const write = "EntitlementManagement.ReadWrite.All";
    const [least, higher] =
      method === "get" || id === "sendBatch" ? ["EntitlementManagement.Read.All", write] : [write, "None"];
    expect(operation.description).toContain(`| Delegated (work or school account) | ${least} | ${higher} |`);
    expect(operation.description).toContain(
      "| Delegated (personal Microsoft account) | Not supported | Not supported |",
    );
    expect(operation.description).toContain(`| Application | ${least} | ${higher} |`);
  },
);

test.each(listOperations(bundle))("the table of $id ends with the roles", ({ operation }) => {
  const [least, ...higher] = operation["x-roles"] ?? [];
  expect(
    operation.description.endsWith(`\n| Role of a delegated caller | ${least} | ${higher.join(", ") || "None"} |`),
  ).toBe(true);
});

test("reading sponsors needs a lower role than writing them", () => {
  const listRole = (id: string) => listOperations(bundle).find((each) => each.id === id)?.operation["x-roles"]?.[0];
  expect(listRole("listInternalSponsors")).toBe("Catalog reader");
  expect(listRole("addInternalSponsor")).toBe("Identity Governance Administrator");
});

test("both OAuth flows have both scopes", () => {
  const { flows } = contract.components.securitySchemes.entra;
  const scopes = ["EntitlementManagement.Read.All", "EntitlementManagement.ReadWrite.All"];
  expect(Object.keys(flows.authorizationCode.scopes)).toEqual(scopes);
  expect(Object.keys(flows.clientCredentials.scopes)).toEqual(scopes);
});
