import type { IncomingHttpHeaders } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type AccessToken, createClient, type TokenCredential } from "../../src/index.js";
import { hasInteropPackages, importInterop } from "../helpers/interop-packages.js";
import { type LocalServer, listen } from "../helpers/local-server.js";
import { organization } from "../helpers/recording-fetch.js";

const tenantId = "4f0a9a57-6a0d-42f7-af3c-116f2b0c1e3c";
const clientId = "9c7a2f0e-4a53-4c55-8f5e-2a5d3c1b7e60";
const clientSecret = "a secret";
const claims = { access_token: { nbf: { essential: true, value: "1720000000" } } };

/** The requests for tokens that a library sent: the form of each. */
const tokenRequests: URLSearchParams[] = [];
const authorizations: IncomingHttpHeaders["authorization"][] = [];
let service: LocalServer;

beforeAll(async () => {
  service = await listen(({ headers }) => {
    authorizations.push(headers.authorization);
    // The first token does not satisfy the policy of the tenant.
    if (headers.authorization !== "Bearer token-1") return { status: 200, body: organization };
    const encoded = Buffer.from(JSON.stringify(claims)).toString("base64");
    const challenge = `Bearer realm="", error="insufficient_claims", claims="${encoded}"`;
    return { status: 401, headers: { "www-authenticate": challenge }, body: {} };
  });
});
afterAll(() => service.close());
beforeEach(() => {
  tokenRequests.length = 0;
  authorizations.length = 0;
});

/** Answers a request for a token as Microsoft Entra does. */
function issueToken(body: unknown) {
  const count = tokenRequests.push(new URLSearchParams(String(body)));
  return { token_type: "Bearer", expires_in: 3600, ext_expires_in: 3600, access_token: `token-${count}` };
}

/** What the tests use of @azure/identity. Its real types are compiled in test/package/library-types.test.ts. */
interface AzureIdentity {
  ClientSecretCredential: new (
    ...args: [tenantId: string, clientId: string, clientSecret: string, options: object]
  ) => TokenCredential;
}

async function createAzureCredential(): Promise<AccessToken> {
  const { ClientSecretCredential } = await importInterop<AzureIdentity>("@azure/identity");
  const headers = { toJSON: () => ({}), get: () => undefined, has: () => false };
  const httpClient = {
    async sendRequest(request: { body: unknown }) {
      return { request, status: 200, headers, bodyAsText: JSON.stringify(issueToken(request.body)) };
    },
  };
  const options = { httpClient, disableInstanceDiscovery: true };
  return new ClientSecretCredential(tenantId, clientId, clientSecret, options);
}

/** What the tests use of @azure/msal-node. */
interface MsalNode {
  ConfidentialClientApplication: new (
    configuration: object,
  ) => {
    acquireTokenByClientCredential(request: { scopes: string[]; claims?: string }): Promise<{
      accessToken: string;
    } | null>;
  };
}

async function createMsalFunction(): Promise<AccessToken> {
  const { ConfidentialClientApplication } = await importInterop<MsalNode>("@azure/msal-node");
  const send = async (_url: string, options?: { body?: string }) => ({
    status: 200,
    headers: {},
    body: issueToken(options?.body),
  });
  const authority = `https://login.microsoftonline.com/${tenantId}`;
  const app = new ConfidentialClientApplication({
    auth: { clientId, authority, clientSecret },
    system: { networkClient: { sendGetRequestAsync: send, sendPostRequestAsync: send } },
  });
  const scopes = ["https://graph.microsoft.com/.default"];
  return async ({ claims }) =>
    (await app.acquireTokenByClientCredential({ scopes, ...(claims && { claims }) }))?.accessToken ?? "";
}

describe.runIf(hasInteropPackages).each([
  ["a credential of @azure/identity", createAzureCredential],
  ["a function around @azure/msal-node", createMsalFunction],
])("%s", (_, createAccessToken) => {
  test("gets one token for many calls, and a new one for a claims challenge", async () => {
    const graph = createClient({ accessToken: await createAccessToken(), baseUrl: service.url });
    expect(await graph.getConnectedOrganization("1")).toEqual(organization);
    expect(await graph.getConnectedOrganization("2")).toEqual(organization);
    expect(authorizations).toEqual(["Bearer token-1", "Bearer token-2", "Bearer token-2"]);
    expect(tokenRequests.map((form) => form.get("scope"))).toEqual(
      Array(2).fill("https://graph.microsoft.com/.default"),
    );
    const [first, second] = tokenRequests.map((form) => JSON.parse(form.get("claims") ?? "{}"));
    expect(first).not.toMatchObject(claims);
    expect(second).toMatchObject(claims);
  });
});
