import { Client } from "@microsoft/microsoft-graph-client";

const graph = Client.init({ authProvider: (done) => done(null, "t") });
const organization = { displayName: "a", description: "b", identitySources: [], state: "proposed" };
const path = "/identityGovernance/entitlementManagement/connectedOrganizations";
await graph.api(path).post(organization);
await graph.api(`${path}/$ref`).post(organization);
const { value } = await graph.api(path).get();
for (const { id } of value) console.log(id);
