import { createClient } from "connected-organizations";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { getToken } from "./get-token";
import { PartnerForm } from "./partner-form";

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
