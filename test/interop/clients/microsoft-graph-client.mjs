import { Client, PageIterator } from "@microsoft/microsoft-graph-client";

const path = "/identityGovernance/entitlementManagement/connectedOrganizations";
const domain = (domainName) => ({ "@odata.type": "#microsoft.graph.domainIdentitySource", domainName });

/** Creates, reads, updates and deletes an organization with Microsoft's client, and returns every result. */
export async function runLifecycle(baseUrl, defaultVersion) {
  const client = Client.init({
    baseUrl: `${baseUrl}/`,
    defaultVersion,
    authProvider: (done) => done(null, "any"),
    fetchOptions: { headers: { authorization: "Bearer any" } }, // The client sends its own token only to https:.
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
  const names = await listNames(client, baseUrl.startsWith("https:"));
  const filtered = await client.api(path).filter("displayName eq 'Partner 2'").count(true).get();

  await client.api(one).patch({ description: "Changed", state: "proposed" });
  const updated = await client.api(one).get();
  await client.api(`${one}/internalSponsors/$ref`).post({ "@odata.id": `${baseUrl}/${defaultVersion}/users/u-1` });
  const sponsors = await client.api(`${one}/internalSponsors`).get();
  await client.api(`${one}/internalSponsors/u-1/$ref`).delete();
  const left = await client.api(`${one}/internalSponsors`).get();
  await client.api(one).delete();
  const missing = await client
    .api(one)
    .get()
    .catch((error) => error);
  return { created, read, names, filtered, updated, sponsors, left, missing };
}

/** Lists names with `PageIterator`, which follows next links only to https:; over http: the list is one page. */
async function listNames(client, followsLinks) {
  const first = await client
    .api(path)
    .top(followsLinks ? 2 : 99)
    .select("displayName")
    .get();
  const names = [];
  await new PageIterator(client, first, ({ displayName }) => names.push(displayName) > 0).iterate();
  return names;
}
