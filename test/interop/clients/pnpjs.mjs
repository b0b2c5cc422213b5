import { DefaultHeaders, DefaultInit, GraphQueryable, graphDelete, graphfi, graphPatch, graphPost } from "@pnp/graph";
import "@pnp/graph/batching.js";
import { BearerToken, BrowserFetch, body, DefaultParse } from "@pnp/queryable";

const path = "identityGovernance/entitlementManagement/connectedOrganizations";
const domain = (domainName) => ({ "@odata.type": "#microsoft.graph.domainIdentitySource", domainName });

/** Creates organizations in one batch with PnPjs, reads and changes them in the next, and returns every result. */
export async function runLifecycle(baseUrl, version) {
  const graph = graphfi().using(
    DefaultInit(`${baseUrl}/${version}`),
    DefaultHeaders(),
    BrowserFetch(),
    DefaultParse(),
    BearerToken("any"),
  );
  const [creating, create] = graph.batched();
  const creations = ["A", "B", "C"].map((displayName) =>
    graphPost(select(creating, path), body({ displayName, identitySources: [domain(`${displayName}.pnp.com`)] })),
  );
  await create();
  const created = await Promise.all(creations);

  const [changing, change] = graph.batched();
  const one = `${path}/${created[0].id}`;
  const changes = Promise.allSettled([
    graphPatch(select(changing, one), body({ description: "Changed" })),
    select(changing, one)(),
    graphDelete(select(changing, `${path}/${created[1].id}`)),
    select(changing, `${path}/missing`)(),
  ]);
  await change().catch(() => {}); // The request that fails rejects by itself.
  const [, read, , missing] = await changes;
  const left = await select(graph, path)();
  return {
    created: created.map(({ displayName }) => displayName),
    read: read.value,
    missing: missing.reason.status,
    left: left.map(({ displayName }) => displayName),
  };
}

/** As the modules of PnPjs do it for the paths that they know. */
const select = (graph, url) => graph.create(GraphQueryable, url);
