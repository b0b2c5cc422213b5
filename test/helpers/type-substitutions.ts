import { decidedNulls } from "../contract/decided.js";
import { bodies, examplesOf } from "./bundle.js";
import { passFixtures, publishedFixtures, schemaReference } from "./fixtures.js";
import { inBundle } from "./json-schema.js";

/** A body of the contract in which one value has another type, and whether it may have it. */
export interface Substitution {
  title: string;
  /** Reference of the schema. */
  schema: string;
  body: unknown;
  valid: boolean;
}

/** What nobody describes has no type: the fixtures that are about it, and properties in others. */
const isAboutUndescribed = /later|propertiesOfUser/i;
const undescribed = new Set(["type", "userType", "traceId"]);
const ofEveryType = [null, true, 7, "text", [], {}];

/** Every value of every example and of every fixture that passes, replaced by one of each other type. */
export const substitutions: readonly Substitution[] = distinctBodies().flatMap(({ name, reference, body }) =>
  placesIn(body)
    .filter(({ path, value }) => value !== null && !undescribed.has(path.at(-1) ?? ""))
    .flatMap(({ path, value }) =>
      ofEveryType
        .filter((other) => typeOf(other) !== typeOf(value))
        .map((other) => ({
          title: `${name} with ${typeOf(other)} at /${path.join("/")}`,
          schema: inBundle({ $ref: reference }),
          body: replaced(body, path, other),
          valid: other === null && mayBeNull(reference, path),
        })),
    ),
);

function distinctBodies() {
  const shown = bodies.flatMap((body) =>
    examplesOf(body).map(({ summary, value }) => ({
      name: `${summary}`,
      reference: `${body.mediaType.schema.$ref}`,
      body: value,
    })),
  );
  const passing = passFixtures.filter(({ file }) => !isAboutUndescribed.test(file));
  const fixtures = [...passing, ...publishedFixtures].map((fixture) => ({
    ...{ name: fixture.file, reference: schemaReference(fixture), body: fixture.body },
  }));
  return [
    ...new Map([...shown, ...fixtures].map((each) => [JSON.stringify([each.reference, each.body]), each])).values(),
  ];
}

function placesIn(value: unknown, path: string[] = []): { path: string[]; value: unknown }[] {
  const members = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [{ path, value }, ...members.flatMap(([key, member]) => placesIn(member, [...path, key]))];
}

function replaced(body: unknown, [step, ...rest]: readonly string[], other: unknown): unknown {
  if (step === undefined) return other;
  if (Array.isArray(body)) return body.map((item, index) => (`${index}` === step ? replaced(item, rest, other) : item));
  return { ...Object(body), [step]: replaced(Object(body)[step], rest, other) };
}

function mayBeNull(reference: string, path: readonly string[]): boolean {
  if (/^\d+$/.test(path.at(-1) ?? "")) return false;
  const steps = path
    .filter((step) => !/^\d+$/.test(step))
    .join("/")
    .replace(/^value\//, "");
  return decidedNulls[reference.split("/").at(-1) ?? ""]?.includes(steps) ?? false;
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
