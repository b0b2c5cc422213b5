import { expect, test } from "vitest";
import { type BatchRequest, batch, createClient, domainSource } from "../../src/index.js";
import { createMock } from "../../src/mock/index.js";
import { createBatchClient, created, failed, settle, throttled } from "../helpers/batch-service.js";
import { useFakeTimers } from "../helpers/fake-timers.js";

const fabrikam = { displayName: "Fabrikam", identitySources: [domainSource("fabrikam.com")] };
const getId = ({ url }: BatchRequest): string => url.split("/").at(-1) ?? "";

useFakeTimers();

/** Returns the requests of each batch: `<id> after <ids>`. */
function describeBatches(batches: readonly { requests: readonly BatchRequest[] }[]): string[][] {
  return batches.map(({ requests }) => {
    const names = new Map(requests.map((request) => [request.id, getId(request)]));
    return requests.map(
      (request) =>
        getId(request) + (request.dependsOn ? ` after ${request.dependsOn.map((id) => names.get(id)).join()}` : ""),
    );
  });
}

test("a call runs after the one that it depends on, in the same request", async () => {
  const mock = createMock({ seed: [{ id: "1", ...fabrikam }] });
  const graph = createClient({ accessToken: "any", fetch: mock.fetch });
  const [, { data }] = await settle(
    batch(graph, (calls) => {
      const removal = calls.deleteConnectedOrganization("1");
      return [removal, calls.createConnectedOrganization(fabrikam, { dependsOn: removal })];
    }),
  );
  expect(data?.displayName).toBe("Fabrikam");
  expect(mock.requests.filter(({ operationId }) => operationId === "sendBatch")).toHaveLength(1);
});

test("a call whose dependency failed has the 424 of the service, and what depends on it too", async () => {
  const mock = createMock();
  const graph = createClient({ accessToken: "any", fetch: mock.fetch });
  const results = await settle(
    batch(graph, (calls) => {
      const first = calls.deleteConnectedOrganization("1");
      const second = calls.createConnectedOrganization(fabrikam, { dependsOn: first });
      return [calls.listConnectedOrganizations({}, { dependsOn: [first, second] }), second, first];
    }),
  );
  expect(results.map(({ error }) => error?.status)).toEqual([424, 424, 404]);
  expect(mock.organizations).toEqual([]);
});

test("a call is retried with the throttled one that it depends on", async () => {
  const { graph, batches } = createBatchClient((request, number) => {
    if (number === 0 && getId(request) === "1") return throttled();
    return number === 0 ? failed(424, "FailedDependency") : created(request);
  });
  const results = await settle(
    batch(graph, (calls) => {
      const first = calls.deleteConnectedOrganization("1");
      const second = calls.deleteConnectedOrganization("2", { dependsOn: first });
      return [first, second, calls.deleteConnectedOrganization("3", { dependsOn: [second, first] })];
    }),
  );
  expect(results.map(({ error }) => error)).toEqual([undefined, undefined, undefined]);
  const chain = ["1", "2 after 1", "3 after 2,1"];
  expect(describeBatches(batches)).toEqual([chain, chain]);
});

test("a call that was throttled is retried without those that it depended on", async () => {
  const { graph, batches } = createBatchClient((request, number) =>
    number === 0 && getId(request) === "2" ? throttled() : created(request),
  );
  await settle(
    batch(graph, (calls) => {
      const first = calls.deleteConnectedOrganization("1");
      return [first, calls.deleteConnectedOrganization("2", { dependsOn: first })];
    }),
  );
  expect(describeBatches(batches)).toEqual([["1", "2 after 1"], ["2"]]);
});

test("a call has its 424 if the one that it depends on is throttled to the end", async () => {
  const { graph } = createBatchClient((request) =>
    getId(request) === "1" ? throttled() : failed(424, "FailedDependency"),
  );
  const results = await settle(
    batch(graph, (calls) => {
      const first = calls.deleteConnectedOrganization("1");
      return [first, calls.deleteConnectedOrganization("2", { dependsOn: first })];
    }),
  );
  expect(results.map(({ error }) => error?.status)).toEqual([429, 424]);
  expect(results.map(({ error }) => error?.attempts)).toEqual([4, 4]);
});

test("a chain that does not fit in a request goes on in the next one", async () => {
  const { graph, batches } = createBatchClient(created);
  const results = await settle(
    batch(graph, (calls) => {
      const list = [calls.deleteConnectedOrganization("0")];
      for (let index = 1; index < 30; index++) {
        list.push(calls.deleteConnectedOrganization(`${index}`, { dependsOn: list.at(-1) }));
      }
      return list;
    }),
  );
  expect(results.filter(({ error }) => error)).toEqual([]);
  expect(describeBatches(batches).map((requests) => requests.slice(0, 2))).toEqual([
    ["0", "1 after 0"],
    ["20", "21 after 20"],
  ]);
  expect(batches.map(({ requests }) => requests.length)).toEqual([20, 10]);
});

test("a call of another version is sent when the one that it depends on has succeeded", async () => {
  const { graph, batches } = createBatchClient(created);
  await settle(
    batch(graph, (calls) => {
      const removal = calls.deleteConnectedOrganization("1");
      const body = { ...fabrikam, description: "x", state: "configured" as const };
      return [calls.addConnectedOrganization(body, { dependsOn: removal }), removal];
    }),
  );
  expect(batches.map(({ url }) => url.split("/").slice(-2).join("/"))).toEqual(["v1.0/$batch", "beta/$batch"]);
});

test("a call is not sent if the one that it depends on was not sent", async () => {
  const { graph, batches } = createBatchClient(created, {
    validate: {
      validateRequest: (_, body) =>
        body ? { valid: false, errors: [{ pointer: "", keyword: "no", message: "no" }] } : { valid: true },
    },
  });
  const [, { error }] = await settle(
    batch(graph, (calls) => {
      const first = calls.createConnectedOrganization(fabrikam);
      return [first, calls.deleteConnectedOrganization("2", { dependsOn: first })];
    }),
  );
  expect(error).toMatchObject({
    name: "GraphError",
    message: "A dependency failed.",
    attempts: 0,
    status: undefined,
  });
  expect(batches).toEqual([]);
});
