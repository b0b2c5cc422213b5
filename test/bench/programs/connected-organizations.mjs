import { createClient } from "connected-organizations";

const graph = createClient({ accessToken: "t" });
const organization = { displayName: "a", description: "b", identitySources: [], state: "proposed" };
await graph.createConnectedOrganization(organization);
await graph.addConnectedOrganization(organization);
for await (const { id } of graph.listConnectedOrganizations()) console.log(id);
