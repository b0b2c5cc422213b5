// Runs in Vitest and in Jest: both define `test` and `expect`.
import { schemas, validateRequest, validateSchema } from "connected-organizations/validation";

const domain = { "@odata.type": "#microsoft.graph.domainIdentitySource", domainName: "contoso.com" };
const valid = { displayName: "Contoso", identitySources: [domain] };
const invalid = { displayName: "Contoso", identitySources: [{ ...domain, domainName: "" }], foo: 1 };

/** The values as they come from a literal, from JSON, from a clone, and from a form of the page. */
const sources = {
  literal: (value) => value,
  JSON: (value) => JSON.parse(JSON.stringify(value)),
  response: (value) => new Response(JSON.stringify(value)).json(),
  clone: (value) => structuredClone(value),
  window: (value) => window.JSON.parse(JSON.stringify(value)),
};
const available = Object.entries(sources).filter(
  ([name]) => !(name === "response" && !globalThis.Response) && !(name === "clone" && !globalThis.structuredClone),
);

test("the environment is a page", () => {
  expect(document.createElement("p")).toBeInstanceOf(HTMLElement);
  expect(available.length).toBeGreaterThan(2);
});

test.each(available)("a valid body from %s is valid", async (_name, create) => {
  const value = await create(valid);
  expect(validateRequest("createConnectedOrganization", value)).toEqual({ valid: true, value });
  expect(schemas.ConnectedOrganizationCreate["~standard"].validate(value)).toEqual({ value });
});

test.each(available)("an invalid body from %s has its errors", async (_name, create) => {
  const value = await create(invalid);
  const { errors } = validateSchema("ConnectedOrganizationCreate", value);
  expect(errors.map(({ pointer }) => pointer)).toEqual(["/foo", "/identitySources/0/domainName"]);
  const { issues } = schemas.ConnectedOrganizationCreate["~standard"].validate(value);
  expect(issues.map(({ path }) => path)).toEqual([["foo"], ["identitySources", 0, "domainName"]]);
});
