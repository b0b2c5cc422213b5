import { describe, expect, test } from "vitest";
import { createMock } from "../../src/mock/index.js";
import { envelopeOf, targetsOf } from "../helpers/error-envelope.js";
import { requestTo, type Sample, sample, samples } from "../helpers/sample-requests.js";

const root = "https://graph.microsoft.com/beta";
const { fetch } = createMock({ static: true, clock: () => new Date("2026-11-23T10:00:00.987Z") });
const add = sample("addConnectedOrganization");
const list = sample("listConnectedOrganizations");

const send = (asked: Sample, changes: Partial<Sample>) => fetch(requestTo(root, { ...asked, ...changes }));
const sendText = (body: BodyInit, headers: Record<string, string> = add.headers) =>
  fetch(root + add.path, { method: add.method, headers, body, ...({ duplex: "half" } as object) });

describe("the envelope", () => {
  test("has the time of the clock, in UTC and without a zone", async () => {
    const { innerError } = await envelopeOf(await send(list, { headers: {} }), 401);
    expect(innerError.date).toBe("2026-11-23T10:00:00");
  });

  test("has a request-id of its own and repeats the caller's client-request-id", async () => {
    const headers = { "client-request-id": "6f2b0c1e-3c35-4f0a-9a57-6a0d2f7f3c11" };
    const responses = await Promise.all([send(list, { headers }), send(list, { headers })]);
    const errors = await Promise.all(responses.map((response) => envelopeOf(response, 401)));
    expect(new Set(errors.map(({ innerError }) => innerError["request-id"])).size).toBe(2);
    for (const { innerError } of errors) {
      expect(innerError["client-request-id"]).toBe(headers["client-request-id"]);
    }
  });
});

describe("401", () => {
  const wrong = [undefined, "", "Bearer", "Bearer ", "Basic dXNlcjpwYXNz", "any"];

  test.each(samples)("$id wants a bearer token", async (asked) => {
    for (const authorization of wrong) {
      const { authorization: _, ...headers } = asked.headers;
      const response = await send(asked, {
        headers: { ...headers, ...(authorization !== undefined && { authorization }) },
      });
      expect(response.headers.get("www-authenticate")).toBe("Bearer");
      await envelopeOf(response, 401);
    }
  });

  test("comes before what is wrong with the body", async () => {
    await envelopeOf(await sendText("{", { "content-type": "text/plain" }), 401);
  });

  test("does not come for a scheme in lower case", async () => {
    expect((await send(list, { headers: { authorization: "bearer any" } })).status).toBe(200);
  });
});

describe("400 for a body", () => {
  test("names the one property that is wrong, by its place", async () => {
    const error = await envelopeOf(await send(add, { body: { ...(add.body as object), state: "String" } }), 400);
    expect(targetsOf(error)).toEqual(["/state"]);
    expect(error.details?.[0]?.message).toContain("/state");
  });

  test("names every fault, inside an identity source too", async () => {
    const { displayName: _, ...body } = add.body as { displayName: string };
    const identitySources = [{ "@odata.type": "#microsoft.graph.nothing" }];
    const error = await envelopeOf(await send(add, { body: { ...body, identitySources, typo: 1 } }), 400);
    expect(targetsOf(error).sort()).toEqual(["/displayName", "/identitySources/0/@odata.type", "/typo"]);
  });

  test.each(["#microsoft.graph.azureActiveDirectoryTenant", "microsoft.graph.azureActiveDirectoryTenant"])(
    "does not come for the type %s",
    async (type) => {
      const identitySources = [{ "@odata.type": type, tenantId: "bf85dc9d-cb43-44a4-80c4-469e8c58249e" }];
      expect((await send(add, { body: { ...(add.body as object), identitySources } })).status).toBe(204);
    },
  );

  test("says that a required body is missing", async () => {
    const error = await envelopeOf(await send(add, { body: undefined }), 400);
    expect(error.details).toHaveLength(1);
    await envelopeOf(await sendText(""), 400);
  });

  test.each(["{", '{"a":}', "nope", "[1,", "\u0000"])("says that %j is not JSON", async (text) => {
    expect((await envelopeOf(await sendText(text), 400)).message).toContain("not JSON");
  });

  test("says that bytes are not UTF-8", async () => {
    expect((await envelopeOf(await sendText(new Uint8Array([0x22, 0xff, 0x22])), 400)).message).toContain("UTF-8");
  });

  test("does not come for a byte order mark", async () => {
    expect((await sendText(`\uFEFF${JSON.stringify(add.body)}`)).status).toBe(204);
  });

  test("comes for a body that breaks off", async () => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(new Error("gone")) });
    expect((await envelopeOf(await sendText(broken), 400)).message).toContain("broke off");
  });
});

describe("400 for an address", () => {
  test.each(["%zz", "%", "%E0%A4", "a?$filter=%zz"])("says that the encoding of %s is broken", async (last) => {
    await envelopeOf(await send(list, { path: `${list.path}/${last}` }), 400);
  });

  test("names each query option that is wrong, as the contract spells it", async () => {
    const error = await envelopeOf(await send(list, { path: `${list.path}?%24top=0&$count=perhaps` }), 400);
    expect(targetsOf(error).sort()).toEqual(["$count", "$top"]);
    for (const { message, target } of error.details ?? []) expect(message).toContain(target);
  });

  test.each([
    "%24select=id,displayName",
    "$select=id%2CdisplayName",
    "$count=true&$top=5",
    "__proto__=1&constructor=2",
  ])("does not come for %s", async (query) => {
    expect((await send(list, { path: `${list.path}?${query}` })).status).toBe(200);
  });

  test.each(["a,b", "it's", "%2F", "%2524ref", "(1)", "%00", "ü", "a;b=c"])(
    "does not come for the id %s",
    async (id) => {
      expect((await send(sample("getConnectedOrganization"), { path: `${list.path}/${id}` })).status).toBe(200);
    },
  );
});

describe("404", () => {
  const unknown = [
    "/",
    "/beta",
    "//",
    `${list.path}x`,
    `/${list.path}`,
    `${list.path}//`,
    `/beta${list.path}`,
    "/$metadata",
  ];

  test.each(unknown)("answers %s", async (path) => {
    await envelopeOf(await send(list, { path }), 404);
  });
});

describe("405", () => {
  const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
  const paths = [...new Set(samples.map(({ path }) => path))];

  test.each(paths)("at %s names the others", async (path) => {
    const has = samples.filter((asked) => asked.path === path).map(({ method }) => method);
    const allowed = has.includes("GET") ? [...has, "HEAD"] : has;
    const others = methods.filter((method) => !allowed.includes(method));
    expect(others.length).toBeGreaterThan(0);
    for (const method of others) {
      const response = await fetch(root + path, { method, headers: list.headers });
      expect(response.status).toBe(405);
      expect(response.headers.get("allow")?.split(", ").sort()).toEqual(allowed.sort());
      if (method !== "HEAD") await envelopeOf(response, 405);
    }
  });
});

describe("415", () => {
  const withBody = samples.filter(({ body }) => body !== undefined);

  test.each(withBody)("$id wants JSON", async (asked) => {
    for (const type of ["text/plain", "application/xml", "application/jsonp", "json"]) {
      await envelopeOf(await send(asked, { headers: { ...asked.headers, "content-type": type } }), 415);
    }
  });

  test("comes for a body without a media type", async () => {
    await envelopeOf(await sendText(new TextEncoder().encode("{}"), list.headers), 415);
  });

  test.each(["application/json; charset=utf-8", "Application/JSON;odata.metadata=minimal;IEEE754Compatible=true"])(
    "does not come for %s",
    async (type) => {
      expect((await send(add, { headers: { ...add.headers, "content-type": type } })).status).toBe(204);
    },
  );

  test("does not come for the body of a request that has none", async () => {
    const remove = sample("deleteConnectedOrganization");
    expect((await send(remove, { body: "nothing" })).status).toBe(204);
  });
});

describe("413", () => {
  const megabyte = new Uint8Array(1024 * 1024).fill(0x20);

  test("comes for a length over 4 MB before anything is read", async () => {
    let read = false;
    const pull = () => {
      read = true;
    };
    const body = new ReadableStream({ pull }, { highWaterMark: 0 });
    await envelopeOf(await sendText(body, { ...add.headers, "content-length": `${4 * megabyte.length + 1}` }), 413);
    expect(read).toBe(false);
  });

  test("comes while a body without a length runs over 4 MB, and stops it there", async () => {
    let sent = 0;
    let stopped = false;
    const endless = new ReadableStream({
      pull: (controller) => {
        sent += 1;
        controller.enqueue(megabyte);
      },
      cancel: () => {
        stopped = true;
      },
    });
    await envelopeOf(await sendText(endless), 413);
    expect(stopped).toBe(true);
    expect(sent).toBeLessThanOrEqual(7);
  });

  test("does not come for 4 MB", async () => {
    const text = JSON.stringify(add.body);
    expect((await sendText(text.padEnd(4 * megabyte.length))).status).toBe(204);
    await envelopeOf(await sendText(text.padEnd(4 * megabyte.length + 1)), 413);
  });
});
