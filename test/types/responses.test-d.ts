// What a response is known to bring, checked by the compiler alone. Nothing here runs.
import type { ConnectedOrganizationState, GraphClient, IdentitySource } from "../../src/index.js";
import { isDomainSource, isTenantSource } from "../../src/index.js";

declare const graph: GraphClient;
declare const source: IdentitySource;

/** `true` where the types are the same, and not just assignable. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_Fact extends true>() => {};

const created = await graph.createConnectedOrganization({ displayName: "Contoso", identitySources: [] });
holds<Same<typeof created.id, string>>();
holds<Same<typeof created.createdBy, string | null | undefined>>();
// @ts-expect-error: a property can be missing or null
created.displayName.length;
// @ts-expect-error: the contract has no such property
created.tenantId;

// States: the known ones are offered, a later one is no error.
type KnownState = keyof typeof ConnectedOrganizationState;
type State = Exclude<typeof created.state, null | undefined>;
export const states: State[] = ["configured", "proposed", "unknownFutureValue", "archived"];
export const text: string = states[0] ?? "";
// A plain string would swallow the known names, and with them the editor's completion.
holds<Same<Extract<State, "configured" | "proposed" | "unknownFutureValue">, KnownState>>();
// @ts-expect-error: a state is text
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
    // @ts-expect-error: of a source that is not known, nothing but its type is
    source.displayName;
  }
}
// @ts-expect-error: before its type is known, no source has a domain
source.domainName;

// `$select` decides what comes back.
const chosen = await graph.getConnectedOrganization("1", { $select: ["id", "displayName"] });
holds<Same<typeof chosen.id, string>>();
holds<Same<typeof chosen.displayName, string | null | undefined>>();
// @ts-expect-error: `state` was not selected
chosen.state;
const named = await graph.getConnectedOrganization("1", { $select: ["displayName"] });
// @ts-expect-error: not even `id` comes back where it was not selected
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

// `response: true` brings the response beside the data.
const both = await graph.createConnectedOrganization({ displayName: "a", identitySources: [] }, { response: true });
holds<Same<typeof both.response, Response>>();
holds<Same<typeof both.data, typeof created>>();
// @ts-expect-error: the properties are those of `data`
both.id;
const nothing = await graph.deleteConnectedOrganization("1", { timeout: 5 });
holds<Same<typeof nothing, void>>();
const gone = await graph.deleteConnectedOrganization("1", { response: true, timeout: 5 });
holds<Same<typeof gone.response, Response>>();
const some = await graph.getConnectedOrganization("1", { $select: ["state"] }, { response: true });
some.data.state;
// @ts-expect-error: `id` was not selected
some.data.id;
// Where it is not known whether the response was asked for, nor is what comes back.
declare const wanted: boolean;
const either = await graph.getConnectedOrganization("1", {}, { response: wanted });
// @ts-expect-error: `id` can be that of `data`
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
holds<Same<typeof firstPage.response, Response>>();
firstPage.data.value[0]?.state;
// @ts-expect-error: the items themselves come without a response
for await (const item of list) item.response;

// Guards of identity sources narrow as a `switch` does.
if (isDomainSource(source)) holds<Same<typeof source.domainName, string | null | undefined>>();
else if (isTenantSource(source)) holds<Same<typeof source.tenantId, string | null | undefined>>();
const domains = created.identitySources?.filter(isDomainSource).map(({ domainName }) => domainName);
holds<Same<typeof domains, (string | null | undefined)[] | undefined>>();
// @ts-expect-error: an organization is no source
isDomainSource(created);
