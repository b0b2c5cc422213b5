import { createClient, type paths } from "connected-organizations";
import { setupServer } from "msw/node";
import { createOpenApiHttp } from "openapi-msw";

const organizations = "/identityGovernance/entitlementManagement/connectedOrganizations";
const one = `${organizations}/{connectedOrganizationId}` as const;
const http = createOpenApiHttp<paths>({ baseUrl: "https://graph.microsoft.com/v1.0" });

const server = setupServer(
  http.get(organizations, ({ query, response }) => {
    if (query.get("$top") === "0") return response(400).json({ error: { code: "InvalidModel", message: "No." } });
    return response(200).json({
      value: [{ id: "1", displayName: "Contoso", state: "archived", createdDateTime: "2026-01-31T00:00:00Z" }],
    });
  }),
  http.post(organizations, async ({ request, response }) => {
    const { displayName, identitySources } = await request.json();
    return response(201).json({ id: `${identitySources.length}`, displayName: displayName.toUpperCase() });
  }),
  http.get(one, ({ params, response }) => response(200).json({ id: params.connectedOrganizationId, createdBy: null })),
  http.delete(one, ({ response }) => response(204).empty()),
  // @ts-expect-error: an organization that was created has an identifier
  http.post(organizations, ({ response }) => response(201).json({ displayName: "Contoso" })),
);
server.listen({ onUnhandledRequest: "error" });

const graph = createClient({ accessToken: "any" });
for await (const { displayName, state, createdDateTime } of graph.listConnectedOrganizations())
  console.log(displayName, state, createdDateTime);
const created = await graph.createConnectedOrganization({
  displayName: "Fabrikam",
  identitySources: [{ "@odata.type": "#microsoft.graph.domainIdentitySource", domainName: "fabrikam.com" }],
});
console.log(created.id, created.displayName);
console.log((await graph.getConnectedOrganization("7")).id);
await graph.deleteConnectedOrganization("7");
server.close();
