import { BatchRequestContent, BatchResponseContent, Client, PageIterator } from "@microsoft/microsoft-graph-client";

const path = "/identityGovernance/entitlementManagement/connectedOrganizations";
const domain = (domainName) => ({ "@odata.type": "#microsoft.graph.domainIdentitySource", domainName });

/** Creates, reads, updates and deletes an organization with Microsoft's client, and returns every result. */
export async function runLifecycle(baseUrl, defaultVersion) {
  const client = Client.init({
    baseUrl: `${baseUrl}/`,
    defaultVersion,
    authProvider: (done) => done(null, "any"),
    customHosts: new Set([new URL(baseUrl).hostname]), // The client sends its token to Graph and to these, only by https.
  });
  const created = await client.api(path).post({ displayName: "Fabrikam", identitySources: [domain("fabrikam.com")] });
  const one = `${path}/${created.id}`;
  const read = await client.api(one).get();
  for (let n = 1; n <= 4; n++)
    await client.api(path).post({ displayName: `Partner ${n}`, identitySources: [domain(`p${n}.com`)] });
  await client.api(`${path}/$ref`).post({
    displayName: "Added",
    description: "By the page",
    state: "proposed",
    identitySources: [domain("added.com")],
  });
  const names = await listNames(client);
  const filtered = await client.api(path).filter("displayName eq 'Partner 2'").count(true).get();

  await client.api(one).patch({ description: "Changed", state: "proposed" });
  const updated = await client.api(one).get();
  await client.api(`${one}/internalSponsors/$ref`).post({ "@odata.id": `${baseUrl}/${defaultVersion}/users/u-1` });
  const sponsors = await client.api(`${one}/internalSponsors`).get();
  await client.api(`${one}/internalSponsors/u-1/$ref`).delete();
  const left = await client.api(`${one}/internalSponsors`).get();
  const batch = await sendBatch(client, created.id);
  await client.api(one).delete();
  const missing = await client
    .api(one)
    .get()
    .catch((error) => error);
  const { statusCode, code } = missing;
  return { created, read, names, filtered, updated, sponsors, left, batch, missing: { statusCode, code } };
}

/** Lists names with `PageIterator`, which follows next links. */
async function listNames(client) {
  const first = await client.api(path).top(2).select("displayName").get();
  const names = [];
  await new PageIterator(client, first, ({ displayName }) => names.push(displayName) > 0).iterate();
  return names;
}

/** Sends a batch whose requests depend on each other, and resolves to the statuses and the name that it reads. */
async function sendBatch(client, id) {
  // Node.js has no relative requests; the client keeps what follows the host.
  const request = (method, url, body) =>
    new Request(`https://graph.microsoft.com${url}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } }),
    });
  const content = new BatchRequestContent([
    { id: "change", request: request("PATCH", `${path}/${id}`, { displayName: "Batched" }) },
    { id: "read", request: request("GET", `${path}/${id}`), dependsOn: ["change"] },
    { id: "missing", request: request("GET", `${path}/missing`), dependsOn: ["read"] },
  ]);
  const responses = new BatchResponseContent(await client.api("/$batch").post(await content.getContent()));
  const statuses = ["change", "read", "missing"].map((name) => responses.getResponseById(name).status);
  return { statuses, displayName: (await responses.getResponseById("read").json()).displayName };
}
