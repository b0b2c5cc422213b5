import { createClient, domainSource, isNotFound } from "connected-organizations";
import { createFetchClient } from "connected-organizations/openapi-fetch";
import { usePackage } from "../checks/use-package.js";

globalThis.usePackage = usePackage;

globalThis.run = async (baseUrl) => {
  const retries = [];
  const graph = createClient({ accessToken: "any", baseUrl, onRetry: ({ retryAfter }) => retries.push(retryAfter) });
  const created = [];
  for (let n = 0; n < 6; n++) {
    const identitySources = [domainSource(`fabrikam-${n}.com`)];
    created.push((await graph.createConnectedOrganization({ displayName: "Fabrikam ü", identitySources })).id);
  }
  const identitySources = [domainSource("fabrikam.com")];
  const { response } = await graph.addConnectedOrganization(
    { displayName: "Fabrikam", description: "Partner", identitySources, state: "proposed" },
    { response: true },
  );
  const listed = [];
  for await (const { id } of graph.listConnectedOrganizations()) listed.push(id);
  const client = createFetchClient({ accessToken: "any", baseUrl });
  const { data } = await client.GET("/identityGovernance/entitlementManagement/connectedOrganizations");
  const missing = await graph.getConnectedOrganization("missing-404").catch((error) => error);
  const aborted = await graph.deleteConnectedOrganization("1", { signal: AbortSignal.abort() }).catch((error) => error);
  const { message, requestId, clientRequestId } = missing;
  return {
    retries,
    created,
    listed,
    status: response.status,
    location: response.headers.get("location"),
    fetched: data.value.length,
    aborted: aborted.message,
    missing: { isNotFound: isNotFound(missing), message, requestId, clientRequestId },
  };
};
