import { expect, test } from "vitest";
import { domainSource } from "../../src/index.js";
import { createMock } from "../../src/mock/index.js";
import { createMockWithClients } from "../helpers/mock-with-clients.js";

const contoso = { displayName: "Contoso", identitySources: [domainSource("contoso.com")] };

test("a list that was requested before has what was changed since then", async () => {
  const { v1: graph, mock } = createMockWithClients();
  const { id } = await graph.createConnectedOrganization(contoso);
  const other = await graph.createConnectedOrganization({
    displayName: "Fabrikam",
    identitySources: [domainSource("fabrikam.com")],
  });
  await graph.listConnectedOrganizations().toArray();
  await graph.updateConnectedOrganization(id, { displayName: "Contoso Ltd" });
  const names = async () => (await graph.listConnectedOrganizations().toArray()).map(({ displayName }) => displayName);
  expect(await names()).toEqual(["Contoso Ltd", "Fabrikam"]);
  await graph.deleteConnectedOrganization(other.id);
  expect(await names()).toEqual(["Contoso Ltd"]);
  mock.reset();
  expect(await names()).toEqual([]);
});

test("an item has the properties of the version that lists it, also if the other version listed it before", async () => {
  const { v1, beta } = createMockWithClients({ seed: [contoso] });
  for (const round of [1, 2]) {
    const [inV1] = await v1.listConnectedOrganizations().toArray();
    const [inBeta] = await beta.listConnectedOrganizations().toArray();
    expect(inV1, `round ${round}`).not.toHaveProperty("createdBy");
    expect(inBeta, `round ${round}`).toHaveProperty("createdBy");
  }
});

test("an item that was serialized whole is selected, expanded and stripped as in a first request", async () => {
  const mock = createMock({ seed: [{ ...contoso, id: "1" }], clock: () => new Date(0) });
  const read = async (query: string, accept = "application/json") => {
    const response = await mock.fetch(`http://127.0.0.1/v1.0/identityGovernance/entitlementManagement/${query}`, {
      headers: { authorization: "Bearer any", accept },
    });
    return (await response.text()).replace(/^.*?"value":/, "");
  };
  const whole = await read("connectedOrganizations");
  expect(await read("connectedOrganizations?$select=id")).toBe('[{"id":"1"}]}');
  expect(await read("connectedOrganizations?$select=id&$expand=internalSponsors")).toBe(
    '[{"id":"1","internalSponsors":[]}]}',
  );
  const stripped = await read("connectedOrganizations", "application/json;odata.metadata=none");
  expect(whole).toContain('"@odata.type"');
  expect(stripped).not.toContain("@odata.type");
  expect(await read("connectedOrganizations")).toBe(whole);
});
