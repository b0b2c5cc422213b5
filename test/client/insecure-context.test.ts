import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createFetchClient } from "../../src/client/openapi-fetch/index.js";
import { createClient } from "../../src/index.js";
import { createRecordingFetch, organization, token } from "../helpers/recording-fetch.js";

const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/;

// On a page that is no secure context, such as http://intranet, crypto has getRandomValues alone.
beforeEach(() => {
  const { crypto } = globalThis;
  vi.stubGlobal("crypto", { getRandomValues: (array: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(array) });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test("requests have different ids without crypto.randomUUID", async () => {
  expect("randomUUID" in crypto).toBe(false);
  const { fetch, requests } = createRecordingFetch(...Array.from({ length: 100 }, () => Response.json(organization)));
  const graph = createClient({ accessToken: token, fetch });
  for (let index = 0; index < 99; index++) await graph.getConnectedOrganization("1");
  const client = createFetchClient({ accessToken: token, fetch });
  await client.GET("/identityGovernance/entitlementManagement/connectedOrganizations");
  const ids = requests.map(({ headers }) => headers.get("client-request-id"));
  expect(new Set(ids).size).toBe(100);
  for (const id of ids) expect(id).toMatch(uuid);
});
