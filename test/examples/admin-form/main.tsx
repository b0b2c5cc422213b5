import { createClient } from "connected-organizations";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { PartnerForm } from "./partner-form";

/**
 * Returns an access token of the signed-in user. The mock accepts any token; for a tenant, call `acquireTokenSilent` of
 * @azure/msal-browser here, with the scope `https://graph.microsoft.com/EntitlementManagement.ReadWrite.All`.
 */
async function getToken(): Promise<string> {
  return "any";
}

const graph = createClient({
  accessToken: getToken,
  baseUrl: import.meta.env.VITE_GRAPH_BASE_URL, // That of the mock. Without it, the page calls Microsoft Graph.
});
const root = document.getElementById("root");
if (!root) throw new Error("index.html must have an element with the id root.");
createRoot(root).render(
  <StrictMode>
    <PartnerForm graph={graph} />
  </StrictMode>,
);
