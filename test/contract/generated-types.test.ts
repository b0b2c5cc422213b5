import createClient from "openapi-fetch";
import { expect, expectTypeOf, test } from "vitest";
import type { paths } from "../../generated/schema.js";
import {
  type ConnectedOrganization,
  type ConnectedOrganizationAdd,
  type ConnectedOrganizationCreate,
  ConnectedOrganizationState,
  type ConnectedOrganizationUpdate,
  type IdentitySource,
  type UnlistedString,
} from "../../generated/types.js";

type OnlyServerSets = "id" | "createdBy" | "createdDateTime" | "modifiedBy" | "modifiedDateTime";
type Knows<T, K extends PropertyKey> = K extends keyof T ? K : never;

/** Compiles only while every known source is told from the others by its `@odata.type`. */
function facts(source: IdentitySource): string[] {
  switch (source["@odata.type"]) {
    case "#microsoft.graph.azureActiveDirectoryTenant":
      return ["tenant", source.tenantId ?? ""];
    case "#microsoft.graph.domainIdentitySource":
      return ["domain", source.domainName ?? ""];
    case "#microsoft.graph.externalDomainFederation":
      return ["federation", source.issuerUri ?? ""];
    case "#microsoft.graph.crossCloudAzureActiveDirectoryTenant":
      return ["cloud", source.cloudInstance ?? ""];
    case "#microsoft.graph.socialIdentitySource":
      return ["social", source.socialIdentitySourceType ?? ""];
    default: {
      const type: string = source["@odata.type"];
      return ["unknown", type.toUpperCase()];
    }
  }
}

test("a switch on @odata.type narrows to the five known sources and leaves the unknown one", () => {
  expect(facts({ "@odata.type": "#microsoft.graph.domainIdentitySource", domainName: "fabrikam.com" })).toEqual([
    "domain",
    "fabrikam.com",
  ]);
  expect(facts({ "@odata.type": "#later" as UnlistedString })).toEqual(["unknown", "#LATER"]);
});

test("an open enum takes its known values and any other string, and reads as a string", () => {
  const states: NonNullable<ConnectedOrganization["state"]>[] = [ConnectedOrganizationState.proposed, "archived"];
  const texts: string[] = states;
  expect(texts).toEqual(["proposed", "archived"]);
  expectTypeOf<"configured">().toExtend<NonNullable<ConnectedOrganization["state"]>>();
  expectTypeOf<ConnectedOrganizationCreate["state"]>().toEqualTypeOf<"configured" | "proposed" | undefined>();
});

test("request types have no read-only property, response types have them without markers", () => {
  expectTypeOf<Knows<ConnectedOrganizationCreate, OnlyServerSets>>().toBeNever();
  expectTypeOf<Knows<ConnectedOrganizationUpdate, OnlyServerSets>>().toBeNever();
  expectTypeOf<Knows<ConnectedOrganizationAdd, OnlyServerSets>>().toBeNever();
  expectTypeOf<Knows<ConnectedOrganization, OnlyServerSets>>().toEqualTypeOf<OnlyServerSets>();
  expectTypeOf<ConnectedOrganization["id"]>().toEqualTypeOf<string>();
  expectTypeOf<ConnectedOrganization["createdBy"]>().toEqualTypeOf<string | null | undefined>();
});

test("openapi-fetch takes the same view of requests and responses", async () => {
  const bodies: string[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    bodies.push(await request.text());
    return Response.json({ id: "1", createdBy: "adele@contoso.com" }, { status: 201 });
  };
  const client = createClient<paths>({ baseUrl: "https://graph.example", fetch });
  const path = "/identityGovernance/entitlementManagement/connectedOrganizations";
  const body: ConnectedOrganizationCreate = { displayName: "Fabrikam", identitySources: [] };
  const { data } = await client.POST(path, { body });
  const createdBy: string | null | undefined = data?.createdBy;
  expect(createdBy).toBe("adele@contoso.com");
  // @ts-expect-error: only the server sets `id`
  await client.POST(path, { body: { ...body, id: "1" } });
  expect(bodies).toHaveLength(2);
});
