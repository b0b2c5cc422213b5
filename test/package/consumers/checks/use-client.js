import { createClient, domainSource, isNotFound } from "connected-organizations";

/** Uses the client as a page does, and returns what happened. `fetch` is that of the environment if it is undefined. */
export async function useClient(baseUrl, fetch) {
  const options = { accessToken: "any", baseUrl, fetch, headers: { Prefer: "include-unknown-enum-members" } };
  const graph = createClient(options);
  const controller = new AbortController();
  const { signal } = controller;
  const identitySources = [domainSource(`${globalThis.crypto.getRandomValues(new Uint32Array(1))[0]}.com`)];
  const body = { displayName: "Fabrikam", identitySources };
  const created = await graph.createConnectedOrganization(body, { signal, headers: new Map([["x-caller", "page"]]) });
  const { displayName } = await graph.getConnectedOrganization(created.id, { $select: ["displayName"] });
  const listed = await graph.listConnectedOrganizations({}, { signal }).toArray();
  const missing = await graph.getConnectedOrganization("missing", {}, { signal }).catch((error) => error);
  controller.abort();
  const aborted = await graph.deleteConnectedOrganization(created.id, { signal }).catch((error) => error);
  const sponsors = graph.listInternalSponsors(created.id, {}, { timeout: 100 }); // The mock delays its response.
  const timedOut = await sponsors.firstPage().catch((error) => error);
  return {
    displayName,
    isListed: listed.some(({ id }) => id === created.id),
    missing: [isNotFound(missing), missing.message !== ""],
    aborted: aborted.failure,
    timedOut: timedOut.failure,
  };
}

export const expectedResult = {
  displayName: "Fabrikam",
  isListed: true,
  missing: [true, true],
  aborted: "aborted",
  timedOut: "timeout",
};
