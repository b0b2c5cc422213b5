import { type ConnectedOrganizationCreate, createClient, domainSource, isNotFound } from "connected-organizations";
import { createMock } from "connected-organizations/mock";
import contract from "connected-organizations/openapi.json" with { type: "json" };
import { type Validation, validateRequest } from "connected-organizations/validation";

const body: ConnectedOrganizationCreate = {
  displayName: "Contoso",
  identitySources: [domainSource("contoso.com")],
};
const validation: Validation = validateRequest("createConnectedOrganization", body);
const graph = createClient({ accessToken: "any", baseUrl: process.env.GRAPH_BASE_URL ?? "" });
const { id } = await graph.createConnectedOrganization(body);
const { displayName } = await graph.getConnectedOrganization(id, { $select: ["displayName"] });
await graph.deleteConnectedOrganization(id);
const gone: unknown = await graph.getConnectedOrganization(id).catch((error: unknown) => error);
const inProcess = createClient({ accessToken: "any", fetch: createMock().fetch });
await inProcess.createConnectedOrganization(body);
console.log(contract.openapi, validation.valid, displayName, isNotFound(gone));
