import type { Ajv2020 } from "ajv/dist/2020.js";
import type { Contract } from "../../src/generator/contract/contract.js";
import request from "../fixtures/seed-page/request.json" with { type: "json" };
import response from "../fixtures/seed-page/response.json" with { type: "json" };
import { bundle } from "./bundle.js";
import { failFixtures, getSchemaReference, passFixtures, publishedFixtures } from "./fixtures.js";
import { createAjv, toBundleReference } from "./json-schema.js";
import { typeSubstitutions } from "./type-substitutions.js";

type Schemas = Contract["components"]["schemas"];

/** A body and whether its schema must accept it. */
interface ExpectedVerdict {
  title: string;
  /** `$ref` of the body's schema. */
  reference: string;
  body: unknown;
  valid: boolean;
}

const seedPage: readonly ExpectedVerdict[] = [
  seedPageVerdict("request as printed", "ConnectedOrganizationAdd", request, false),
  seedPageVerdict("request with a state", "ConnectedOrganizationAdd", { ...request, state: "configured" }, true),
  seedPageVerdict("response as printed", "SelectedConnectedOrganization", response, false),
  seedPageVerdict(
    "response with timestamps",
    "SelectedConnectedOrganization",
    { ...response, createdDateTime: "2021-06-08T20:13:53Z", modifiedDateTime: "2021-06-08T20:13:53Z" },
    true,
  ),
];

/** Bodies whose verdict does not come from the contract, by source, the smallest source first. */
export const expectedVerdicts: Readonly<Record<string, readonly ExpectedVerdict[]>> = {
  "seed page": seedPage,
  "published bodies": publishedFixtures.map((fixture) => ({
    title: fixture.title,
    reference: getSchemaReference(fixture),
    body: fixture.body,
    valid: true,
  })),
  fixtures: [
    ...passFixtures.map((fixture) => ({ ...fixture, reference: getSchemaReference(fixture), valid: true })),
    ...failFixtures.map((fixture) => ({ ...fixture, reference: getSchemaReference(fixture), valid: false })),
  ],
  "type substitutions": typeSubstitutions.map((substitution) => ({ ...substitution, valid: false })),
};

/** Returns the titles of the bodies that the schemas, as plain JSON Schema, judge otherwise than expected. */
export function listMisjudged(schemas: Schemas, verdicts: readonly ExpectedVerdict[]): string[] {
  const ajv = createAjv(schemas);
  return verdicts.filter((verdict) => isMisjudged(ajv, verdict)).map(({ title }) => title);
}

/**
 * Returns the source of a body that the schemas misjudge, looking only at bodies whose schema refers to the component. Bodies
 * with small schemas come first, because compiling a schema takes longer than validating all its bodies.
 */
export function findSourceOfMisjudged(schemas: Schemas, component: string): string | undefined {
  const ajv = createAjv(schemas);
  return Object.entries(expectedVerdicts)
    .flatMap(([source, verdicts]) => verdicts.map((verdict) => ({ source, verdict })))
    .filter(({ verdict }) => componentsIn(verdict.reference).has(component))
    .sort((a, b) => componentsIn(a.verdict.reference).size - componentsIn(b.verdict.reference).size)
    .find(({ verdict }) => isMisjudged(ajv, verdict))?.source;
}

function isMisjudged(ajv: Ajv2020, { reference, body, valid }: ExpectedVerdict): boolean {
  return ajv.validate(toBundleReference({ $ref: reference }), body) !== valid;
}

function seedPageVerdict(title: string, component: string, body: unknown, valid: boolean): ExpectedVerdict {
  return { title: `seed page: ${title}`, reference: `#/components/schemas/${component}`, body, valid };
}

const componentsByReference = new Map<string, Set<string>>();

/** Returns the names of the component schemas that a reference leads to, directly and through other schemas. */
function componentsIn(reference: string): Set<string> {
  const known = componentsByReference.get(reference);
  if (known) return known;
  const found = new Set<string>();
  collectComponents(reference, found);
  componentsByReference.set(reference, found);
  return found;
}

function collectComponents(reference: string, found: Set<string>): void {
  const name = reference.replace("#/components/schemas/", "");
  if (found.has(name)) return;
  found.add(name);
  for (const [, inner = ""] of JSON.stringify(bundle.components.schemas[name]).matchAll(/"\$ref":"([^"]+)"/g))
    collectComponents(inner, found);
}
