import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createClient, type GraphClient } from "../../src/client/create-client.js";
import { GraphError } from "../../src/client/errors/graph-error.js";
import { type MockServer, startMock } from "../../src/mock/index.js";
import { callOperation } from "../helpers/call-operation.js";
import { getExamples, samples } from "../helpers/sample-requests.js";

let server: MockServer;
let graph: GraphClient;
beforeAll(async () => {
  server = await startMock({ static: true });
  graph = createClient({ accessToken: "any", baseUrl: `${server.url}/beta`, retry: { limit: 0 } });
});
afterAll(() => server.close());

test("the contract has at least 12 operations", () => {
  expect(samples.length).toBeGreaterThanOrEqual(12);
});

describe.each(samples)("the client's $id over HTTP", (operationSample) => {
  const { id, method, operation, success, errors } = operationSample;

  test("resolves to the contract's example", async () => {
    const [example] = getExamples(operation, success).values();
    const result = await callOperation(graph, operationSample);
    expect(result).toEqual(example && { ...example, ...expectNextLink(result) });
  });

  test.each(errors)("rejects with a GraphError that has the example of %i", async (status) => {
    const [example] = getExamples(operation, status).values();
    const error = await callOperation(graph, operationSample, { headers: { prefer: `code=${status}` } }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(GraphError);
    const expected = typeof example === "string" ? { body: example } : getCodeAndMessage(example);
    expect(error).toMatchObject({ status, operationId: id, method, ...expected });
  });
});

/** Returns the expected next link of a page that has one: the mock moves it to its own origin. */
function expectNextLink(page: unknown): object {
  const link = typeof page === "object" && page !== null ? Reflect.get(page, "@odata.nextLink") : undefined;
  return link === undefined ? {} : { "@odata.nextLink": expect.stringContaining(server.url) };
}

function getCodeAndMessage(envelope: unknown): object {
  const { code, message } = (envelope as { error: { code: string; message: string } }).error;
  return { code, message };
}
