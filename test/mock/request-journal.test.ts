import { expect, test } from "vitest";
import { domainSource } from "../../src/index.js";
import { RequestJournal } from "../../src/mock/pipeline/request-journal.js";
import { createMockWithClients } from "../helpers/mock-with-clients.js";
import { catchError } from "../helpers/recording-fetch.js";

const url = "https://graph.microsoft.com/beta/identityGovernance/entitlementManagement/connectedOrganizations";

test("records the requests of an operation with their bodies, also the rejected ones", async () => {
  const { mock, beta } = createMockWithClients();
  const contoso = { displayName: "Contoso", identitySources: [domainSource("contoso.com")] };
  await beta.createConnectedOrganization(contoso);
  await catchError(() => beta.createConnectedOrganization({ displayName: 7 } as never), beta);
  await beta.listConnectedOrganizations({ $top: 1 }).firstPage();
  expect(mock.requests).toEqual([
    { operationId: "createConnectedOrganization", method: "POST", url, body: contoso },
    expect.objectContaining({ body: { displayName: 7 } }),
    expect.objectContaining({ operationId: "listConnectedOrganizations", method: "GET", body: undefined }),
  ]);
});

test("keeps at least the latest 10,000 requests, and fewer than all", () => {
  const journal = new RequestJournal();
  for (let number = 1; number <= 25_000; number++) {
    journal.record({
      operationId: "listConnectedOrganizations",
      method: "GET",
      url: `${url}?${number}`,
      body: undefined,
    });
  }
  expect(journal.requests.length).toBeGreaterThanOrEqual(10_000);
  expect(journal.requests.length).toBeLessThan(25_000);
  expect(journal.requests.at(-10_000)?.url).toBe(`${url}?15001`);
  expect(journal.requests.at(-1)?.url).toBe(`${url}?25000`);
});
