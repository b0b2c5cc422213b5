import { createFetchClient } from "connected-organizations/openapi-fetch";
import { usePackage } from "../checks/use-package.js";

const client = createFetchClient({ accessToken: "any", fetch: async () => Response.json({ value: [] }) });
const { data } = await client.GET("/identityGovernance/entitlementManagement/connectedOrganizations");
console.log(JSON.stringify({ ...(await usePackage()), fetched: data }));
