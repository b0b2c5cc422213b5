// What a response is known to contain, checked by the compiler only. Nothing here runs.
import type {
  Answer,
  ConnectedOrganizationState,
  FetchResponse,
  GraphClient,
  IdentitySource,
  Result,
} from "../../src/index.js";
import { isDomainSource, isTenantSource } from "../../src/index.js";

declare const graph: GraphClient;
declare const source: IdentitySource;

/** `true` if the types are identical, not just assignable. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_Fact extends true>() => {};

const created = await graph.createConnectedOrganization({ displayName: "Contoso", identitySources: [] });
holds<Same<typeof created.id, string>>();
holds<Same<typeof created.createdBy, string | null | undefined>>();
// @ts-expect-error: a property can be missing or null
created.displayName.length;
// @ts-expect-error: the contract has no such property
created.tenantId;

// An editor completes the known states, and an unknown state is no error.
type KnownState = keyof typeof ConnectedOrganizationState;
type State = Exclude<typeof created.state, null | undefined>;
export const states: State[] = ["configured", "proposed", "unknownFutureValue", "archived"];
export const text: string = states[0] ?? "";
// A plain string would absorb the known names, so that an editor could not complete them.
holds<Same<Extract<State, "configured" | "proposed" | "unknownFutureValue">, KnownState>>();
// @ts-expect-error: a state is a string
states.push(7);

switch (source["@odata.type"]) {
  case "#microsoft.graph.azureActiveDirectoryTenant":
    holds<Same<typeof source.tenantId, string | null | undefined>>();
    // @ts-expect-error: a tenant has no domain
    source.domainName;
    break;
  case "#microsoft.graph.domainIdentitySource":
    holds<Same<typeof source.domainName, string | null | undefined>>();
    // @ts-expect-error: a domain has no issuer
    source.issuerUri;
    break;
  case "#microsoft.graph.externalDomainFederation":
    holds<Same<typeof source.issuerUri, string | null | undefined>>();
    holds<Same<typeof source.domainName, string | null | undefined>>();
    break;
  case "#microsoft.graph.crossCloudAzureActiveDirectoryTenant":
    holds<Same<typeof source.cloudInstance, string | undefined>>();
    holds<Same<typeof source.tenantId, string | null | undefined>>();
    break;
  case "#microsoft.graph.socialIdentitySource":
    holds<typeof source.socialIdentitySourceType extends string | undefined ? true : false>();
    break;
  default: {
    const type: string = source["@odata.type"];
    type.startsWith("#");
    holds<Same<keyof typeof source, "@odata.type">>();
    // @ts-expect-error: an unknown source has no known property but its type
    source.displayName;
  }
}
// @ts-expect-error: a source has a domain only if its type says so
source.domainName;

// `$select` decides which properties a response has.
const chosen = await graph.getConnectedOrganization("1", { $select: ["id", "displayName"] });
holds<Same<typeof chosen.id, string>>();
holds<Same<typeof chosen.displayName, string | null | undefined>>();
// @ts-expect-error: `state` was not selected
chosen.state;
const named = await graph.getConnectedOrganization("1", { $select: ["displayName"] });
// @ts-expect-error: `id` is absent unless selected
named.id;
const whole = await graph.getConnectedOrganization("1", { $expand: ["internalSponsors"] });
holds<Same<typeof whole.id, string>>();
whole.state;
for await (const listed of graph.listConnectedOrganizations({ $select: ["id"], $top: 5 })) {
  holds<Same<typeof listed.id, string>>();
  // @ts-expect-error: `displayName` was not selected
  listed.displayName;
}
for await (const page of graph.listConnectedOrganizations({ $select: ["id"] }).pages()) {
  holds<Same<(typeof page)["@odata.count"], number | undefined>>();
  page.value[0]?.id;
  // @ts-expect-error: `displayName` was not selected
  page.value[0]?.displayName;
}
// @ts-expect-error: the contract has no such property to select
await graph.getConnectedOrganization("1", { $select: ["displayname"] });

// `response: true` returns the response as well as the data.
const both = await graph.createConnectedOrganization({ displayName: "a", identitySources: [] }, { response: true });
holds<Same<typeof both.response, FetchResponse>>();
holds<Same<typeof both.data, typeof created>>();
// @ts-expect-error: the properties are those of `data`
both.id;
const nothing = await graph.deleteConnectedOrganization("1", { timeout: 5 });
holds<Same<typeof nothing, void>>();
const gone = await graph.deleteConnectedOrganization("1", { response: true, timeout: 5 });
holds<Same<typeof gone.response, FetchResponse>>();
const some = await graph.getConnectedOrganization("1", { $select: ["state"] }, { response: true });
some.data.state;
// @ts-expect-error: `id` was not selected
some.data.id;
// If `response` is not known when the program is compiled, the result is either.
declare const wanted: boolean;
const either = await graph.getConnectedOrganization("1", {}, { response: wanted });
// @ts-expect-error: it may be `{ data, response }`
either.id;
const whichever = "data" in either ? either.data.id : either.id;
holds<Same<typeof whichever, string>>();
const plain = await graph.getConnectedOrganization("1", {}, { response: false, timeout: 5, signal: undefined });
holds<Same<typeof plain.id, string>>();
const properties = ["id", "state"] as const;
const frozen = await graph.getConnectedOrganization("1", { $select: properties });
frozen.state;

const list = graph.listConnectedOrganizations({ $select: ["state"] }, { response: true });
const firstPage = await list.firstPage();
holds<Same<typeof firstPage.response, FetchResponse>>();
firstPage.data.value[0]?.state;
// @ts-expect-error: items have no response
for await (const item of list) item.response;

// Type guards of identity sources narrow as a `switch` does.
if (isDomainSource(source)) holds<Same<typeof source.domainName, string | null | undefined>>();
else if (isTenantSource(source)) holds<Same<typeof source.tenantId, string | null | undefined>>();
const domains = created.identitySources?.filter(isDomainSource).map(({ domainName }) => domainName);
holds<Same<typeof domains, (string | null | undefined)[] | undefined>>();
// @ts-expect-error: an organization is not an identity source
isDomainSource(created);

// A sponsor is a user or a group. Properties that only these have are unknown.
const [sponsor] = (await graph.listInternalSponsors("1").firstPage()).value;
holds<Same<NonNullable<typeof sponsor>["id"], string>>();
holds<Same<NonNullable<typeof sponsor>["deletedDateTime"], string | null | undefined>>();
const mail: unknown = sponsor?.mail;
if (typeof sponsor?.displayName === "string") sponsor.displayName.toUpperCase();
// @ts-expect-error: `displayName` may be missing, null or of any type
sponsor?.displayName.length;
for await (const external of graph.listExternalSponsors("1")) String(external.userPrincipalName ?? mail);
const expanded = await graph.getConnectedOrganization("1", { $expand: ["internalSponsors"] });
expanded.internalSponsors?.[0]?.mail satisfies unknown;
// @ts-expect-error: an organization has described properties only
expanded.mail;

// The former name of `Result` still says what a method resolves to, by its options.
holds<Same<Answer<string, { response: true }>, Result<string, true>>>();
holds<Same<Answer<string, { timeout: number }>, string>>();
holds<Same<Answer<string, { response?: boolean }>, Result<string, boolean>>>();

// A program that chooses between lists, or builds one, does not know what is selected.
declare const isBrief: boolean;
const oneOfTwo = await graph.getConnectedOrganization("1", { $select: isBrief ? ["id"] : ["displayName"] });
// @ts-expect-error: `id` may not be selected
oneOfTwo.id;
declare const built: ("id" | "displayName")[];
const unknownSelection = await graph.getConnectedOrganization("1", { $select: built });
unknownSelection.id satisfies string | undefined;
// @ts-expect-error: `id` may be absent
unknownSelection.id satisfies string;
