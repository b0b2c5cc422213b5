import { createClient, domainSource } from "connected-organizations";
import { createMock } from "connected-organizations/mock";

const path = "/identityGovernance/entitlementManagement/connectedOrganizations";

/** Runs the mock in process, by the client and by itself, and returns what came of it. */
export async function runLife() {
  const mock = createMock();
  const graph = createClient({ accessToken: "any", fetch: mock.fetch });
  const identitySources = [domainSource("fabrikam.com")];
  const created = await graph.createConnectedOrganization({ displayName: "Fabrikam ü", identitySources });
  await graph.updateConnectedOrganization(created.id, { description: "Changed" });
  const names = [];
  for await (const { displayName } of graph.listConnectedOrganizations()) names.push(displayName);

  const url = `https://graph.microsoft.com/v1.0${path}`;
  const headers = { authorization: "Bearer any", "content-type": "application/json" };
  const post = (body, init) => mock.fetch(url, { method: "POST", headers, body: JSON.stringify(body), ...init });
  const refused = await post({ displayName: 7, identitySources });
  const { signal } = new AbortController();
  const part = { id: "1", method: "GET", url: `${path}?$top=1`, headers: { prefer: "a" } };
  const batch = await mock.fetch("https://graph.microsoft.com/v1.0/$batch", {
    method: "POST",
    headers,
    body: JSON.stringify({ requests: [part] }),
    signal,
  });
  const { responses } = JSON.parse(await batch.text());
  const aborted = await post({}, { signal: AbortSignal.abort(new Error("stopped")) }).catch(({ message }) => message);
  await graph.deleteConnectedOrganization(created.id);
  return {
    names,
    statuses: [refused.status, batch.status, responses[0].status],
    type: refused.headers.get("content-type"),
    aborted,
    left: JSON.parse(mock.snapshot()),
  };
}

/** What `runLife` returns everywhere. */
export const expectedLife = {
  names: ["Fabrikam ü"],
  statuses: [400, 200, 200],
  type: "application/json",
  aborted: "stopped",
  left: [],
};
