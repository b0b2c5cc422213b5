import { readdirSync, readFileSync } from "node:fs";
import { operations } from "../../generated/operations.js";
import { type SchemaName, schemas } from "../../generated/validators.js";
import {
  type OperationId,
  type Validation,
  validateRequest,
  validateResponse,
  validateSchema,
} from "../../src/validation/index.js";
import { bodies } from "./bundle.js";

/** A file of `test/fixtures/`, whose name says what it is: `<operationId>.<request or status>.<case or defect>.json`. */
export interface Fixture {
  file: string;
  /** operationId, or the name of a schema (`<Schema>.schema.<defect>.json`) where no body can show the defect alone. */
  owner: string;
  /** `request`, `schema`, or a status. */
  place: string;
  body: unknown;
}

/** A body with one defect: the keyword that it breaks, and where. */
export interface FailFixture extends Fixture {
  keyword: string;
  pointer: string;
}

export const passFixtures: readonly Fixture[] = fixturesIn("pass");

export const publishedFixtures: readonly Fixture[] = fixturesIn("published");

export const failFixtures = fixturesIn("fail").map(({ body, ...fixture }) => {
  // A file that is written otherwise fails its test, which expects an error at the pointer `undefined`.
  return { ...fixture, ...(body as Pick<FailFixture, "keyword" | "pointer" | "body">) };
}) satisfies readonly FailFixture[];

function fixturesIn(folder: string): Fixture[] {
  const directory = new URL(`../fixtures/${folder}/`, import.meta.url);
  return readdirSync(directory).map((file) => {
    const [, owner, place] = /^(\w+)\.(request|schema|\d{3})\.\w+\.json$/.exec(file) ?? [];
    if (!owner || !place)
      throw new Error(`${folder}/${file} is not named <operationId>.<request or status>.<case>.json`);
    return { file, owner, place, body: JSON.parse(readFileSync(new URL(file, directory), "utf8")) };
  });
}

/** What the package says about the body in its place. */
export function validate({ owner, place, body }: Fixture): Validation {
  if (place === "schema") return validateSchema(knownSchema(owner), body);
  const operationId = knownOperation(owner);
  return place === "request" ? validateRequest(operationId, body) : validateResponse(operationId, Number(place), body);
}

/** Reference to the schema that the contract has for the body: of its status, else of the class of statuses. */
export function schemaReference({ file, owner, place }: Fixture): string {
  if (place === "schema") return `#/components/schemas/${owner}`;
  const ofOwner = bodies.filter(({ operationId }) => operationId === owner);
  const found = [place, `${place[0]}XX`].flatMap((name) => ofOwner.filter((body) => body.place === name))[0];
  const reference = found?.mediaType.schema.$ref;
  if (!reference) throw new Error(`The contract has no body for ${file}`);
  return reference;
}

export function knownOperation(name: string): OperationId {
  if (!Object.hasOwn(operations, name)) throw new Error(`The contract has no operation ${name}`);
  return name as OperationId;
}

function knownSchema(name: string): SchemaName {
  if (!Object.hasOwn(schemas, name)) throw new Error(`The contract has no schema ${name}`);
  return name as SchemaName;
}
