import { describe, expect, test } from "vitest";
import type { ConnectedOrganizationUpdate, GraphClient, IdentitySource } from "../../src/index.js";
import { validateRequest } from "../../src/validation/index.js";
import { bundle } from "../helpers/bundle.js";
import { createMockWithClients } from "../helpers/mock-with-clients.js";

const example = bundle.components.examples["getConnectedOrganization.200.everyKnownSource"]?.value as {
  identitySources: IdentitySource[];
};

/** Reads an organization with its control information and read-only properties, which the type of an update forbids. */
async function readBody(graph: GraphClient, id: string): Promise<ConnectedOrganizationUpdate> {
  return (await graph.getConnectedOrganization(id)) as ConnectedOrganizationUpdate;
}

describe("a body that was read can be sent back with one change", () => {
  test.each(example.identitySources.map((source) => [source["@odata.type"], source] as const))(
    "with a source of type %s",
    async (_type, source) => {
      for (const version of ["beta", "v1"] as const) {
        const clients = createMockWithClients({
          seed: [{ id: "1", displayName: "Contoso", identitySources: [source] }],
        });
        const graph = clients[version];
        const body = await readBody(graph, "1");
        expect(body).toHaveProperty("@odata.context");
        const changed = { ...body, displayName: "Renamed" };
        expect(validateRequest("updateConnectedOrganization", changed)).toMatchObject({ valid: true });
        await graph.updateConnectedOrganization("1", changed);
        expect(await graph.getConnectedOrganization("1")).toMatchObject({
          displayName: "Renamed",
          identitySources: [source],
        });
        expect(clients.mock.organizations[0]?.identitySources).toEqual([source]);
      }
    },
  );

  test("with a source of every known type", async () => {
    const { identitySources } = example;
    expect(identitySources).toHaveLength(5);
    const { v1, mock } = createMockWithClients({ seed: [{ id: "1", identitySources, state: "configured" }] });
    const { displayName: _, ...body } = await readBody(v1, "1");
    await v1.updateConnectedOrganization("1", { ...body, state: "proposed" });
    expect(mock.organizations).toMatchObject([{ state: "proposed", identitySources }]);
  });
});

describe("control information in a request", () => {
  const control = {
    "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#any",
    "@odata.etag": 'W/"1"',
    "identitySources@odata.type": "#Collection(microsoft.graph.identitySource)",
    "displayName@odata.type": 7,
  };
  const source = {
    "@odata.type": "#microsoft.graph.domainIdentitySource",
    "domainName@odata.type": "#String",
    domainName: "contoso.com",
  };
  const body = {
    ...control,
    "@odata.type": "#microsoft.graph.connectedOrganization",
    displayName: "Contoso",
    description: "Partner",
    state: "configured",
    identitySources: [source],
  };

  test.each<[string, (graph: GraphClient) => Promise<unknown>]>([
    ["create", (graph) => graph.createConnectedOrganization(body as never)],
    ["add", (graph) => graph.addConnectedOrganization(body as never)],
    ["update", (graph) => graph.updateConnectedOrganization("1", body as never)],
  ])("of %s is accepted and not stored", async (operation, call) => {
    const { v1, mock } = createMockWithClients({ seed: operation === "update" ? [{ id: "1" }] : [] });
    await call(v1);
    const [organization] = mock.organizations;
    expect(mock.organizations).toHaveLength(1);
    expect(organization).toMatchObject({ displayName: "Contoso", description: "Partner" });
    expect(organization?.identitySources).toEqual([
      { "@odata.type": "#microsoft.graph.domainIdentitySource", domainName: "contoso.com" },
    ]);
    expect(Object.keys(organization ?? {}).filter((name) => name.includes("@odata."))).toEqual([]);
  });

  test("of a sponsor is accepted", async () => {
    const { v1 } = createMockWithClients({ seed: [{ id: "1" }] });
    const reference = { "@odata.context": "any", "@odata.id": "https://graph.microsoft.com/v1.0/users/u-1" };
    await v1.addInternalSponsor("1", reference as never);
    expect((await v1.listInternalSponsors("1").firstPage()).value).toEqual([
      { "@odata.type": "#microsoft.graph.user", id: "u-1" },
    ]);
  });
});
