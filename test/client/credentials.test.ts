import { describe, expect, test, vi } from "vitest";
import { clouds } from "../../generated/servers.js";
import { type Cloud, createClient, isNetworkError, isTimeout, type TokenCredential } from "../../src/index.js";
import { catchError, createRecordingClient, organization, token } from "../helpers/recording-fetch.js";
import { failure } from "../helpers/retrying-client.js";
import { showEverything } from "../helpers/show-everything.js";

const success = () => Response.json(organization);

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
    const accessToken = new FakeCredential("token-1", "token-2");
    const responses = [failure(429, { "Retry-After": "0" }), success()];
    const { graph, requests } = createRecordingClient(responses, { accessToken });
    await graph.getConnectedOrganization("1");
    expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer token-1", "Bearer token-2"]);
  });

  test.each<[string, TokenCredential["getToken"]]>([
    ["rejects", () => Promise.reject(signedOut)],
    ["throws", throwSignedOut],
  ])("that %s ends the call without a request", async (_, getToken) => {
    expect(await readTokenError(getToken)).toMatchObject({
      message: "accessToken failed to return a token.",
      cause: { cause: signedOut },
    });
  });

  test.each<[string, unknown, string]>([
    ["null", null, "undefined"],
    ["an empty token", { token: "" }, "a string"],
    ["a header", { token: `Bearer ${token}` }, "a string"],
    ["a token of another type", { token: 7 }, "7"],
    ["no object", token, "undefined"],
  ])("that returns %s ends the call without a request", async (_, result, got) => {
    const error = await readTokenError(async () => result as never);
    expect(error).toMatchObject({ message: expect.stringMatching(/^accessToken must return a token: /) });
    expect(error).toMatchObject({ message: expect.stringContaining(`(got ${got}).`) });
    expect(showEverything(error)).not.toContain(token);
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
    ["null", null, "null"],
    ["an empty string", "", "a string"],
    ["a header", `Bearer ${token}`, "a string"],
    ["a string with a line break", `${token}\n`, "a string"],
    ["a number", 7, "7"],
    ["a promise", Promise.resolve(token), "Promise"],
    ["a token of a credential", { token, expiresOnTimestamp: 1 }, "Object; pass its token"],
    ["a response of MSAL", { accessToken: token, expiresOn: null }, "Object; pass its accessToken"],
    ["an object without a token", {}, "Object"],
    ["a getToken that is no function", { getToken: "yes" }, "Object"],
    ["a list", [token], "Array"],
    ["another object", new URL("https://contoso.com"), "URL"],
  ])("%s", (_, accessToken, got) => {
    const create = () => createClient({ accessToken: accessToken as never });
    expect(create).toThrow(
      /^accessToken must be a credential with getToken, a function that returns a token, or a token: .*"Bearer"/,
    );
    expect(create).toThrow(`(got ${got}).`);
    expect(create).toThrow(expect.objectContaining({ name: "OptionError", option: "accessToken" }));
    expect(create).not.toThrow(token);
  });
});

const signedOut = new Error("The user is signed out.");

function throwSignedOut(): never {
  throw signedOut;
}

/** Returns the error of a call whose credential does not return a token. */
async function readTokenError(getToken: TokenCredential["getToken"]): Promise<unknown> {
  const { graph, requests } = createRecordingClient([], { accessToken: { getToken } });
  const error = await catchError(() => graph.getConnectedOrganization("1"), graph);
  const cause = { name: "OptionError", option: "accessToken" };
  expect(error).toMatchObject({ name: "GraphError", attempts: 0, cause });
  expect([isNetworkError(error), isTimeout(error)]).toEqual([false, false]);
  expect(requests).toEqual([]);
  return error;
}
