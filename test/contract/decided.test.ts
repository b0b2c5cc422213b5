import { expect, test } from "vitest";
import { listOperations } from "../../src/generator/contract/contract.js";
import { bundle } from "../helpers/bundle.js";
import { factsOf, listFaults, memberFaults, readOnlyFaults, valueFaults } from "../helpers/contract-faults.js";
import { decidedMembers, decidedOperations, decidedReadOnly, decidedValues } from "./decided.js";

const operations = listOperations(bundle);

test("the contract has the operations that are decided, the published page's own first, and no other", () => {
  expect(operations.map(({ id }) => id).sort()).toEqual(Object.keys(decidedOperations).sort());
  expect(operations[0]?.id).toBe("addConnectedOrganization");
});

test.each(operations)("$id takes and answers what is decided", (operation) => {
  expect(factsOf(operation)).toEqual(decidedOperations[operation.id]);
});

test("every parameter and every header takes the values that are decided, and no other", () => {
  expect(Object.keys(decidedValues).length).toBeGreaterThan(10);
  expect(valueFaults(bundle)).toEqual([]);
});

test("the parameters that are lists are those that are decided", () => {
  expect(listFaults(bundle)).toEqual([]);
});

test("every set of values has the members that are decided", () => {
  expect(Object.keys(decidedMembers).length).toBeGreaterThan(10);
  expect(memberFaults(bundle)).toEqual([]);
});

test("what only the service sets is read-only, and nothing else is", () => {
  expect(Object.keys(decidedReadOnly).length).toBeGreaterThan(3);
  expect(readOnlyFaults(bundle)).toEqual([]);
});
