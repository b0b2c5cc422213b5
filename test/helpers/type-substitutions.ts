import { bodies, listExamples } from "./bundle.js";
import { getSchemaReference, passFixtures, publishedFixtures } from "./fixtures.js";

/** A valid body in which one value has a type that the contract does not allow there. */
export interface TypeSubstitution {
  title: string;
  /** `$ref` of the body's schema. */
  reference: string;
  body: unknown;
}

/** Fixtures about members that the contract does not describe, which may have any type, and such members in other bodies. */
const isAboutUndescribedMembers = /later|propertiesOfUser/i;
const undescribedMembers = new Set(["type", "userType", "traceId", "@odata.etag", "@microsoft.graph.tips"]);

/** Control information that a request may contain and that is ignored: all but the type of a value and a reference. */
const isIgnoredInRequests = /^(?!@odata\.(type|id)$).*@(odata|microsoft\.graph)\./;

/** The body of a request or response in a batch is any JSON. */
const isInBatchBody = /^(requests|responses)\/\d+\/body(\/|$)/;

const valueOfEachType = [null, true, 7, "text", [], {}];

const validBodies = listValidBodies();

/** Places where a valid body has `null`. Nowhere else may a body have it. */
const nullablePlaces = new Set(
  validBodies.flatMap(({ reference, body }) =>
    listValues(body)
      .filter(({ value }) => value === null)
      .map(({ path }) => describePlace(reference, path)),
  ),
);

/** Every value of every example, pass fixture and published body, replaced by one of each other type. */
export const typeSubstitutions: readonly TypeSubstitution[] = validBodies.flatMap(({ name, place, reference, body }) =>
  listValues(body)
    .filter(({ path, value }) => value !== null && hasDescribedType(place, path))
    .flatMap(({ path, value }) =>
      valueOfEachType
        .filter((other) => typeOf(other) !== typeOf(value))
        .filter((other) => other !== null || !nullablePlaces.has(describePlace(reference, path)))
        .map((other) => ({
          title: `${name} with ${typeOf(other)} at /${path.join("/")}`,
          reference,
          body: replaceValue(body, path, other),
        })),
    ),
);

/** Whether a value must have a certain type. */
function hasDescribedType(place: string, path: readonly string[]): boolean {
  const name = path.at(-1) ?? "";
  if (undescribedMembers.has(name) || isInBatchBody.test(path.join("/"))) return false;
  return place !== "request" || !isIgnoredInRequests.test(name);
}

/** `identitySources/0/domainName` is the same place for every item of the array. */
function describePlace(reference: string, path: readonly string[]): string {
  return [reference, ...path.map((step) => (/^\d+$/.test(step) ? "*" : step))].join("/");
}

function listValidBodies() {
  const examples = bodies.flatMap((body) =>
    listExamples(body).map(({ summary, value }) => ({
      name: `${summary}`,
      place: body.place,
      reference: `${body.mediaType.schema.$ref}`,
      body: value,
    })),
  );
  const described = passFixtures.filter(({ file }) => !isAboutUndescribedMembers.test(file));
  const fixtures = [...described, ...publishedFixtures].map((fixture) => ({
    name: fixture.file,
    place: fixture.place,
    reference: getSchemaReference(fixture),
    body: fixture.body,
  }));
  const distinct = new Map(
    [...examples, ...fixtures].map((entry) => [JSON.stringify([entry.reference, entry.body]), entry]),
  );
  return [...distinct.values()];
}

function listValues(value: unknown, path: string[] = []): { path: string[]; value: unknown }[] {
  const members = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [{ path, value }, ...members.flatMap(([key, member]) => listValues(member, [...path, key]))];
}

function replaceValue(body: unknown, [step, ...rest]: readonly string[], other: unknown): unknown {
  if (step === undefined) return other;
  if (Array.isArray(body))
    return body.map((item, index) => (`${index}` === step ? replaceValue(item, rest, other) : item));
  return { ...Object(body), [step]: replaceValue(Object(body)[step], rest, other) };
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
