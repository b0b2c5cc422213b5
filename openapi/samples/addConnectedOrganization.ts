import { createClient, tenantSource } from "connected-organizations";

const graph = createClient({
  accessToken: process.env.GRAPH_TOKEN ?? "",
  baseUrl: process.env.GRAPH_BASE_URL,
});

await graph.addConnectedOrganization({
  displayName: "Fabrikam",
  description: "Fabrikam, partner for packaging",
  identitySources: [tenantSource("bf85dc9d-cb43-44a4-80c4-469e8c58249e", "Fabrikam Inc")],
  state: "proposed",
});
