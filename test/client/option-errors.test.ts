import { describe, expect, test } from "vitest";
import { createClient, type GraphClient, OptionError } from "../../src/index.js";
import { useFakeTimers } from "../helpers/fake-timers.js";
import { catchError, createRecordingClient, token } from "../helpers/recording-fetch.js";
import { failure, settle, success } from "../helpers/retrying-client.js";

useFakeTimers();

/** Returns the error of a call, and asserts that the call sent nothing. */
async function readOptionError(call: (graph: GraphClient) => unknown): Promise<OptionError> {
  const { graph, requests } = createRecordingClient([]);
  const error = await catchError(call, graph);
  expect(error).toBeInstanceOf(OptionError);
  expect(error).toBeInstanceOf(TypeError);
  expect(requests).toEqual([]);
  return error as OptionError;
}

describe("a query option that cannot be sent is an OptionError with its name", () => {
  const expected = "must be a valid string, number or boolean";
  test.each<[string, unknown, string]>([
    ["$filter", "displayName eq '\ud800'", String.raw`$filter ${expected} (got "displayName eq '\ud800'").`],
    ["$top", Number.NaN, `$top ${expected} (got NaN).`],
    ["$top", Number.POSITIVE_INFINITY, `$top ${expected} (got Infinity).`],
    ["$skip", {}, `$skip ${expected} (got Object).`],
    ["$orderby", [Symbol("a")], `$orderby ${expected} (got Symbol(a)).`],
    ["$select", [["id"]], `$select ${expected} (got Array).`],
    ["$count", () => true, `$count ${expected} (got Function).`],
  ])("%s", async (option, value, message) => {
    const query = { [option]: value };
    for (const call of [
      (graph: GraphClient) => graph.listConnectedOrganizations(query).firstPage(),
      (graph: GraphClient) => graph.listConnectedOrganizations(query).toArray(),
      (graph: GraphClient) => graph.getConnectedOrganization("1", query as never),
    ]) {
      expect(await readOptionError(call)).toMatchObject({ option, message });
    }
  });
});

describe("an option of a call that is not valid is an OptionError with its name", () => {
  const controller = new AbortController();
  test.each<[string, object, string]>([
    ["signal", { signal: controller }, "signal must be an AbortSignal (got AbortController)."],
    ["signal", { signal: true }, "signal must be an AbortSignal (got true)."],
    ["timeout", { timeout: 0 }, "timeout must be a positive number (got 0)."],
    ["timeout", { timeout: "5" }, "timeout must be of type number (got String)."],
    ["timeout", { timeout: true }, "timeout must be of type number (got Boolean)."],
    ["retry.limit", { retry: { limit: -1 } }, "retry.limit must be a positive number or 0 (got -1)."],
    ["retry.limit", { retry: { limit: Number.NaN } }, "retry.limit must be a positive number or 0 (got NaN)."],
    ["maxDelay", { retry: { maxDelay: "1" } }, "maxDelay must be of type number (got String)."],
    ["network", { retry: { network: "no" } }, "network must be of type boolean (got String)."],
    ["retry", { retry: false }, "retry must be of type object (got Boolean)."],
    ["headers", { headers: { "not a name": "a" } }, "headers must be valid HTTP headers (got Object)."],
  ])("%s %o", async (option, options, message) => {
    expect(await readOptionError((graph) => graph.getConnectedOrganization("1", {}, options))).toMatchObject({
      option,
      message,
    });
    expect(await readOptionError((graph) => graph.listConnectedOrganizations({}, options).firstPage())).toMatchObject({
      option,
      message,
    });
    if (option === "signal") return;
    // The options that a client has too are refused when it is created.
    expect(() => createRecordingClient([], options)).toThrow(expect.objectContaining({ option, message }));
  });
});

test.each([
  ["fetch", {}],
  ["cloud", 5],
  ["headers", "Prefer: a"],
])("createClient refuses %s of another type", (option, value) => {
  const create = () => createClient({ accessToken: token, [option]: value });
  expect(create).toThrow(
    expect.objectContaining({ option, message: expect.stringMatching(`^${option} must be of type `) }),
  );
});

test("options that are not an object are refused without their value, which can be a token", () => {
  const message = "options must be of type object (got String).";
  expect(() => createClient(token as never)).toThrow(new OptionError("options", message));
});

test("validate that is not an object is refused, not ignored", () => {
  expect(() => createClient({ accessToken: token, validate: true as never })).toThrow(
    new OptionError("validate", "validate must be of type object (got Boolean)."),
  );
});

test("null is as if it were absent", async () => {
  const options = { timeout: null, retry: { limit: null }, validate: null } as never;
  const { graph, requests } = createRecordingClient([failure(503), success()], options);
  await settle(graph.getConnectedOrganization("1"));
  expect(requests).toHaveLength(2);
});

describe("an option of a list that is not valid is an OptionError with its name", () => {
  test.each<[string, (graph: GraphClient) => unknown]>([
    ["limit", (graph) => graph.listConnectedOrganizations().toArray({ limit: Number.NaN })],
    ["limit", (graph) => graph.listConnectedOrganizations().toArray({ limit: -1 })],
    ["from", (graph) => readPages(graph, "https://contoso.com/v1.0/next")],
    ["from", (graph) => readPages(graph, "")],
    ["options", (graph) => graph.listConnectedOrganizations().toArray(10 as never)],
  ])("%s", async (option, call) => {
    expect(await readOptionError(call)).toMatchObject({ option });
  });
});

async function readPages(graph: GraphClient, from: string): Promise<void> {
  for await (const page of graph.listConnectedOrganizations().pages({ from })) expect.unreachable(String(page));
}
