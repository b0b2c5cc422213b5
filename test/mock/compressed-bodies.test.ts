import { brotliCompressSync, constants, deflateSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { createMock, type MockServer, startMock } from "../../src/mock/index.js";
import { expectErrorEnvelope } from "../helpers/error-envelope.js";
import { getSample } from "../helpers/sample-requests.js";

const create = getSample("createConnectedOrganization");
const text = JSON.stringify({ displayName: "Fabrikam ü", identitySources: [] });
const validText = JSON.stringify(create.body);
const compressBrotli = (content: string) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
const encoders = { gzip: gzipSync, deflate: deflateSync, br: compressBrotli, GZIP: gzipSync, "x-gzip": gzipSync };

let server: MockServer;
beforeAll(async () => {
  server = await startMock({ allowDuplicateSources: true });
});
afterAll(() => server.close());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

type Send = (url: string, init: RequestInit) => Promise<Response>;

const post = (send: Send, encoding: string, body: Uint8Array<ArrayBuffer> | string) =>
  send(`${server.url}/v1.0${create.path}`, {
    method: "POST",
    headers: { ...create.headers, "content-encoding": encoding },
    body,
  });

/** How each coding is spelled; `codings` has each one once. */
const bodies = Object.entries(encoders).map(([encoding, encode]) => ({ encoding, encode }));
const codings = bodies.filter(({ encoding }) => ["gzip", "deflate", "br"].includes(encoding));

describe.each<[string, Send]>([
  ["over HTTP", (url, init) => fetch(url, init)],
  ["in process", (url, init) => server.mock.fetch(url, init)],
])("%s", (_, send) => {
  test.each(bodies)("a body with Content-Encoding $encoding is decoded", async ({ encoding, encode }) => {
    expect((await post(send, encoding, encode(validText))).status).toBe(201);
    const invalid = await post(send, encoding, encode(text));
    expect((await expectErrorEnvelope(invalid, 400)).message).toContain("/identitySources");
    expect(server.mock.requests.at(-1)?.body).toEqual(JSON.parse(text));
  });

  test.each(codings)(
    "a body with Content-Encoding $encoding that is larger than 4 MB when decoded is a 413",
    async (body) => {
      const bomb = body.encode(" ".repeat(5 * 1024 * 1024));
      expect(bomb.length).toBeLessThan(50_000);
      const { message } = await expectErrorEnvelope(await post(send, body.encoding, bomb), 413);
      expect(message).toBe("The request body must not be larger than 4194304 bytes.");
    },
  );

  test.each(bodies)("a body that is not $encoding, or ends early, is a 400", async ({ encoding, encode }) => {
    const encoded = encode(validText);
    for (const body of [Buffer.from(validText), encoded.subarray(0, encoded.length - 9)]) {
      const { message, details } = await expectErrorEnvelope(await post(send, encoding, body), 400);
      expect(message).toBe(`The request body is not encoded as its Content-Encoding says (${encoding}).`);
      expect(details).toMatchObject([{ target: "Content-Encoding" }]);
    }
  });

  test.each(["zstd", "compress", "gzip, br", "gzip;q=1", "constructor"])(
    "the Content-Encoding %s is a 415 with Accept-Encoding",
    async (encoding) => {
      const response = await post(send, encoding, validText);
      expect(response.headers.get("accept-encoding")).toBe("gzip, deflate, br");
      const { message } = await expectErrorEnvelope(response, 415);
      expect(message).toContain(`(got ${encoding})`);
    },
  );

  test("the Content-Encoding identity and an empty body decode nothing", async () => {
    expect((await post(send, "identity", validText)).status).toBe(201);
    const empty = await post(send, "gzip", "");
    expect((await expectErrorEnvelope(empty, 400)).message).toContain("body");
  });
});

test("a body of a control request is decoded", async () => {
  const headers = { "content-type": "application/json", "content-encoding": "gzip" };
  const body = gzipSync(JSON.stringify([{ displayName: "Seeded" }]));
  expect((await fetch(`${server.url}/_mock/seed`, { method: "PUT", headers, body })).status).toBe(204);
  expect(server.mock.organizations).toMatchObject([{ displayName: "Seeded" }]);
});

describe("without the modules of Node.js", () => {
  // Not `process` as a whole: Vitest reports results during a test, and needs it.
  beforeEach(() => {
    vi.spyOn(process, "getBuiltinModule").mockReturnValue(undefined);
  });

  test.each(["gzip", "deflate"] as const)("%s is decoded under the same limit", async (encoding) => {
    const { fetch: send } = createMock();
    expect((await post(send, encoding, encoders[encoding](validText))).status).toBe(201);
    expect((await post(send, encoding, encoders[encoding](" ".repeat(5_000_000)))).status).toBe(413);
    expect((await post(send, encoding, "{}")).status).toBe(400);
    const brotli = await post(send, "br", encoders.br(validText));
    expect([brotli.status, brotli.headers.get("accept-encoding")]).toEqual([415, "gzip, deflate"]);
  });

  test("every coding is a 415 if the browser decodes none", async () => {
    const { fetch: send } = createMock();
    vi.stubGlobal("DecompressionStream", undefined);
    expect((await post(send, "gzip", encoders.gzip(validText))).status).toBe(415);
  });
});
