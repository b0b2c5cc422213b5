import { createClient, domainSource } from "connected-organizations";
import { startMock } from "connected-organizations/mock";

const server = await startMock();
const graph = createClient({ accessToken: "any", baseUrl: `${server.url}/v1.0` });
await graph.createConnectedOrganization({ displayName: "Fabrikam", identitySources: [domainSource("fabrikam.com")] });
const response = await fetch(`${server.url}/_mock/organizations`);
const names = (await response.json()).map(({ displayName }) => displayName);
await server.close();
console.log(JSON.stringify(names));
