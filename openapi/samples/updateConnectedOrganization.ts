import { createClient } from "connected-organizations";

const graph = createClient({
  accessToken: process.env.GRAPH_TOKEN ?? "",
  baseUrl: process.env.GRAPH_BASE_URL,
});

await graph.updateConnectedOrganization("cd3709c6-be6a-4725-bd07-50f90ccca93f", { state: "configured" });
