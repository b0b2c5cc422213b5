import { anything, assert, asyncProperty, constantFrom, dictionary, oneof, record, string, tuple } from "fast-check";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { operations } from "../../generated/operations.js";
import { domainSource } from "../../src/index.js";
import { createMock, type MockServer, startMock } from "../../src/mock/index.js";
import { OrderedMap } from "../../src/mock/tenant/ordered-map.js";
import { exchange } from "../helpers/raw-socket.js";

const seed = [{ id: "1", displayName: "Contoso", identitySources: [domainSource("contoso.com")] }];
const root = "https://graph.microsoft.com/beta";
const collection = `${root}${operations.listConnectedOrganizations.path}`;
const good = { displayName: "Fabrikam", identitySources: [domainSource("fabrikam.com")] };
const headers = { authorization: "Bearer any", "content-type": "application/json" };

/** Whatever comes, the answer is a success or the envelope, never a fault of the mock and never a stack. */
async function expectAnswer(response: Response, method = "GET"): Promise<void> {
  const text = await response.text();
  expect([response.status, text]).toEqual([
    expect.any(Number),
    expect.not.stringMatching(/\n\s+at |node:internal|\.ts:\d/),
  ]);
  expect(response.status).toBeLessThan(500);
  if (response.status < 400 || method === "HEAD") return;
  expect(Object.keys(JSON.parse(text))).toEqual(["error"]);
  expect(JSON.parse(text).error).toMatchObject({ code: expect.any(String), message: expect.any(String) });
}

function sandbox() {
  const mock = createMock({ seed });
  const before = mock.snapshot();
  const send = async (path: string, init: RequestInit = {}) =>
    expectAnswer(await mock.fetch(path, { headers, ...init }), init.method);
  return { mock, send, unharmed: () => expect(mock.snapshot()).toBe(before) };
}

const deep = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);
const bytes = (...values: number[]) => new Uint8Array(values);

describe("a hostile body", () => {
  const bodies: [string, string | Uint8Array][] = [
    ["an array 5,000 deep", deep("[", "]", 5_000)],
    ["an object 5,000 deep", `${'{"displayName":'.repeat(5_000)}1${"}".repeat(5_000)}`],
    ["sources 5,000 deep", `{"displayName":"a","identitySources":${deep("[", "]", 5_000)}}`],
    ["__proto__", '{"__proto__":{"displayName":"a"},"identitySources":[]}'],
    ["constructor", '{"constructor":{"prototype":{}},"displayName":"a","identitySources":[]}'],
    ["duplicate keys of other types", '{"displayName":"a","displayName":7,"identitySources":[]}'],
    ["half a JSON", '{"displayName":"a","identity'],
    ["nothing but a quote", '"'],
    ["NUL", "\0"],
    ["a byte order mark alone", bytes(0xef, 0xbb, 0xbf)],
    ["invalid UTF-8", bytes(0x22, 0xff, 0xfe, 0x22)],
    ["a number without an end", "9".repeat(20_000)],
    ["infinity", '{"displayName":1e999}'],
    ["null", "null"],
    ["true", "true"],
  ];

  test.each(bodies)("%s is refused, and the store is unharmed", async (_, body) => {
    const { send, unharmed } = sandbox();
    for (const [path, method] of [
      [collection, "POST"],
      [`${collection}/$ref`, "POST"],
      [`${collection}/1`, "PATCH"],
      [`${collection}/1/internalSponsors/$ref`, "POST"],
    ]) {
      await send(path ?? "", { method: method ?? "", body: body as BodyInit });
    }
    unharmed();
  });

  test.each([
    ["20 kB of text", "a".repeat(20_000)],
    ["NUL inside", "a\0b"],
    ["half of a pair", "\ud800"],
    ["markup", "<script>alert(1)</script>"],
    ["all of Unicode's ends", "\u2028\u2029\ufeff\uffff\u{10ffff}"],
  ])("%s as a name is kept as it is", async (_, displayName) => {
    const { mock, send } = sandbox();
    await send(collection, { method: "POST", body: JSON.stringify({ ...good, displayName }) });
    expect(mock.organizations.at(-1)?.displayName).toBe(displayName);
  });

  test("of any shape is answered, and what is refused harms nothing", async () => {
    const { mock, send, unharmed } = sandbox();
    const value = oneof(
      anything({ maxDepth: 3, withNullPrototype: false }),
      string(),
      constantFrom(null, "configured", good),
    );
    const known = constantFrom(
      ..."displayName,description,state,identitySources,id,@odata.type,@odata.id,__proto__".split(","),
    );
    const shaped = record({ displayName: value, identitySources: value, state: value }, { requiredKeys: [] });
    await assert(
      asyncProperty(oneof(dictionary(known, value), shaped, value), async (body) => {
        let text: string | undefined;
        try {
          text = JSON.stringify(body);
        } catch {
          return; // It is no JSON at all, such as a bigint.
        }
        const init = { method: "POST", ...(text !== undefined && { body: text }) };
        await send(collection, init);
        await send(`${collection}/1`, { ...init, method: "PATCH" });
      }),
      { numRuns: 300 },
    );
    mock.reset();
    unharmed();
  });
});

describe("a hostile address", () => {
  test.each([
    `${root}/%2e%2e/users`,
    `${root}/..%2fusers`,
    `${collection}/%00`,
    `${collection}/__proto__`,
    `${collection}/constructor/internalSponsors`,
    `${collection}/1/internalSponsors/__proto__/$ref`,
    `${collection}/${"a".repeat(20_000)}`,
    `${collection}//1`,
    `${collection}/%ff`,
    `${collection}?$top=99999999999999999999`,
    `${collection}?$top=1e3`,
    `${collection}?$top=-1`,
    `${collection}?$skip=9007199254740993`,
    `${collection}?$top=1&$top=2`,
    `${collection}?$count=maybe`,
    `${collection}?$select=__proto__`,
    `${collection}?$expand=constructor`,
    `${collection}?$filter=${"(".repeat(2_000)}`,
    `${collection}?$filter=%`,
    `${collection}?$skiptoken=${"A".repeat(5_000)}`,
    `${collection}?__proto__=1&constructor=2`,
    `${collection}?${"&".repeat(5_000)}`,
  ])("%.90s is answered", async (address) => {
    const { send, unharmed } = sandbox();
    await send(address);
    unharmed();
  });

  test("of any kind is answered by every method", async () => {
    const { send, unharmed } = sandbox();
    const path = oneof(constantFrom(...Object.values(operations).map(({ path }) => path)), string());
    const method = constantFrom("GET", "HEAD", "PUT", "OPTIONS", "POST", "PATCH", "DELETE");
    const query = dictionary(
      constantFrom(..."$top,$skip,$select,$filter,$orderby,$expand,$count,$search,$skiptoken,a".split(",")),
      string(),
    );
    await assert(
      asyncProperty(path, method, query, async (where, how, what) => {
        const url = new URL(root);
        url.pathname += where;
        url.search = new URLSearchParams(what).toString();
        await send(url.href, { method: how });
      }),
      { numRuns: 300 },
    );
    unharmed();
  });
});

describe("a hostile header", () => {
  test("of any value is answered", async () => {
    const { send } = sandbox();
    const name = constantFrom(
      "prefer",
      "accept",
      "content-type",
      "authorization",
      "client-request-id",
      "origin",
      "host",
      "x-other",
    );
    const value = oneof(
      constantFrom(
        "code=",
        "code=99999",
        "dynamic=maybe",
        "example=__proto__",
        "*/*;q=2",
        "a/b;q=nan",
        "Bearer",
        "Basic a",
        ",,;;==",
      ),
      string().filter((text) => /^[\x20-\x7e]*$/.test(text)),
    );
    await assert(
      asyncProperty(tuple(name, value), async ([header, text]) => {
        await send(collection, { headers: { ...headers, [header]: text } });
        await send(collection, { method: "POST", body: JSON.stringify(good), headers: { ...headers, [header]: text } });
      }),
      { numRuns: 300 },
    );
  });
});

describe("on a socket", () => {
  let server: MockServer;
  beforeAll(async () => {
    server = await startMock({ seed });
  });
  afterAll(() => server.close());

  const path = operations.listConnectedOrganizations.path;
  test.each([
    [
      "a body shorter than it says",
      `POST /beta${path} HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\nConnection: close\r\n\r\n{}`,
    ],
    ["two lengths", `POST /beta${path} HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}`],
    ["a broken chunk", `POST /beta${path} HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`],
    ["no HTTP", "\0\0\0\0\r\n\r\n"],
    ["an unknown method", `BREW /beta${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`],
    ["an address of another scheme", `GET file:///beta${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`],
    ["no host", `GET /beta${path} HTTP/1.1\r\nConnection: close\r\n\r\n`],
    ["a header of 20 kB", `GET /beta${path} HTTP/1.1\r\nHost: a\r\nX: ${"a".repeat(20_000)}\r\n\r\n`],
  ])("%s is no reason to fall silent for the next", async (name, request) => {
    if (name === "a body shorter than it says") {
      // The server rightly waits for the rest: here the caller gives up.
      const { connect } = await import("node:net");
      const { hostname, port } = new URL(server.url);
      const socket = connect(Number(port), hostname);
      socket.end(request);
      await new Promise((resolve) => socket.on("close", resolve).resume());
    } else {
      expect(await exchange(server.url, request)).toMatch(/^HTTP\/1\.1 4\d\d /);
    }
    const next = await fetch(`${server.url}/beta${path}`, { headers });
    expect(next.status).toBe(200);
    expect((await next.json()).value).toHaveLength(1);
  });
});

test("100,000 organizations: a page at the end looks at no more of them than one at the start", async () => {
  const mock = createMock({
    seed: Array.from({ length: 100_000 }, (_, number) => ({ id: `${number}`, displayName: `Organization ${number}` })),
  });
  const looks: number[] = [];
  const after = OrderedMap.prototype.after;
  vi.spyOn(OrderedMap.prototype, "after").mockImplementation(function* (this: OrderedMap<never>, place) {
    const page = looks.push(0) - 1;
    for (const item of after.call(this, place)) {
      looks[page] = (looks[page] ?? 0) + 1;
      yield item;
    }
  });
  let count = 0;
  for (let link: string | undefined = `${collection}?$top=100`; link; ) {
    const response = await mock.fetch(link, { headers });
    const page: { value: unknown[]; "@odata.nextLink"?: string } = await response.json();
    count += page.value.length;
    link = page["@odata.nextLink"];
  }
  vi.restoreAllMocks();
  expect(count).toBe(100_000);
  expect(looks).toHaveLength(1_000);
  expect(Math.max(...looks)).toBe(101);
});
