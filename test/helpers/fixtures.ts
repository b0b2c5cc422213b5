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
import { type Body, bodies, exampleNamesOf } from "./bundle.js";

/**
 * A file of `test/fixtures/`, whose name says what it is: `<operationId or response>.<request or status>.<case or defect>.json`.
 * That of a response stands here once for each operation that answers so.
 */
export interface Fixture {
  file: string;
  /** What a test calls it. */
  title: string;
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

export const failFixtures: readonly FailFixture[] = fixturesIn("fail").map(({ body, ...fixture }) => {
  if (!isDefect(body)) throw new Error(`fail/${fixture.file} is not { "keyword": …, "pointer": …, "body": … }`);
  return { ...fixture, ...body };
});

function isDefect(value: unknown): value is Pick<FailFixture, "keyword" | "pointer" | "body"> {
  return typeof value === "object" && value !== null && ["keyword", "pointer", "body"].every((key) => key in value);
}

function fixturesIn(folder: string): Fixture[] {
  const directory = new URL(`../fixtures/${folder}/`, import.meta.url);
  return readdirSync(directory).flatMap((file) => {
    const [, name, place] = /^(\w+)\.(request|schema|\d{3})\.\w+\.json$/.exec(file) ?? [];
    if (!name || !place)
      throw new Error(`${folder}/${file} is not named <operationId or response>.<request or status>.<case>.json`);
    const body: unknown = JSON.parse(readFileSync(new URL(file, directory), "utf8"));
    if (place === "schema" || Object.hasOwn(operations, name)) return { file, title: file, owner: name, place, body };
    const owners = operationsThatAnswer(name, place);
    if (owners.length === 0) throw new Error(`The contract has no operation or response for ${folder}/${file}`);
    return owners.map((owner) => ({ file, title: `${file} of ${owner}`, owner, place, body }));
  });
}

/** The operations whose answer of the status has the examples of the response: `NotFound.404.….yaml`. */
function operationsThatAnswer(response: string, status: string): string[] {
  const answers = Object.keys(operations).map((operationId) => bodyOf(operationId, status));
  const ofResponse = answers.filter(
    (body) => body && exampleNamesOf(body).some((name) => name.startsWith(`${response}.`)),
  );
  return ofResponse.flatMap((body) => body?.operationId ?? []);
}

/** The body that the contract has for a place: of its status, else of the class of statuses. */
function bodyOf(operationId: string, place: string): Body | undefined {
  const ofOperation = bodies.filter((body) => body.operationId === operationId);
  return [place, `${place[0]}XX`].flatMap((name) => ofOperation.filter((body) => body.place === name))[0];
}

/** What the package says about the body in its place. */
export function validate({ owner, place, body }: Fixture): Validation {
  if (place === "schema") return validateSchema(knownSchema(owner), body);
  const operationId = knownOperation(owner);
  return place === "request" ? validateRequest(operationId, body) : validateResponse(operationId, Number(place), body);
}

/** Reference to the schema that the contract has for the body. */
export function schemaReference({ file, owner, place }: Fixture): string {
  if (place === "schema") return `#/components/schemas/${owner}`;
  const reference = bodyOf(owner, place)?.mediaType.schema.$ref;
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
