import { createClient } from "connected-organizations";

const graph = createClient({
  accessToken: process.env.GRAPH_TOKEN ?? "",
  baseUrl: process.env.GRAPH_BASE_URL,
});

await graph.addInternalSponsor("cd3709c6-be6a-4725-bd07-50f90ccca93f", {
  "@odata.id": "https://graph.microsoft.com/v1.0/users/87d349ed-44d7-43e1-9a83-5f2406dee5bd",
});
