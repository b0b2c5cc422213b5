const { createClient, domainSource, GraphError } = require("connected-organizations");
const { startMock } = require("connected-organizations/mock");
const contract = require("connected-organizations/openapi.json");
const { validateSchema } = require("connected-organizations/validation");

async function main() {
  const graph = createClient({ accessToken: "any", baseUrl: process.env.GRAPH_BASE_URL });
  const identitySources = [domainSource("contoso.com")];
  const created = await graph.createConnectedOrganization({ displayName: "Contoso", identitySources });
  const { valid } = validateSchema("ConnectedOrganization", created);
  const error = await graph.getConnectedOrganization("missing").catch((thrown) => thrown);
  const server = await startMock();
  await server.close();
  console.log(contract.openapi, valid, error instanceof GraphError, error.status);
}

void main();
