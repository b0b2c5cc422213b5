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

type ReadOnlyProperty = "id" | "createdBy" | "createdDateTime" | "modifiedBy" | "modifiedDateTime";
type KnownKeys<T, K extends PropertyKey> = K extends keyof T ? K : never;

/** Compiles only if `@odata.type` discriminates every known source. */
function describeSource(source: IdentitySource): string[] {
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

test("a switch on @odata.type narrows to the five known types of source, and to the unknown one by default", () => {
  expect(
    describeSource({ "@odata.type": "#microsoft.graph.domainIdentitySource", domainName: "fabrikam.com" }),
  ).toEqual(["domain", "fabrikam.com"]);
  expect(describeSource({ "@odata.type": "#later" as UnlistedString })).toEqual(["unknown", "#LATER"]);
});

test("an open enum accepts its known values and any other string, and is assignable to a string", () => {
  const states: NonNullable<ConnectedOrganization["state"]>[] = [ConnectedOrganizationState.proposed, "archived"];
  const texts: string[] = states;
  expect(texts).toEqual(["proposed", "archived"]);
  expectTypeOf<"configured">().toExtend<NonNullable<ConnectedOrganization["state"]>>();
  expectTypeOf<ConnectedOrganizationCreate["state"]>().toEqualTypeOf<"configured" | "proposed" | undefined>();
});

test("request types omit read-only properties, and response types contain them without markers", () => {
  expectTypeOf<KnownKeys<ConnectedOrganizationCreate, ReadOnlyProperty>>().toBeNever();
  expectTypeOf<KnownKeys<ConnectedOrganizationUpdate, ReadOnlyProperty>>().toBeNever();
  expectTypeOf<KnownKeys<ConnectedOrganizationAdd, ReadOnlyProperty>>().toBeNever();
  expectTypeOf<KnownKeys<ConnectedOrganization, ReadOnlyProperty>>().toEqualTypeOf<ReadOnlyProperty>();
  expectTypeOf<ConnectedOrganization["id"]>().toEqualTypeOf<string>();
  expectTypeOf<ConnectedOrganization["createdBy"]>().toEqualTypeOf<string | null | undefined>();
});

test("openapi-fetch has the same types of requests and responses", async () => {
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
  // @ts-expect-error: only the service sets `id`
  await client.POST(path, { body: { ...body, id: "1" } });
  expect(bodies).toHaveLength(2);
});
