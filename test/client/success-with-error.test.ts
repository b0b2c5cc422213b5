import { expect, test } from "vitest";
import { type OperationId, operations } from "../../generated/operations.js";
import { validateRequest, validateResponse } from "../../src/validation/index.js";
import { catchError, createRecordingClient, organization } from "../helpers/recording-fetch.js";
import { sampleCalls } from "../helpers/sample-calls.js";

const error = {
  code: "ConnectedOrganizationNotFound",
  message: "The connected organization does not exist.",
  innerError: { "request-id": "r-1", date: "2026-03-01T12:00:00" },
};
const createResponse = (status = 200) => Response.json({ error }, { status });
const expected = { name: "GraphError", code: error.code, message: error.message, requestId: "r-1" };

test.each(Object.keys(operations) as OperationId[])("%s rejects with the OData error of a success", async (id) => {
  for (const status of [200, 201, 202]) {
    const { graph, requests } = createRecordingClient([createResponse(status)]);
    expect(await catchError(sampleCalls[id].call, graph)).toMatchObject({ ...expected, status, operationId: id });
    expect(requests).toHaveLength(1);
  }
});

test("a list rejects with the OData error of any page, also if the page has items", async () => {
  const page = { value: [organization], "@odata.nextLink": "https://graph.microsoft.com/v1.0/next" };
  const { graph } = createRecordingClient([Response.json(page), Response.json({ ...page, error })]);
  const url = page["@odata.nextLink"];
  expect(await catchError(() => graph.listConnectedOrganizations().toArray(), graph)).toMatchObject({
    ...expected,
    status: 200,
    url,
  });
});

test("validation does not replace the OData error", async () => {
  const { graph } = createRecordingClient([createResponse()], { validate: { validateRequest, validateResponse } });
  expect(await catchError(() => graph.getConnectedOrganization("1"), graph)).toMatchObject(expected);
});

test.each([[null], ["none"], [{ code: 7, message: "a" }], [[]]])(
  "the property error: %j of a result is no OData error",
  async (property) => {
    const body = { ...organization, error: property };
    const { graph } = createRecordingClient([Response.json(body)]);
    expect(await graph.getConnectedOrganization("1")).toEqual(body);
  },
);

test.each<[string, unknown, object]>([
  ["without a code", { error: { message: "The tenant is read-only." } }, { message: "The tenant is read-only." }],
  ["with a code of null", { error: { code: null, message: "No." } }, { message: "No.", code: undefined }],
  ["of a token service", { error: "invalid_token", error_description: "expired" }, { code: undefined }],
])("an error %s is not the result of a call", async (_, body, properties) => {
  for (const [id, { call }] of Object.entries(sampleCalls)) {
    const { graph } = createRecordingClient([Response.json(body)]);
    expect(await catchError(call, graph), id).toMatchObject({ name: "GraphError", status: 200, ...properties });
  }
});

test("an array is not the result of a create, but does not make it fail", async () => {
  const { graph } = createRecordingClient([Response.json([organization], { status: 201 })]);
  expect(await sampleCalls.createConnectedOrganization.call(graph)).toEqual({});
});

test("an incomplete OData error of a success is an error with its code", async () => {
  const { graph } = createRecordingClient([Response.json({ error: { code: "UnknownError" } })]);
  const error = await catchError(() => graph.deleteConnectedOrganization("1"), graph);
  expect(error).toMatchObject({ status: 200, code: "UnknownError" });
});
