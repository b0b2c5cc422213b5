import { describe, expect, test } from "vitest";
import { createMock } from "../../src/mock/index.js";
import { expectErrorEnvelope, listTargets } from "../helpers/error-envelope.js";
import { createRequest, getSample, type Sample, samples } from "../helpers/sample-requests.js";

const root = "https://graph.microsoft.com/beta";
const { fetch } = createMock({ static: true, clock: () => new Date("2026-11-23T10:00:00.987Z") });
const add = getSample("addConnectedOrganization");
const list = getSample("listConnectedOrganizations");

const send = (operationSample: Sample, changes: Partial<Sample>) =>
  fetch(createRequest(root, { ...operationSample, ...changes }));
const sendBody = (body: BodyInit, headers: Record<string, string> = add.headers) => {
  const init = { method: add.method, headers, body, duplex: "half" };
  return fetch(root + add.path, init);
};

describe("the error envelope", () => {
  test("has the time of the clock in UTC, without a time zone", async () => {
    const { innerError } = await expectErrorEnvelope(await send(list, { headers: {} }), 401);
    expect(innerError.date).toBe("2026-11-23T10:00:00");
  });

  test("has a new request-id for each request, and the client-request-id of the caller", async () => {
    const headers = { "client-request-id": "6f2b0c1e-3c35-4f0a-9a57-6a0d2f7f3c11" };
    const responses = await Promise.all([send(list, { headers }), send(list, { headers })]);
    const errors = await Promise.all(responses.map((response) => expectErrorEnvelope(response, 401)));
    expect(new Set(errors.map(({ innerError }) => innerError["request-id"])).size).toBe(2);
    for (const { innerError } of errors) {
      expect(innerError["client-request-id"]).toBe(headers["client-request-id"]);
    }
  });
});

describe("400 for the body", () => {
  test("names a single invalid property by its JSON pointer", async () => {
    const error = await expectErrorEnvelope(
      await send(add, { body: { ...(add.body as object), state: "String" } }),
      400,
    );
    expect(listTargets(error)).toEqual(["/state"]);
    expect(error.details?.[0]?.message).toContain("/state");
  });

  test("has a detail for every validation error, also inside an identity source", async () => {
    const { displayName: _, ...body } = add.body as { displayName: string };
    const identitySources = [{ "@odata.type": "#microsoft.graph.nothing" }];
    const error = await expectErrorEnvelope(await send(add, { body: { ...body, identitySources, typo: 1 } }), 400);
    expect(listTargets(error).sort()).toEqual(["/displayName", "/identitySources/0/@odata.type", "/typo"]);
  });

  test.each(["#microsoft.graph.azureActiveDirectoryTenant", "microsoft.graph.azureActiveDirectoryTenant"])(
    "is not sent for the type %s",
    async (type) => {
      const identitySources = [{ "@odata.type": type, tenantId: "bf85dc9d-cb43-44a4-80c4-469e8c58249e" }];
      expect((await send(add, { body: { ...(add.body as object), identitySources } })).status).toBe(204);
    },
  );

  test("reports a missing body", async () => {
    const error = await expectErrorEnvelope(await send(add, { body: undefined }), 400);
    expect(error.details).toHaveLength(1);
    await expectErrorEnvelope(await sendBody(""), 400);
  });

  test.each(["{", '{"a":}', "nope", "[1,", "\u0000"])("reports that %j is not JSON", async (text) => {
    expect((await expectErrorEnvelope(await sendBody(text), 400)).message).toContain("not JSON");
  });

  test("reports bytes that are not UTF-8", async () => {
    expect((await expectErrorEnvelope(await sendBody(new Uint8Array([0x22, 0xff, 0x22])), 400)).message).toContain(
      "UTF-8",
    );
  });

  test("is not sent for a byte order mark", async () => {
    expect((await sendBody(`\uFEFF${JSON.stringify(add.body)}`)).status).toBe(204);
  });

  test("reports a body that ends too early", async () => {
    const failingStream = new ReadableStream({ pull: (controller) => controller.error(new Error("gone")) });
    const { message } = await expectErrorEnvelope(await sendBody(failingStream), 400);
    expect(message).toBe("The request body ended before it was complete.");
  });
});

describe("400 for the URL", () => {
  test.each(["%zz", "%", "%E0%A4", "a?$filter=%zz"])("reports the invalid percent-encoding of %s", async (end) => {
    await expectErrorEnvelope(await send(list, { path: `${list.path}/${end}` }), 400);
  });

  test("names each invalid query option as the contract spells it", async () => {
    const error = await expectErrorEnvelope(await send(list, { path: `${list.path}?%24top=0&$count=perhaps` }), 400);
    expect(listTargets(error).sort()).toEqual(["$count", "$top"]);
    for (const { message, target } of error.details ?? []) expect(message).toContain(target);
  });

  test.each([
    "%24select=id,displayName",
    "$select=id%2CdisplayName",
    "$count=true&$top=5",
    "__proto__=1&constructor=2",
  ])("is not sent for the query %s", async (query) => {
    expect((await send(list, { path: `${list.path}?${query}` })).status).toBe(200);
  });

  test.each(["a,b", "it's", "%2F", "%2524ref", "(1)", "%00", "ü", "a;b=c"])("is not sent for the id %s", async (id) => {
    expect((await send(getSample("getConnectedOrganization"), { path: `${list.path}/${id}` })).status).toBe(200);
  });
});

describe("404", () => {
  const unknownPaths = [
    "/",
    "/beta",
    "//",
    `${list.path}x`,
    `/${list.path}`,
    `${list.path}//`,
    `/beta${list.path}`,
    "/$metadata",
  ];

  test.each(unknownPaths)("is sent for the unknown path %s", async (path) => {
    await expectErrorEnvelope(await send(list, { path }), 404);
  });
});

describe("405", () => {
  const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
  const paths = [...new Set(samples.map(({ path }) => path))];

  test.each(paths)("lists the allowed methods of %s", async (path) => {
    const documented = samples.filter((operationSample) => operationSample.path === path).map(({ method }) => method);
    const allowed = documented.includes("GET") ? [...documented, "HEAD"] : documented;
    const others = methods.filter((method) => !allowed.includes(method));
    expect(others.length).toBeGreaterThan(0);
    for (const method of others) {
      const response = await fetch(root + path, { method, headers: list.headers });
      expect(response.status).toBe(405);
      expect(response.headers.get("allow")?.split(", ").sort()).toEqual(allowed.sort());
      if (method !== "HEAD") await expectErrorEnvelope(response, 405);
    }
  });
});

describe("415", () => {
  const samplesWithBody = samples.filter(({ body }) => body !== undefined);

  test.each(samplesWithBody)("is sent by $id for another media type than JSON", async (operationSample) => {
    for (const type of ["text/plain", "application/xml", "application/jsonp", "json"]) {
      const headers = { ...operationSample.headers, "content-type": type };
      await expectErrorEnvelope(await send(operationSample, { headers }), 415);
    }
  });

  test("is sent for a body without a media type", async () => {
    await expectErrorEnvelope(await sendBody(new TextEncoder().encode("{}"), list.headers), 415);
  });

  test.each(["application/json; charset=utf-8", "Application/JSON;odata.metadata=minimal;IEEE754Compatible=true"])(
    "is not sent for %s",
    async (type) => {
      expect((await send(add, { headers: { ...add.headers, "content-type": type } })).status).toBe(204);
    },
  );

  test("is not sent for a body of an operation that has none", async () => {
    const remove = getSample("deleteConnectedOrganization");
    expect((await send(remove, { body: "nothing" })).status).toBe(204);
  });
});

describe("413", () => {
  const megabyte = new Uint8Array(1024 * 1024).fill(0x20);

  test("is sent for a Content-Length over 4 MB before the body is read", async () => {
    let wasRead = false;
    const pull = () => {
      wasRead = true;
    };
    const body = new ReadableStream({ pull }, { highWaterMark: 0 });
    await expectErrorEnvelope(
      await sendBody(body, { ...add.headers, "content-length": `${4 * megabyte.length + 1}` }),
      413,
    );
    expect(wasRead).toBe(false);
  });

  test("is sent as soon as a body without a length exceeds 4 MB, and cancels the body", async () => {
    let chunks = 0;
    let wasCancelled = false;
    const endlessStream = new ReadableStream({
      pull: (controller) => {
        chunks += 1;
        controller.enqueue(megabyte);
      },
      cancel: () => {
        wasCancelled = true;
      },
    });
    await expectErrorEnvelope(await sendBody(endlessStream), 413);
    expect(wasCancelled).toBe(true);
    expect(chunks).toBeLessThanOrEqual(7);
  });

  test("is not sent for exactly 4 MB", async () => {
    const text = JSON.stringify(add.body);
    expect((await sendBody(text.padEnd(4 * megabyte.length))).status).toBe(204);
    await expectErrorEnvelope(await sendBody(text.padEnd(4 * megabyte.length + 1)), 413);
  });
});
