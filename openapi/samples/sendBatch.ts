import { createClient, domainSource } from "connected-organizations";

const graph = createClient({
  accessToken: process.env.GRAPH_TOKEN ?? "",
  baseUrl: process.env.GRAPH_BASE_URL,
});

const url = "/identityGovernance/entitlementManagement/connectedOrganizations";
const { responses } = await graph.sendBatch({
  requests: [
    {
      id: "1",
      method: "POST",
      url,
      headers: { "Content-Type": "application/json" },
      body: { displayName: "Fabrikam", identitySources: [domainSource("fabrikam.com")] },
    },
    { id: "2", method: "GET", url: `${url}?$select=id,displayName` },
  ],
});
for (const { id, status, body } of responses) console.log(id, status, body);
