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
import { type Body, bodies, listExampleNames } from "./bundle.js";

/**
 * A file in `test/fixtures/` with a name of the form `<operationId or response>.<request or status>.<case or defect>.json`. The
 * fixture of a response component occurs once for each operation that refers to the component.
 */
export interface Fixture {
  file: string;
  /** Its name in titles of tests. */
  title: string;
  /** operationId, or the name of a schema (`<Schema>.schema.<defect>.json`) if no body can have only this defect. */
  owner: string;
  /** `request`, `schema`, or a status. */
  place: string;
  body: unknown;
}

/** A body with one defect: the violated keyword and the pointer to the value. */
export interface FailFixture extends Fixture {
  keyword: string;
  pointer: string;
}

export const passFixtures: readonly Fixture[] = readFixtures("pass");

export const publishedFixtures: readonly Fixture[] = readFixtures("published");

export const failFixtures: readonly FailFixture[] = readFixtures("fail").map(({ body, ...fixture }) => {
  if (!isDefect(body)) throw new Error(`fail/${fixture.file} is not { "keyword": …, "pointer": …, "body": … }`);
  return { ...fixture, ...body };
});

function isDefect(value: unknown): value is Pick<FailFixture, "keyword" | "pointer" | "body"> {
  return typeof value === "object" && value !== null && ["keyword", "pointer", "body"].every((key) => key in value);
}

function readFixtures(folder: string): Fixture[] {
  const directory = new URL(`../fixtures/${folder}/`, import.meta.url);
  return readdirSync(directory).flatMap((file) => {
    const [, name, place] = /^(\w+)\.(request|schema|\d{3})\.\w+\.json$/.exec(file) ?? [];
    if (!name || !place)
      throw new Error(`${folder}/${file} is not named <operationId or response>.<request or status>.<case>.json`);
    const body: unknown = JSON.parse(readFileSync(new URL(file, directory), "utf8"));
    if (place === "schema" || Object.hasOwn(operations, name)) return { file, title: file, owner: name, place, body };
    const owners = listOperationsWithResponse(name, place);
    if (owners.length === 0) throw new Error(`The contract has no operation or response for ${folder}/${file}`);
    return owners.map((owner) => ({ file, title: `${file} of ${owner}`, owner, place, body }));
  });
}

/** Returns the operations that use the response component for the status, recognized by its examples (`NotFound.404.….yaml`). */
function listOperationsWithResponse(response: string, status: string): string[] {
  const responses = Object.keys(operations).map((operationId) => findBody(operationId, status));
  const ofComponent = responses.filter(
    (body) => body && listExampleNames(body).some((name) => name.startsWith(`${response}.`)),
  );
  return ofComponent.flatMap((body) => body?.operationId ?? []);
}

/** Returns the body of the request or the status; of a status without its own entry, the body of its class. */
function findBody(operationId: string, place: string): Body | undefined {
  const ofOperation = bodies.filter((body) => body.operationId === operationId);
  return [place, `${place[0]}XX`].flatMap((name) => ofOperation.filter((body) => body.place === name))[0];
}

/** Validates the body as the request, the response or the schema that it is. */
export function validateFixture({ owner, place, body }: Fixture): Validation {
  if (place === "schema") return validateSchema(toSchemaName(owner), body);
  const operationId = toOperationId(owner);
  return place === "request" ? validateRequest(operationId, body) : validateResponse(operationId, Number(place), body);
}

/** Returns the `$ref` of the schema that the contract has for the body. */
export function getSchemaReference({ file, owner, place }: Fixture): string {
  if (place === "schema") return `#/components/schemas/${owner}`;
  const reference = findBody(owner, place)?.mediaType.schema.$ref;
  if (!reference) throw new Error(`The contract has no body for ${file}`);
  return reference;
}

export function toOperationId(name: string): OperationId {
  if (!Object.hasOwn(operations, name)) throw new Error(`The contract has no operation ${name}`);
  return name as OperationId;
}

function toSchemaName(name: string): SchemaName {
  if (!Object.hasOwn(schemas, name)) throw new Error(`The contract has no schema ${name}`);
  return name as SchemaName;
}
