// The types of `paths` as other libraries read them, checked by the compiler only. Nothing here runs.
import type { ConnectedOrganization, ConnectedOrganizationCreate, paths } from "../../src/index.js";

type Collection = paths["/identityGovernance/entitlementManagement/connectedOrganizations"];
type Body = NonNullable<Collection["post"]["requestBody"]>["content"]["application/json"];
type Created = Collection["post"]["responses"]["201"]["content"]["application/json"];

declare const created: Created;
declare const organization: ConnectedOrganization;
declare const body: ConnectedOrganizationCreate;

/** `true` if the types are identical, not just assignable. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_Fact extends true>() => {};

// A response has no markers, and its open strings are plain.
holds<Same<typeof created.id, string>>();
holds<Same<typeof created.createdDateTime, string | null | undefined>>();
holds<Same<typeof created.state, string | null | undefined>>();
export const response: Created = organization;

// A request takes the named type and constant arrays, and no read-only property.
export const request: Body = body;
export const constant: Body = { displayName: "A", identitySources: [] as const };
// @ts-expect-error: only the service sets `id`
export const refused: Body = { ...body, id: "1" };
