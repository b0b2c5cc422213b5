import { expect, test } from "vitest";
import { bundle } from "../helpers/bundle.js";
import { findSourceOfMisjudged } from "../helpers/expected-verdicts.js";
import { listSchemaMutants } from "../helpers/schema-mutants.js";

// Each mutant allows more than the contract, so some body that must be refused shows the difference. A survivor therefore
// means that a body is missing: add a fixture that violates the constraint.
test("the known bodies tell every schema mutant from the contract", () => {
  const caught = new Map<string, number>();
  const survivors: string[] = [];
  const mutants = listSchemaMutants(bundle);
  for (const { name, component, make } of mutants) {
    const source = findSourceOfMisjudged(make(), component);
    if (source) caught.set(source, (caught.get(source) ?? 0) + 1);
    else survivors.push(name);
  }
  console.log(
    [
      `${mutants.length - survivors.length} of ${mutants.length} schema mutants are caught:`,
      ...Array.from(caught, ([source, count]) => `${String(count).padStart(5)} by ${source}`),
    ].join("\n"),
  );
  expect(mutants.length).toBeGreaterThan(250);
  expect(survivors).toEqual([]);
});
