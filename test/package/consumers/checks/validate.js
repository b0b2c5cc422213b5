import { schemas, validateRequest, validateSchema } from "connected-organizations/validation";

const domain = { "@odata.type": "#microsoft.graph.domainIdentitySource", domainName: "contoso.com" };
const valid = { displayName: "Contoso", identitySources: [domain] };
const invalid = { displayName: "Contoso", identitySources: [{ ...domain, domainName: "" }], foo: 1 };

/** Ways to get a value. On a page of jsdom or happy-dom, its objects and arrays can be of another realm. */
const sources = {
  literal: (value) => value,
  JSON: (value) => JSON.parse(JSON.stringify(value)),
  response: (value) => new Response(JSON.stringify(value)).json(),
  clone: (value) => structuredClone(value),
  window: (value) => window.JSON.parse(JSON.stringify(value)),
};
const needs = { response: "Response", clone: "structuredClone", window: "window" };
const available = Object.keys(sources).filter((name) => !(name in needs) || globalThis[needs[name]]);

/** Validates a valid and an invalid body from each source that the environment has, and returns the verdicts. */
export async function validate() {
  const verdicts = await Promise.all(available.map((name) => validateBodies(sources[name])));
  return Object.fromEntries(available.map((name, index) => [name, verdicts[index]]));
}

async function validateBodies(getValue) {
  const [right, wrong] = [await getValue(valid), await getValue(invalid)];
  const { errors } = validateSchema("ConnectedOrganizationCreate", wrong);
  const { issues } = schemas.ConnectedOrganizationCreate["~standard"].validate(wrong);
  return {
    valid: validateRequest("createConnectedOrganization", right).value === right,
    standard: schemas.ConnectedOrganizationCreate["~standard"].validate(right).value === right,
    pointers: errors.map(({ pointer }) => pointer),
    paths: issues.map(({ path }) => path.join("/")),
  };
}

const verdict = {
  valid: true,
  standard: true,
  pointers: ["/foo", "/identitySources/0/domainName"],
  paths: ["foo", "identitySources/0/domainName"],
};

/** What `validate` returns everywhere. */
export const expectedVerdicts = Object.fromEntries(available.map((name) => [name, verdict]));
