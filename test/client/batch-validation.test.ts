import { describe, expect, test } from "vitest";
import { batch, domainSource, OptionError } from "../../src/index.js";
import { validateRequest, validateResponse } from "../../src/validation/index.js";
import { createBatchClient, created } from "../helpers/batch-service.js";

const partner = (name: string) => ({ displayName: name, identitySources: [domainSource(`${name}.com`)] });

describe("the validators of the client", () => {
  test("keep an invalid request from being sent, and send the others", async () => {
    const { graph, batches } = createBatchClient(created, { validate: { validateRequest } });
    const [invalid, valid] = await batch(graph, (calls) => [
      calls.createConnectedOrganization({ displayName: "a", identitySources: [] }),
      calls.createConnectedOrganization(partner("b")),
    ]);
    expect(invalid.error?.message).toMatch(/^The request does not match the contract/);
    expect(valid.data?.displayName).toBe("b");
    expect(batches.map(({ requests }) => requests.length)).toEqual([1]);
  });

  test("are called with each response", async () => {
    const violations: unknown[] = [];
    const { graph } = createBatchClient(() => ({ status: 200, body: { id: 1 } }), {
      validate: { validateResponse },
      onViolation: ({ operationId }) => violations.push(operationId),
    });
    const [{ data }] = await batch(graph, (calls) => [calls.getConnectedOrganization("1")]);
    expect([data, violations]).toEqual([{ id: 1 }, ["getConnectedOrganization"]]);
  });

  test("that fail themselves are the error of the call", async () => {
    const { graph } = createBatchClient(created, {
      validate: {
        validateResponse() {
          throw new RangeError("broken");
        },
      },
    });
    const [{ error }] = await batch(graph, (calls) => [calls.createConnectedOrganization(partner("a"))]);
    expect(error).toMatchObject({ name: "GraphError", message: "RangeError: broken", url: expect.any(String) });
  });
});

describe("a batch rejects, and sends nothing, if", () => {
  const wrongUses: [string, (graph: ReturnType<typeof createBatchClient>["graph"]) => Promise<unknown>, string][] = [
    [
      "an id is empty",
      (graph) => batch(graph, (calls) => [calls.getConnectedOrganization("")]),
      "connectedOrganizationId",
    ],
    [
      "a body cannot be serialized",
      (graph) => {
        const body: Record<string, unknown> = {};
        body.displayName = body;
        // @ts-expect-error: the body contains itself
        return batch(graph, (calls) => [calls.createConnectedOrganization(body)]);
      },
      "body",
    ],
    [
      "a call is created and not returned",
      (graph) =>
        batch(graph, (calls) => {
          calls.deleteConnectedOrganization("1");
          return [calls.deleteConnectedOrganization("2")];
        }),
      "calls",
    ],
    [
      "a list has something else in it",
      (graph) => batch(graph, (calls) => [calls.deleteConnectedOrganization("1"), {}]),
      "calls",
    ],
    [
      "the function is asynchronous",
      // @ts-expect-error: a promise is not a list
      (graph) => batch(graph, async (calls) => [calls.deleteConnectedOrganization("1")]),
      "calls",
    ],
    [
      "a dependency is not a call of the batch",
      (graph) => batch(graph, (calls) => [calls.deleteConnectedOrganization("1", { dependsOn: {} })]),
      "dependsOn",
    ],
    [
      "a header is not valid",
      (graph) => batch(graph, (calls) => [calls.deleteConnectedOrganization("1", { headers: { "a b": "c" } })]),
      "headers",
    ],
    ["an option is not valid", (graph) => batch(graph, () => [], { timeout: 0 }), "timeout"],
    ["the client is not one", (graph) => batch({ ...graph }, () => []), "graph"],
  ];
  test.each(wrongUses)("%s", async (_, call, option) => {
    const { graph, batches } = createBatchClient(created);
    const error = await call(graph).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(OptionError);
    expect(error).toMatchObject({ option });
    expect(batches).toEqual([]);
  });
});
