import { createClient, domainSource, filter } from "connected-organizations";
import { validateRequest, validateResponse } from "connected-organizations/validation";

const validate = { validateRequest, validateResponse };
const graph = createClient({ accessToken: "any", baseUrl: process.env.GRAPH_BASE_URL, validate });
const { id } = await graph.createConnectedOrganization({
  displayName: "Contoso, JavaScript",
  identitySources: [domainSource("contoso.com")],
});
await graph.updateConnectedOrganization(id, { description: "Partner" });
const $filter = filter.displayName("Contoso, JavaScript");
for await (const { description } of graph.listConnectedOrganizations({ $filter })) console.log(description);
