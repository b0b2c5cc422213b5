import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { generate } from "@stoplight/prism-http/dist/mocker/generator/JSONSchema.js";
import { describe, expect, test } from "vitest";
import { type Validation, validateRequest, validateResponse } from "../../src/validation/index.js";
import { toOperationId } from "../helpers/fixtures.js";

type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];
type PrismSchema = Parameters<typeof generate>[2];

/** A schema for which Prism can invent bodies: the request of an operation, or its response of a status (`200`, `4XX`). */
interface InventedBody {
  title: string;
  operation: PrismOperation;
  schema: PrismSchema;
  validate: (body: unknown) => Validation;
}

const bodiesPerSchema = 25;

const operations = await getHttpOperationsFromSpec("generated/openapi.json");
const inventedBodies = operations.flatMap(listBodies);

function listBodies(operation: PrismOperation): InventedBody[] {
  const operationId = toOperationId(`${operation.iid}`);
  const requests = listSchemas(operation.request?.body?.contents).map((schema) => ({
    title: `${operationId} request`,
    operation,
    schema,
    validate: (body: unknown) => validateRequest(operationId, body),
  }));
  const responses = operation.responses.flatMap(({ code, contents }) =>
    listSchemas(contents).map((schema) => ({
      title: `${operationId} ${code}`,
      operation,
      schema,
      validate: (body: unknown) => validateResponse(operationId, Number(code.replace("XX", "99")), body),
    })),
  );
  return [...requests, ...responses];
}

function listSchemas(contents: readonly { schema?: PrismSchema }[] = []): PrismSchema[] {
  return contents.flatMap(({ schema }) => schema ?? []);
}

test("there are at least 300 bodies to invent", () => {
  expect(inventedBodies.length * bodiesPerSchema).toBeGreaterThanOrEqual(300);
});

describe("every body that Prism invents is valid", () => {
  test.each(inventedBodies)("$title", ({ operation, schema, validate }) => {
    const bundled = "__bundled__" in operation ? operation.__bundled__ : undefined;
    const invented = new Set<string>();
    for (let seed = 0; seed < bodiesPerSchema; seed++) {
      const result = generate(operation, bundled, schema, `seed ${seed}`);
      expect.assert(result._tag === "Right");
      expect(validate(result.right), JSON.stringify(result.right)).toMatchObject({ valid: true });
      invented.add(JSON.stringify(result.right));
    }
    expect(invented.size).toBeGreaterThan(1);
  });
});
