import { Client, PageIterator } from "@microsoft/microsoft-graph-client";

const path = "/identityGovernance/entitlementManagement/connectedOrganizations";
const domain = (domainName) => ({ "@odata.type": "#microsoft.graph.domainIdentitySource", domainName });

/** The whole life of an organization, by Microsoft's own client; returns what it saw. */
export async function live(baseUrl, defaultVersion) {
  const client = Client.init({
    baseUrl: `${baseUrl}/`,
    defaultVersion,
    authProvider: (done) => done(null, "any"),
    fetchOptions: { headers: { authorization: "Bearer any" } }, // It hands its own token to https: alone.
  });
  const created = await client.api(path).post({ displayName: "Fabrikam", identitySources: [domain("fabrikam.com")] });
  const one = `${path}/${created.id}`;
  const read = await client.api(one).get();
  for (let n = 1; n <= 4; n++)
    await client.api(path).post({ displayName: `Partner ${n}`, identitySources: [domain(`p${n}.com`)] });
  await client.api(`${path}/$ref`).post({
    ...{ displayName: "Added", description: "By the page", state: "proposed", identitySources: [domain("added.com")] },
  });
  const names = await namesOf(client, baseUrl.startsWith("https:"));
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

/** By `PageIterator`, which follows a next link to https: alone; over http: in one page. */
async function namesOf(client, followsLinks) {
  const first = await client
    .api(path)
    .top(followsLinks ? 2 : 99)
    .select("displayName")
    .get();
  const names = [];
  await new PageIterator(client, first, ({ displayName }) => names.push(displayName) > 0).iterate();
  return names;
}
