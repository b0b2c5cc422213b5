import { describe, expect, test, vi } from "vitest";
import { clouds } from "../../generated/servers.js";
import { type Cloud, createClient, type TokenCredential, type TokenRequest } from "../../src/index.js";
import { catchError, createRecordingClient, organization, token } from "../helpers/recording-fetch.js";

const success = () => Response.json(organization);
const expected = 'accessToken must be or return a token without "Bearer" or whitespace';

/** A credential like those of `@azure/identity`: a class with getToken on its prototype, which needs `this`. */
class FakeCredential implements TokenCredential {
  readonly requests: { scopes: string; claims: string | undefined; abortSignal: unknown; enableCae: unknown }[] = [];
  readonly #tokens: (string | null)[];
  constructor(...tokens: (string | null)[]) {
    this.#tokens = tokens;
  }
  async getToken(scopes: string, { claims, abortSignal, enableCae }: Parameters<TokenCredential["getToken"]>[1]) {
    this.requests.push({ scopes, claims, abortSignal, enableCae });
    const token = this.#tokens.shift();
    return token == null ? null : { token, expiresOnTimestamp: 0 };
  }
}

describe("a credential", () => {
  test.each(Object.entries(clouds))("of the cloud %s is asked for the scope of %s", async (cloud, host) => {
    const accessToken = new FakeCredential(token);
    const { graph, requests } = createRecordingClient([success()], { accessToken, cloud: cloud as Cloud });
    await graph.getConnectedOrganization("1");
    expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual([`Bearer ${token}`]);
    expect(accessToken.requests).toEqual([
      { scopes: `https://${host}/.default`, claims: undefined, abortSignal: expect.anything(), enableCae: true },
    ]);
  });

  test("is asked for the scope of its cloud behind a gateway too", async () => {
    const accessToken = new FakeCredential(token);
    const options = { accessToken, cloud: "usGov" as const, baseUrl: "https://gateway.contoso.com/v1.0" };
    const { graph } = createRecordingClient([success()], options);
    await graph.getConnectedOrganization("1");
    expect(accessToken.requests).toMatchObject([{ scopes: `https://${clouds.usGov}/.default` }]);
  });

  test("is asked before each attempt", async () => {
    const getToken = vi.fn(async () => ({ token }));
    const throttled = new Response(null, { status: 429, headers: { "Retry-After": "0" } });
    const { graph } = createRecordingClient([throttled, success()], { accessToken: { getToken } });
    await graph.getConnectedOrganization("1");
    expect(getToken).toHaveBeenCalledTimes(2);
  });

  test.each<[string, TokenCredential["getToken"], string]>([
    ["fails", () => Promise.reject(new Error("The user is signed out.")), "accessToken failed (Error)."],
    ["throws", throwSignedOut, "accessToken failed (Error)."],
    ["returns null", async () => null, `${expected} (got undefined).`],
    ["returns an empty token", async () => ({ token: "" }), `${expected} (got "").`],
    ["returns a header", async () => ({ token: `Bearer ${token}` }), `${expected} (got String).`],
    ["returns no object", (async () => token) as never, `${expected} (got undefined).`],
  ])("that %s ends the call without a request", async (_, getToken, message) => {
    const { graph, requests } = createRecordingClient([], { accessToken: { getToken } });
    const error = await catchError(() => graph.getConnectedOrganization("1"), graph);
    expect(error).toMatchObject({
      name: "GraphError",
      message,
      attempts: 0,
      failure: undefined,
      cause: { name: "OptionError", option: "accessToken" },
    });
    expect(requests).toEqual([]);
  });

  test("gets a signal that aborts when the call ends", async () => {
    const signals: unknown[] = [];
    const getToken: TokenCredential["getToken"] = (_, { abortSignal }) => {
      signals.push(abortSignal);
      return new Promise(() => {});
    };
    const controller = new AbortController();
    const { graph } = createRecordingClient([], { accessToken: { getToken } });
    const call = catchError(() => graph.getConnectedOrganization("1", {}, { signal: controller.signal }), graph);
    await vi.waitUntil(() => signals.length === 1);
    controller.abort();
    expect(await call).toMatchObject({ failure: "aborted" });
    expect(signals).toMatchObject([{ aborted: true }]);
  });
});

test("the signal of a token does not abort with a later call", async () => {
  const signals: AbortSignal[] = [];
  const accessToken = ({ signal }: TokenRequest) => {
    signals.push(signal);
    return token;
  };
  const never = () => new Promise<never>(() => {});
  const { graph } = createRecordingClient([success(), never], { accessToken, retry: { limit: 0 }, timeout: 20 });
  await graph.getConnectedOrganization("1");
  await catchError(() => graph.getConnectedOrganization("1"), graph);
  expect(signals.map(({ aborted }) => aborted)).toEqual([false, true]);
});

describe("an accessToken function", () => {
  test("gets a signal and no claims", async () => {
    const accessToken = vi.fn(() => token);
    const { graph } = createRecordingClient([success()], { accessToken });
    await graph.getConnectedOrganization("1");
    expect(accessToken.mock.calls).toEqual([
      [{ claims: undefined, signal: expect.objectContaining({ aborted: false }) }],
    ]);
  });
});

describe("createClient refuses what cannot be a token, and does not print it", () => {
  test.each<[string, unknown, string]>([
    ["nothing", undefined, "undefined"],
    ["null", null, "undefined"], // As if it were absent.
    ["an empty string", "", '""'],
    ["a header", `Bearer ${token}`, "String"],
    ["a header in lower case", `bearer ${token}`, "String"],
    ["the scheme alone", "Bearer", "String"],
    ["a string with a line break", `${token}\n`, "String"],
    ["a number", 7, "Number"],
    ["a promise", Promise.resolve(token), "Promise"],
    ["a token of a credential", { token, expiresOnTimestamp: 1 }, "Object"],
    ["a response of MSAL", { accessToken: token, expiresOn: null }, "Object"],
    ["an object without a token", {}, "Object"],
    ["a class of credentials that is not constructed", { getToken: "yes" }, "Object"],
    ["a list", [token], "Array"],
    ["another object", new URL("https://contoso.com"), "URL"],
  ])("%s", (_, accessToken, got) => {
    const create = () => createClient({ accessToken: accessToken as never });
    expect(create).toThrow(`${expected} (got ${got}).`);
    expect(create).toThrow(expect.objectContaining({ name: "OptionError", option: "accessToken" }));
    expect(create).not.toThrow(token);
  });
});

function throwSignedOut(): never {
  throw new Error("The user is signed out.");
}
