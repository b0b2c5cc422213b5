import { createClient } from "connected-organizations";

const graph = createClient({
  accessToken: process.env.GRAPH_TOKEN ?? "",
  baseUrl: process.env.GRAPH_BASE_URL,
});

await graph.addExternalSponsor("cd3709c6-be6a-4725-bd07-50f90ccca93f", {
  "@odata.id": "https://graph.microsoft.com/v1.0/users/3f2c8d74-5b0e-4f9c-8f1c-9a4f3e0d6b21",
});
