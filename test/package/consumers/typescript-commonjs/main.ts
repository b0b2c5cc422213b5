import { createClient, filter } from "connected-organizations";
import { validateResponse } from "connected-organizations/validation";

declare const process: { env: { GRAPH_BASE_URL: string } };

async function main(): Promise<void> {
  const graph = createClient({ accessToken: "any", baseUrl: process.env.GRAPH_BASE_URL });
  const page = await graph.listConnectedOrganizations({ $filter: filter.displayName("Nobody") }).firstPage();
  console.log(page.value.length, validateResponse("listConnectedOrganizations", 200, page).valid);
}

void main();
