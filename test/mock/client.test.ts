import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createClient, type GraphClient } from "../../src/client/create-client.js";
import { GraphError } from "../../src/client/errors/graph-error.js";
import { type MockServer, startMock } from "../../src/mock/index.js";
import { call } from "../helpers/call-operation.js";
import { examplesOf, samples } from "../helpers/sample-requests.js";

let server: MockServer;
let graph: GraphClient;
beforeAll(async () => {
  server = await startMock({ static: true });
  graph = createClient({ accessToken: "any", baseUrl: `${server.url}/beta`, retry: { limit: 0 } });
});
afterAll(() => server.close());

test("the contract has operations to call", () => {
  expect(samples.length).toBeGreaterThanOrEqual(12);
});

describe.each(samples)("$id over HTTP", (sample) => {
  test("resolves to what the contract shows", async () => {
    const [shown] = examplesOf(sample.operation, sample.success).values();
    const answered = await call(graph, sample);
    expect(answered).toEqual(shown && { ...shown, ...nextLinkOf(answered) });
  });

  test.each(sample.errors)("rejects %i as a GraphError with the facts of the answer", async (status) => {
    const [shown] = examplesOf(sample.operation, status).values();
    const error = await call(graph, sample, { headers: { prefer: `code=${status}` } }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(GraphError);
    const told = typeof shown === "string" ? { body: shown } : factsOf(shown);
    expect(error).toMatchObject({ status, operationId: sample.id, method: sample.method, ...told });
  });
});

/** The mock moves the next link to its own origin. */
function nextLinkOf(page: unknown): object {
  const link = typeof page === "object" && page !== null ? Reflect.get(page, "@odata.nextLink") : undefined;
  return link === undefined ? {} : { "@odata.nextLink": expect.stringContaining(server.url) };
}

function factsOf(shown: unknown): object {
  const { code, message } = (shown as { error: { code: string; message: string } }).error;
  return { code, message };
}
