import { expect, test } from "vitest";
import { renderClient } from "../../src/generator/codegen/client.js";
import { renderFilter } from "../../src/generator/codegen/filter.js";
import { renderOperations } from "../../src/generator/codegen/operations.js";
import { renderTypes } from "../../src/generator/codegen/types.js";
import { bundle, editContract } from "../helpers/bundle.js";

const sponsors =
  "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/internalSponsors";
const description = "OK";

test("a second $filter without expressions is accepted", () => {
  const contract = editContract(({ paths }) =>
    paths[sponsors]?.get?.parameters?.push({ name: "$filter", in: "query", schema: { type: "string" } }),
  );
  expect(renderFilter(contract)).toBe(renderFilter(bundle));
});

test("a path that shares nothing with the others is written in full", () => {
  const contract = editContract(({ paths }) =>
    Object.assign(paths, {
      "/$batch": {
        post: { operationId: "sendBatch", summary: "Send", tags: ["Batch"], responses: { 204: { description } } },
      },
    }),
  );
  expect(renderOperations(contract)).toContain('path: "/$batch"');
  expect(renderOperations(contract)).toMatch(/path: `\$\{connectedOrganizations\}\/\$ref`/);
});

test("a thirteenth operation gets its method and the type of its query", () => {
  const contract = editContract(({ paths }) =>
    Object.assign(paths, {
      "/things": {
        get: {
          operationId: "listThings",
          summary: "List things",
          description: "Lists things.",
          tags: ["Things"],
          security: [{ entra: ["EntitlementManagement.Read.All"] }],
          parameters: [{ $ref: "#/components/parameters/top" }],
          responses: {
            200: {
              description,
              content: { "application/json": { schema: { $ref: "#/components/schemas/DirectoryObjectCollection" } } },
            },
          },
        },
      },
    }),
  );
  expect(renderTypes(contract)).toContain("export interface ListThingsQuery ");
  expect(renderClient(contract)).toContain("listThings<WithResponse extends boolean = false>(query?: ListThingsQuery");
});
