import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createMock } from "connected-organizations/mock";
import { createFetchClient } from "connected-organizations/openapi-fetch";
import createQueries from "openapi-react-query";
import { createElement, type ReactElement } from "react";
import { renderToReadableStream } from "react-dom/server";

const organizations = "/identityGovernance/entitlementManagement/connectedOrganizations";
const mock = createMock({ seed: [{ displayName: "Contoso", state: "proposed" }, { displayName: "Fabrikam" }] });
const client = createFetchClient({ accessToken: "any", fetch: mock.fetch });
const queries = createQueries(client);

/** Lists the organizations. `toUpperCase`, because names and states are plain strings to every library. */
function Organizations() {
  const { data } = queries.useSuspenseQuery("get", organizations, { params: { query: { $top: 5 } } });
  const items = data.value.map(({ id, displayName, state }) =>
    createElement("li", { key: id }, `${displayName?.toUpperCase()} ${state?.toUpperCase()}`),
  );
  return createElement("ul", null, items);
}

/** Renders its own form, and hands out the function that its button would call. */
function CreateForm({ onReady }: { onReady: (create: () => Promise<string>) => void }) {
  const { mutateAsync } = queries.useMutation("post", organizations);
  const identitySources = [
    { "@odata.type": "#microsoft.graph.domainIdentitySource" as const, domainName: "tailspin.com" },
  ];
  onReady(async () => (await mutateAsync({ body: { displayName: "Tailspin", identitySources } })).id);
  return null;
}

async function render(element: ReactElement): Promise<string> {
  const page = await renderToReadableStream(createElement(QueryClientProvider, { client: new QueryClient() }, element));
  await page.allReady;
  return new Response(page).text();
}

console.log((await render(createElement(Organizations))).match(/[A-Z]+ [A-Z]+/g)?.join(", "));

const create = await new Promise<() => Promise<string>>((resolve, reject) => {
  render(createElement(CreateForm, { onReady: resolve })).catch(reject);
});
const id = await create();
const one = queries.queryOptions("get", `${organizations}/{connectedOrganizationId}`, {
  params: { path: { connectedOrganizationId: id } },
});
const { displayName } = await new QueryClient().fetchQuery(one);
console.log(displayName);

// @ts-expect-error: the contract has no such path
queries.queryOptions("get", "/identityGovernance/entitlementManagement/organizations");
// @ts-expect-error: the service sets the identifier
export const refused: Parameters<typeof client.POST<typeof organizations, never>>[1] = { body: { id: "1" } };
