// The types of `paths` as other libraries read them, checked by the compiler only. Nothing here runs.
import type { PlainPaths } from "../../generated/plain-paths.js";
import type { $Read, $Write } from "../../generated/read-write.js";
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

// The same holds for what the contract does not have yet: write-only properties, and markers inside arrays.
interface Account {
  id?: $Read<string>;
  password?: $Write<string>;
  keys: readonly { id?: $Read<string>; secret: $Write<string | null> }[];
}
interface Accounts {
  "/accounts": { post: { requestBody: { content: Account }; responses: { 201: { content: Account } }; put?: never } };
}
type Post = PlainPaths<Accounts>["/accounts"]["post"];
holds<
  Same<
    Post["requestBody"]["content"],
    { id?: never; password?: string; keys: readonly { id?: never; secret: string | null }[] }
  >
>();
holds<
  Same<
    Post["responses"][201]["content"],
    { id?: string; password?: never; keys: readonly { id?: string; secret?: never }[] }
  >
>();
