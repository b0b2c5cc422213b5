import { createClient } from "connected-organizations";

const graph = createClient({
  accessToken: process.env.GRAPH_TOKEN ?? "",
  baseUrl: process.env.GRAPH_BASE_URL,
});

for await (const sponsor of graph.listExternalSponsors("cd3709c6-be6a-4725-bd07-50f90ccca93f")) {
  console.log(sponsor["@odata.type"], sponsor.id);
}
