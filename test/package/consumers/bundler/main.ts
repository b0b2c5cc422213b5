import { createClient, type SelectedConnectedOrganization, tenantSource } from "connected-organizations";
import contract from "connected-organizations/openapi.json";
import { validateSchema } from "connected-organizations/validation";

const graph = createClient({ accessToken: () => "any", baseUrl: process.env.GRAPH_BASE_URL ?? "" });
const identitySources = [tenantSource("4f0a9a57-6a0d-42f7-af3c-116f2b0c1e3c", "Contoso")];
const { response } = await graph.addConnectedOrganization(
  { displayName: "Contoso", description: "Partner", state: "proposed", identitySources },
  { response: true },
);
const listed: SelectedConnectedOrganization[] = [];
for await (const organization of graph.listConnectedOrganizations()) listed.push(organization);
const valid = listed.every((organization) => validateSchema("ConnectedOrganization", organization).valid);
console.log(contract.openapi, valid, response.status, listed.length > 0);
