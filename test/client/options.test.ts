import { afterEach, describe, expect, test, vi } from "vitest";
import { type ClientOptions, createClient, type RequestOptions } from "../../src/index.js";
import { catchError, createRecordingClient, createRecordingFetch, organization } from "../helpers/recording-fetch.js";
import { failure } from "../helpers/retrying-client.js";

const success = () => Response.json(organization);

describe("the options of a client are copied", () => {
  test("so that clients that are created from one object have options of their own", async () => {
    const a = createRecordingFetch(success());
    const b = createRecordingFetch(success());
    const options: ClientOptions = { accessToken: "token-a", fetch: a.fetch, headers: { "x-tenant": "a" } };
    const clientA = createClient(options);
    Object.assign(options, { accessToken: "token-b", fetch: b.fetch, version: "beta" });
    Object.assign(options.headers ?? {}, { "x-tenant": "b" });
    const clientB = createClient(options);
    await clientA.getConnectedOrganization("1");
    await clientB.getConnectedOrganization("1");
    const describeRequests = ({ requests }: typeof a) =>
      requests.map(({ headers, url }) => [headers.get("authorization"), headers.get("x-tenant"), url.split("/")[3]]);
    expect(describeRequests(a)).toEqual([["Bearer token-a", "a", "v1.0"]]);
    expect(describeRequests(b)).toEqual([["Bearer token-b", "b", "beta"]]);
  });

  test("with the members of retry and its list of methods", async () => {
    const methods: ("GET" | "POST")[] = ["POST"];
    const retry = { limit: 0, methods };
    const { graph, requests } = createRecordingClient([failure(503)], { retry });
    retry.limit = 3;
    methods.push("GET");
    expect(await catchError(() => graph.getConnectedOrganization("1"), graph)).toMatchObject({ status: 503 });
    expect(requests).toHaveLength(1);
  });

  test("with the members of validate", async () => {
    const validate: NonNullable<ClientOptions["validate"]> = {};
    const { graph, requests } = createRecordingClient([success()], { validate });
    validate.validateRequest = () => ({ valid: false, errors: [{ pointer: "", keyword: "not", message: "No." }] });
    await graph.getConnectedOrganization("1");
    expect(requests).toHaveLength(1);
  });

  test("and read once", () => {
    let reads = 0;
    const options: ClientOptions = {
      get accessToken() {
        reads++;
        return "token";
      },
    };
    const graph = createClient(options);
    expect(Object.keys(graph)).not.toHaveLength(0);
    expect(reads).toBe(1);
  });
});

test("the options of a call are read when it is made", async () => {
  const { graph, requests } = createRecordingClient([failure(429, { "Retry-After": "0" }), success()]);
  const options: RequestOptions = { headers: { "x-caller": "a" }, retry: { limit: 1 } };
  const call = graph.getConnectedOrganization("1", {}, options);
  options.headers = { "x-caller": "b" };
  options.retry = { limit: 0 };
  expect(await call).toEqual(organization);
  expect(requests.map(({ headers }) => headers.get("x-caller"))).toEqual(["a", "a"]);
});

describe("inherited members are not options", () => {
  const polluted: string[] = [];
  function pollute(members: Record<string, unknown>) {
    for (const [name, value] of Object.entries(members)) {
      polluted.push(name);
      Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
    }
  }
  afterEach(() => {
    for (const name of polluted.splice(0)) Reflect.deleteProperty(Object.prototype, name);
  });

  test("of createClient", async () => {
    const onRetry = vi.fn();
    pollute({ baseUrl: "https://contoso.com", cloud: "china", allowInsecureConnection: true, onRetry });
    const { graph, requests } = createRecordingClient([failure(429, { "Retry-After": "0" }), success()]);
    await graph.getConnectedOrganization("1");
    expect(requests.map(({ url }) => url.slice(0, 33))).toEqual(Array(2).fill("https://graph.microsoft.com/v1.0/"));
    expect(onRetry).not.toHaveBeenCalled();
  });

  test("of a call and its retry", async () => {
    pollute({ limit: 0, timeout: -1, signal: AbortSignal.abort() });
    const { graph, requests } = createRecordingClient([failure(429, { "Retry-After": "0" }), success()]);
    expect(await graph.getConnectedOrganization("1", {}, { retry: {} })).toEqual(organization);
    expect(requests).toHaveLength(2);
  });

  test("so an accessToken of a prototype is none", () => {
    expect(() => createClient(Object.create({ accessToken: "token" }))).toThrow(
      /^accessToken must be .*\(got undefined\)\.$/,
    );
  });
});

describe("an option that is undefined is as if it were absent", () => {
  test("of a client", async () => {
    const { fetch, requests } = createRecordingFetch(failure(503, { "Retry-After": "0" }), success());
    const graph = createClient({
      accessToken: "token",
      fetch,
      cloud: undefined,
      version: undefined,
      baseUrl: undefined,
      allowInsecureConnection: undefined,
      headers: undefined,
      timeout: undefined,
      retry: { limit: undefined, methods: undefined, maxDelay: undefined, network: undefined },
      onRetry: undefined,
      validate: undefined,
      onViolation: undefined,
    });
    expect(await graph.getConnectedOrganization("1")).toEqual(organization);
    expect(requests.map(({ url }) => url.slice(0, 33))).toEqual(Array(2).fill("https://graph.microsoft.com/v1.0/"));
  });

  test("of a call, which then has the option of its client", async () => {
    const responses = [failure(503, { "Retry-After": "0" }), failure(503, { "Retry-After": "0" }), success()];
    const { graph, requests } = createRecordingClient(responses, { headers: { "x-app": "a" }, retry: { limit: 2 } });
    const undefinedOptions = { headers: undefined, signal: undefined, timeout: undefined, response: undefined };
    const retry = { limit: undefined, methods: undefined, maxDelay: undefined, network: undefined };
    expect(await graph.getConnectedOrganization("1", {}, { ...undefinedOptions, retry })).toEqual(organization);
    expect(requests.map(({ headers }) => headers.get("x-app"))).toEqual(["a", "a", "a"]);
  });

  test("of headers, also one that the client sets", async () => {
    const { graph, requests } = createRecordingClient([success()], { headers: { "x-app": "a", "x-none": undefined } });
    await graph.getConnectedOrganization("1", {}, { headers: { "x-app": undefined, Prefer: undefined } });
    expect(requests.map(({ headers }) => ["x-app", "x-none", "prefer"].map((name) => headers.get(name)))).toEqual([
      ["a", null, null],
    ]);
  });

  test("of a query", async () => {
    const { graph, requests } = createRecordingClient([Response.json({ value: [] })]);
    await graph.listConnectedOrganizations({ $filter: undefined, $top: 5, $select: undefined } as never).firstPage();
    expect(new URL(requests[0]?.url ?? "").search).toBe("?$top=5");
  });
});

test("headers of the client go with every request, and those of a call replace them", async () => {
  const pages = [Response.json({ value: [], "@odata.nextLink": "https://graph.microsoft.com/v1.0/next" })];
  const { graph, requests } = createRecordingClient([success(), ...pages, Response.json({ value: [] }), success()], {
    headers: { Prefer: "include-unknown-enum-members", Authorization: "Bearer other" },
  });
  await graph.getConnectedOrganization("1");
  await graph.listConnectedOrganizations().toArray();
  await graph.getConnectedOrganization("1", {}, { headers: new Headers({ prefer: "a" }) });
  const preferences = requests.map(({ headers }) => headers.get("prefer"));
  expect(preferences).toEqual([...Array(3).fill("include-unknown-enum-members"), "a"]);
  for (const { headers } of requests) expect(headers.get("authorization")).not.toBe("Bearer other");
});
