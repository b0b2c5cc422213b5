import { client } from "../../dist/bench/redocly-client.ts";

client.configure({ auth: { bearer: "t" } });
const organization = { displayName: "a", description: "b", identitySources: [], state: "proposed" };
await client.createConnectedOrganization({ body: organization });
await client.addConnectedOrganization({ body: organization });
const { value } = await client.listConnectedOrganizations();
for (const { id } of value) console.log(id);
