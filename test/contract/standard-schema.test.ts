import { describe, expect, test } from "vitest";
import contract from "../../generated/openapi.json" with { type: "json" };
import { maxFaults, schemas, validateSchema } from "../../src/validation/index.js";

const create = contract.components.examples["createConnectedOrganization.request.domain"].value;
const domain = { "@odata.type": "#microsoft.graph.domainIdentitySource", domainName: "contoso.com" };

function validateCreate(changes: Record<string, unknown>) {
  return schemas.ConnectedOrganizationCreate["~standard"].validate({ ...create, ...changes });
}

test("every schema of the contract is a Standard Schema, version 1", () => {
  const names = Object.keys(contract.components.schemas);
  expect(names.length).toBeGreaterThan(30);
  expect(Object.keys(schemas)).toEqual(names);
  for (const schema of Object.values(schemas))
    expect(schema["~standard"]).toEqual({
      version: 1,
      vendor: "connected-organizations",
      validate: expect.any(Function),
    });
});

test("a valid value is returned as it is, without issues", () => {
  const result = schemas.ConnectedOrganizationCreate["~standard"].validate(create);
  expect(result).toEqual({ value: create });
  expect("value" in result && result.value).toBe(create);
});

describe("an issue has the path of the value, and a message that names its property", () => {
  test.each<[string, Record<string, unknown>, (string | number)[], string]>([
    ["a wrong value", { state: "String" }, ["state"], 'state must be one of "configured", "proposed", not "String"'],
    ["a missing property", { displayName: undefined }, ["displayName"], "displayName is required"],
    ["an unknown property", { "a/b~c": 1 }, ["a/b~c"], "a/b~c is not a known property"],
    ["a property named like an index", { 0: 1 }, ["0"], "0 is not a known property"],
    ["an item", { identitySources: [5] }, ["identitySources", 0], "identitySources[0] must be an object, not 5"],
    [
      "a property of an item",
      { identitySources: [{ ...domain, domainName: "" }] },
      ["identitySources", 0, "domainName"],
      "domainName must have at least 1 character",
    ],
  ])("%s", (_what, changes, path, message) => {
    expect(validateCreate(changes)).toEqual({ issues: [{ message, path }] });
  });

  test("the value as a whole", () => {
    expect(schemas.ConnectedOrganizationCreate["~standard"].validate(undefined)).toEqual({
      issues: [{ message: "The value must be an object, not undefined", path: [] }],
    });
  });
});

test("the issues are those of validateSchema, in the same order", () => {
  const value = { ...create, displayName: 5, identitySources: [{}, 5], foo: 1 };
  const { errors = [] } = validateSchema("ConnectedOrganizationCreate", value);
  expect(errors.length).toBeGreaterThan(3);
  const { issues = [] } = schemas.ConnectedOrganizationCreate["~standard"].validate(value);
  expect(issues.map(({ path }) => path.map((segment) => `/${segment}`).join(""))).toEqual(
    errors.map(({ pointer }) => pointer),
  );
});

test("one hundred thousand mistakes are one hundred issues", () => {
  const identitySources = Array.from({ length: 100_000 }, () => 5);
  expect(validateCreate({ identitySources }).issues).toHaveLength(maxFaults);
});

test("libraries can pass `validate` around without its object", () => {
  const { validate } = schemas.DirectoryObjectReference["~standard"];
  expect(validate({}).issues).toHaveLength(1);
});
