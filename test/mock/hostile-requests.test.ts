import { anything, assert, asyncProperty, constantFrom, dictionary, oneof, record, string, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import { operations } from "../../generated/operations.js";
import { domainSource } from "../../src/index.js";
import { createMock } from "../../src/mock/index.js";

const seed = [{ id: "1", displayName: "Contoso", identitySources: [domainSource("contoso.com")] }];
const root = "https://graph.microsoft.com/beta";
const collection = `${root}${operations.listConnectedOrganizations.path}`;
const validBody = { displayName: "Fabrikam", identitySources: [domainSource("fabrikam.com")] };
const headers = { authorization: "Bearer any", "content-type": "application/json" };

/** Checks that a response is a success or an error envelope with a status below 500, and has no stack trace. */
async function expectValidResponse(response: Response, method = "GET"): Promise<void> {
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

/** Creates a mock with a function that sends a request and checks the response, and one that checks the stored state. */
function createCheckedMock() {
  const mock = createMock({ seed });
  const snapshot = mock.snapshot();
  const send = async (url: string, init: RequestInit = {}) =>
    expectValidResponse(await mock.fetch(url, { headers, ...init }), init.method);
  return { mock, send, expectUnchanged: () => expect(mock.snapshot()).toBe(snapshot) };
}

const nest = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);

describe("a hostile body", () => {
  const invalidBodies: [string, string | Uint8Array<ArrayBuffer>][] = [
    ["an array nested 5,000 times", nest("[", "]", 5_000)],
    ["an object nested 5,000 times", `${'{"displayName":'.repeat(5_000)}1${"}".repeat(5_000)}`],
    ["sources nested 5,000 times", `{"displayName":"a","identitySources":${nest("[", "]", 5_000)}}`],
    ["__proto__", '{"__proto__":{"displayName":"a"},"identitySources":[]}'],
    ["constructor", '{"constructor":{"prototype":{}},"displayName":"a","identitySources":[]}'],
    ["a duplicate key with another type", '{"displayName":"a","displayName":7,"identitySources":[]}'],
    ["truncated JSON", '{"displayName":"a","identity'],
    ["a single quotation mark", '"'],
    ["a NUL character", "\0"],
    ["only a byte order mark", new Uint8Array([0xef, 0xbb, 0xbf])],
    ["invalid UTF-8", new Uint8Array([0x22, 0xff, 0xfe, 0x22])],
    ["a number with 20,000 digits", "9".repeat(20_000)],
    ["a number that overflows to infinity", '{"displayName":1e999}'],
    ["null", "null"],
    ["true", "true"],
  ];

  test.each(invalidBodies)("with %s changes nothing", async (_, body) => {
    const { send, expectUnchanged } = createCheckedMock();
    await send(collection, { method: "POST", body });
    await send(`${collection}/$ref`, { method: "POST", body });
    await send(`${collection}/1`, { method: "PATCH", body });
    await send(`${collection}/1/internalSponsors/$ref`, { method: "POST", body });
    expectUnchanged();
  });

  test.each([
    ["arrays", nest("[", "]", 2_000_000)],
    ["objects", `${'{"a":'.repeat(600_000)}1${"}".repeat(600_000)}`],
    ["arrays that are not closed", "[".repeat(4_000_000)],
    ["arrays in a member", `{"displayName":"\\"]","identitySources":${nest("[", "]", 100)}}`],
  ])("with %s nested deeper than 100 levels is refused before it is parsed", async (_, body) => {
    const { mock, expectUnchanged } = createCheckedMock();
    const response = await mock.fetch(collection, { method: "POST", body, headers });
    const { error } = await response.json();
    expect([response.status, error.message]).toEqual([400, "The request body is nested deeper than 100 levels."]);
    expectUnchanged();
  });

  test("with brackets in its texts is not deep", async () => {
    const { mock, send } = createCheckedMock();
    const displayName = `\\"${"[{".repeat(500)}"\\`;
    await send(collection, { method: "POST", body: JSON.stringify({ ...validBody, displayName }) });
    expect(mock.organizations.at(-1)?.displayName).toBe(displayName);
  });

  test.each([
    ["a value that is not JSON", (token: string) => `{"a": ${token}}`],
    ["a text that is not closed", (token: string) => `{"headers":{"Authorization":"Bearer ${token}`],
    ["a comma too many", (token: string) => `["Bearer ${token}",]`],
  ])("with a token in %s is refused without quoting it", async (_, createBody) => {
    const { mock } = createCheckedMock();
    const token = "eyJ0eXAi";
    const response = await mock.fetch(`${root}/$batch`, { method: "POST", body: createBody(token), headers });
    const text = await response.text();
    expect([response.status, text]).toEqual([400, expect.stringMatching(/The request body is not JSON: \w.*\."/)]);
    expect(text).not.toContain("eyJ");
  });

  test.each([
    ["20 kB of text", "a".repeat(20_000)],
    ["a NUL character", "a\0b"],
    ["a lone surrogate", "\ud800"],
    ["markup", "<script>alert(1)</script>"],
    ["line separators and the last code points", "\u2028\u2029\ufeff\uffff\u{10ffff}"],
  ])("with %s as a name stores it unchanged", async (_, displayName) => {
    const { mock, send } = createCheckedMock();
    await send(collection, { method: "POST", body: JSON.stringify({ ...validBody, displayName }) });
    expect(mock.organizations.at(-1)?.displayName).toBe(displayName);
  });

  test("of any shape gets a valid response, and a reset removes what it changed", async () => {
    const { mock, send, expectUnchanged } = createCheckedMock();
    const value = oneof(
      anything({ maxDepth: 3, withNullPrototype: false }),
      string(),
      constantFrom(null, "configured", validBody),
    );
    const memberName = constantFrom(
      ..."displayName,description,state,identitySources,id,@odata.type,@odata.id,__proto__".split(","),
    );
    const organization = record({ displayName: value, identitySources: value, state: value }, { requiredKeys: [] });
    await assert(
      asyncProperty(oneof(dictionary(memberName, value), organization, value), async (body) => {
        let text: string | undefined;
        try {
          text = JSON.stringify(body);
        } catch {
          return; // Some values, such as a bigint, have no JSON.
        }
        const init = { method: "POST", ...(text !== undefined && { body: text }) };
        await send(collection, init);
        await send(`${collection}/1`, { ...init, method: "PATCH" });
      }),
      { numRuns: 100 },
    );
    mock.reset();
    expectUnchanged();
  });
});

describe("a hostile URL", () => {
  const urls = [
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
  ];
  const titledUrls = urls.map((url): [string, string] => [url.slice(root.length, root.length + 120), url]);
  test.each(titledUrls)("gets a valid response: %s", async (_, url) => {
    const { send, expectUnchanged } = createCheckedMock();
    await send(url);
    expectUnchanged();
  });

  test("of any path and query gets a valid response to every method", async () => {
    const { send, expectUnchanged } = createCheckedMock();
    const anyPath = oneof(constantFrom(...Object.values(operations).map(({ path }) => path)), string());
    const anyMethod = constantFrom("GET", "HEAD", "PUT", "OPTIONS", "POST", "PATCH", "DELETE");
    const anyQuery = dictionary(
      constantFrom(..."$top,$skip,$select,$filter,$orderby,$expand,$count,$search,$skiptoken,a".split(",")),
      string(),
    );
    await assert(
      asyncProperty(anyPath, anyMethod, anyQuery, async (path, method, query) => {
        const url = new URL(root);
        url.pathname += path;
        url.search = new URLSearchParams(query).toString();
        await send(url.href, { method });
      }),
      { numRuns: 100 },
    );
    expectUnchanged();
  });
});

test("a hostile header of any value gets a valid response", async () => {
  const { send } = createCheckedMock();
  const anyName = constantFrom(
    ..."prefer,accept,content-type,authorization,client-request-id,origin,host,x-other".split(","),
  );
  const anyValue = oneof(
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
    asyncProperty(tuple(anyName, anyValue), async ([name, value]) => {
      const hostileHeaders = { ...headers, [name]: value };
      await send(collection, { headers: hostileHeaders });
      await send(collection, { method: "POST", body: JSON.stringify(validBody), headers: hostileHeaders });
    }),
    { numRuns: 100 },
  );
});

describe("a text of megabytes takes no longer than its length", () => {
  // A function that tries each position anew would take many minutes for these.
  const size = 500_000;

  test.each([
    ["commas in $select", `?$select=${",".repeat(size)}`],
    ["parentheses in $select", `?$select=${",(".repeat(size)}`],
    ["spaces in $expand", `?$expand=a${"%20".repeat(size)}b`],
    ["spaces before the options of $expand", `?$expand=internalSponsors${"%20".repeat(size)}(x`],
    ["spaces in $orderby", `?$orderby=state${"%20".repeat(size)}x`],
    ["quotation marks in $filter", `?$filter=displayName eq ${"'".repeat(size + 1)}`],
    ["names in $filter", `?$filter=${"a.".repeat(size)}`],
  ])("%s", async (_title, query) => {
    const url = operations.listConnectedOrganizations.path + query;
    const body = JSON.stringify({ requests: [{ id: "1", method: "GET", url }] });
    const response = await createMock({ seed }).fetch(`${root}/$batch`, { method: "POST", headers, body });
    expect((await response.json()).responses).toMatchObject([{ status: 400 }]);
  });

  test.each(["eyJ", "eyJhbGciOi", ".eyJhbGciOi", "eyJhbGciOi..", "-"])("%j in a body", async (part) => {
    const displayName = `eyJ ${part.repeat(size / part.length)}`;
    const mock = createMock();
    const body = JSON.stringify({ ...validBody, displayName });
    expect((await mock.fetch(collection, { method: "POST", headers, body })).status).toBe(201);
    expect(mock.organizations).toMatchObject([{ displayName }]);
  });
});
