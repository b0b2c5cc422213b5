import { describe, expect, test } from "vitest";
import { createFetchClient } from "../../src/client/openapi-fetch/index.js";
import { batch, createClient, directoryObjectReference, type GraphClient, OptionError } from "../../src/index.js";
import { catchError, createRecordingClient, organization, token } from "../helpers/recording-fetch.js";

const clientOptions =
  "accessToken, cloud, version, baseUrl, allowInsecureConnection, fetch, headers, timeout, retry, onRetry, validate, onViolation";
const batchOptions = "headers, signal, timeout, retry";
const callOptions = `${batchOptions}, response`;
const retryOptions = "limit, methods, maxDelay, network";

/** In JavaScript, and of an object from elsewhere, TypeScript does not find a misspelt option. */
const misspelt = (options: object): object => options;

describe("createClient", () => {
  test.each<[string, object, string]>([
    ["timout", { timout: 5_000 }, clientOptions],
    ["TIMEOUT", { TIMEOUT: 5_000 }, clientOptions],
    ["signal", { signal: AbortSignal.timeout(1_000) }, clientOptions],
    ["toString", { toString: () => "" }, clientOptions],
    ["limt", { retry: { limt: 5 } }, retryOptions],
    [
      "validateRequests",
      { validate: { validateRequests: () => ({ valid: true }) } },
      "validateRequest, validateResponse",
    ],
  ])("refuses %s, and names the options that there are", (option, options, names) => {
    const error = new OptionError(option, `${option} must be one of ${names} (got "${option}").`);
    expect(() => createClient({ accessToken: token, ...misspelt(options) })).toThrow(error);
    expect(() => createFetchClient({ accessToken: token, ...misspelt(options) })).toThrow(
      expect.objectContaining({ name: "OptionError", option }),
    );
  });

  test("does not print the value, which can be a secret", () => {
    const options = misspelt({ acessToken: token });
    expect(() => createClient({ accessToken: token, ...options })).toThrow(/^acessToken must be one of/);
    expect(() => createClient({ accessToken: token, ...options })).not.toThrow(token);
  });

  test("ignores one that is undefined or inherited", async () => {
    class Options {
      accessToken = token;
      fetch = async () => Response.json(organization);
      timout = undefined;
      get host() {
        return "contoso.com";
      }
    }
    const graph = createClient(new Options());
    expect(await graph.getConnectedOrganization("1")).toEqual(organization);
  });
});

describe("a call", () => {
  test.each<[string, object, string]>([
    ["timout", { timout: 5_000 }, callOptions],
    ["baseUrl", { baseUrl: "https://contoso.com/v1.0" }, callOptions],
    ["accessToken", { accessToken: token }, callOptions],
    ["dependsOn", { dependsOn: [] }, callOptions],
    ["limt", { retry: { limt: 5 } }, retryOptions],
  ])("refuses %s before a request is sent", async (option, options, names) => {
    for (const call of [
      (graph: GraphClient) => graph.getConnectedOrganization("1", {}, misspelt(options)),
      (graph: GraphClient) => graph.deleteConnectedOrganization("1", misspelt(options)),
      (graph: GraphClient) => graph.listConnectedOrganizations({}, misspelt(options)).firstPage(),
      (graph: GraphClient) => graph.listConnectedOrganizations({}, misspelt(options)).toArray(),
    ]) {
      const { graph, requests } = createRecordingClient([]);
      const error = await catchError(call, graph);
      expect(error).toBeInstanceOf(OptionError);
      expect(error).toMatchObject({ option, message: `${option} must be one of ${names} (got "${option}").` });
      expect(requests).toEqual([]);
    }
  });

  test("ignores one that is undefined", async () => {
    const { graph } = createRecordingClient([Response.json(organization)]);
    expect(await graph.getConnectedOrganization("1", {}, misspelt({ timout: undefined }))).toEqual(organization);
  });

  test.each<[string, object]>([
    ["timout", { timout: 5_000 }],
    ["timeout", { timeout: 5_000 }],
    ["signal", { signal: AbortSignal.abort(), dependsOn: [] }],
    ["response", { response: true }],
    ["dependOn", { dependOn: [] }],
  ])("of a batch refuses %s before a request is sent", async (option, options) => {
    const { graph, requests } = createRecordingClient([]);
    for (const call of [
      () => batch(graph, (calls) => [calls.deleteConnectedOrganization("1", misspelt(options))]),
      () => batch(graph, (calls) => [calls.getConnectedOrganization("1", {}, misspelt(options))]),
      () => batch(graph, (calls) => [calls.listConnectedOrganizations({}, misspelt(options))]),
    ]) {
      const message = `${option} must be one of headers, dependsOn (got "${option}").`;
      expect(await catchError(call, graph)).toMatchObject({ name: "OptionError", option, message });
    }
    expect(requests).toEqual([]);
  });
});

test.each([
  ["response", { response: true }],
  ["limt", { retry: { limt: 5 } }],
])("a batch refuses %s before a request is sent", async (option, options) => {
  const { graph, requests } = createRecordingClient([]);
  const call = () => batch(graph, (calls) => [calls.deleteConnectedOrganization("1")], misspelt(options));
  const names = option === "limt" ? retryOptions : batchOptions;
  expect(await catchError(call, graph)).toMatchObject({
    option,
    message: `${option} must be one of ${names} (got "${option}").`,
  });
  expect(requests).toEqual([]);
});

test.each<[string, string, (graph: GraphClient) => unknown]>([
  ["toArray", 'limt must be one of limit (got "limt").', (graph) => readAll(graph, { limt: 1 })],
  ["pages", 'form must be one of from (got "form").', (graph) => readPages(graph, { form: "https://a.com" })],
])("%s refuses an unknown option before a request is sent", async (_, message, call) => {
  const { graph, requests } = createRecordingClient([]);
  expect(await catchError(call, graph)).toMatchObject({ name: "OptionError", message });
  expect(requests).toEqual([]);
});

function readAll(graph: GraphClient, options: object): Promise<unknown[]> {
  return graph.listConnectedOrganizations().toArray(options);
}

async function readPages(graph: GraphClient, options: object): Promise<void> {
  for await (const page of graph.listConnectedOrganizations().pages(options)) expect.unreachable(String(page));
}

test("directoryObjectReference refuses an unknown option", () => {
  const id = "00000000-0000-0000-0000-000000000001";
  expect(() => directoryObjectReference(id, misspelt({ colection: "users" }))).toThrow(
    new OptionError("colection", 'colection must be one of cloud, version, collection (got "colection").'),
  );
});
