import { expect, test } from "vitest";
import { operations } from "../../generated/operations.js";
import { GraphError } from "../../src/index.js";
import { type DocumentedResponse, documentedResponses } from "../helpers/documented-responses.js";
import { catchError, createRecordingClient } from "../helpers/recording-fetch.js";
import { sampleCalls } from "../helpers/sample-calls.js";

const successes = documentedResponses.filter(({ isSuccess }) => isSuccess);
const failures = documentedResponses.filter(({ isSuccess }) => !isSuccess);

test.each(Object.keys(operations))("%s documents a success and more than five errors", (operationId) => {
  expect(successes.filter(({ id }) => id === operationId).length).toBeGreaterThan(0);
  expect(failures.filter(({ id }) => id === operationId).length).toBeGreaterThan(5);
});

test.each(withTitles(successes))("%s: the call resolves to the body", async (_title, { id, body, create }) => {
  const { graph, requests } = createRecordingClient([create()]);
  expect(await sampleCalls[id].call(graph)).toEqual(body);
  expect(requests).toHaveLength(1);
});

test.each(withTitles(failures))("%s: the call rejects with the error", async (_title, { id, status, body, create }) => {
  const { graph, requests } = createRecordingClient([create()], { retry: { limit: 0 } });
  const error = await catchError(sampleCalls[id].call, graph);
  expect(error).toBeInstanceOf(GraphError);
  expect(error).toMatchObject({ status, operationId: id, method: operations[id].method, ...pickErrorMembers(body) });
  expect(requests).toHaveLength(1);
});

function withTitles(responses: readonly DocumentedResponse[]): [title: string, DocumentedResponse][] {
  return responses.map((response) => [response.title, response]);
}

/** Returns the members of an error body that GraphError has too; a page of a gateway is its `body`. */
function pickErrorMembers(body: unknown): object {
  if (typeof body === "string") return { body };
  const { code, message, details = [], innerError } = (body as { error: Record<string, unknown> }).error;
  return { code, message, details, innerError };
}
