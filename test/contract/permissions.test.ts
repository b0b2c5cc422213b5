import { expect, test } from "vitest";
import { listOperations } from "../../src/generator/contract/contract.js";
import { bundle } from "../helpers/bundle.js";

test.each(listOperations(bundle))("the description of $id has its table of permissions", ({ operation }) => {
  const [least, ...others] = (operation.security ?? []).flatMap(({ entra = [] }) => entra);
  const higher = others.join(", ") || "None";
  expect(operation.description).toContain(`| Delegated (work or school account) | ${least} | ${higher} |`);
  expect(operation.description).toContain("| Delegated (personal Microsoft account) | Not supported | Not supported |");
  expect(operation.description).toContain(`| Application | ${least} | ${higher} |`);
});

test.each(listOperations(bundle))("the table of $id ends with the roles", ({ operation }) => {
  const [least, ...higher] = operation["x-roles"] ?? [];
  expect(
    operation.description.endsWith(`\n| Role of a delegated caller | ${least} | ${higher.join(", ") || "None"} |`),
  ).toBe(true);
});
