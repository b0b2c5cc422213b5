import { createClient } from "connected-organizations";

const graph = createClient({
  accessToken: process.env.GRAPH_TOKEN ?? "",
  baseUrl: process.env.GRAPH_BASE_URL,
});

const organization = await graph.getConnectedOrganization("cd3709c6-be6a-4725-bd07-50f90ccca93f");
console.log(organization.displayName, organization.identitySources);
