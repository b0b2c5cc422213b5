import { createClient } from "connected-organizations";

const graph = createClient({
  accessToken: process.env.GRAPH_TOKEN ?? "",
  baseUrl: process.env.GRAPH_BASE_URL,
});

const query = { $filter: "state eq 'proposed'", $select: ["id", "displayName"] } as const;
for await (const organization of graph.listConnectedOrganizations(query)) {
  console.log(organization.id, organization.displayName);
}
