import { createClient, domainSource } from "connected-organizations";

const graph = createClient({
  accessToken: process.env.GRAPH_TOKEN ?? "",
  baseUrl: process.env.GRAPH_BASE_URL,
});

const { id } = await graph.createConnectedOrganization({
  displayName: "Contoso Suppliers",
  description: "Everyone at contoso.com",
  identitySources: [domainSource("contoso.com", "Contoso")],
});
console.log(id);
