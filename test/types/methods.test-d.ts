// How programs use client, validators and bundle, checked by the compiler only. Nothing here runs.
import contract from "../../generated/openapi.json" with { type: "json" };
import { createFetchClient } from "../../src/client/openapi-fetch/index.js";
import {
  type ClientOptions,
  type ConnectedOrganizationAdd,
  createClient,
  domainSource,
  filter,
  GraphError,
  type IdentitySourceCreate,
  isNotFound,
  isThrottled,
  type RequestOptions,
} from "../../src/index.js";
import { createMock } from "../../src/mock/index.js";
import * as validation from "../../src/validation/index.js";
import { validateRequest, validateResponse, validateSchema } from "../../src/validation/index.js";

declare const credential: { getToken(): Promise<string> };
declare const displayName: string;
declare const description: string;
declare const identitySources: IdentitySourceCreate[];
declare const add: ConnectedOrganizationAdd;
declare const $filter: string;
declare const id: string;
declare const directoryObjectId: string;
declare const body: unknown;

const graph = createClient({ accessToken: () => credential.getToken() });
const fetchClient = createFetchClient({ accessToken: () => credential.getToken() });

const created = await graph.createConnectedOrganization({ displayName, description, identitySources });
created.id.length;
await graph.addConnectedOrganization({ displayName, description, identitySources, state: "configured" });
const one = await graph.getConnectedOrganization(id, { $select: ["id", "displayName"] });
one.displayName;
await graph.updateConnectedOrganization(id, { state: "configured" });
for await (const organization of graph.listConnectedOrganizations({ $filter })) organization.displayName;
for await (const page of graph.listConnectedOrganizations({ $top: 50 }).pages()) page.value[0]?.displayName;
for await (const sponsor of graph.listInternalSponsors(id)) sponsor.id.length;
for await (const sponsor of graph.listExternalSponsors(id, { $top: 5 })) sponsor.id.length;
await graph.addInternalSponsor(id, { "@odata.id": "https://graph.microsoft.com/beta/users/1" });
await graph.addExternalSponsor(id, { "@odata.id": "https://graph.microsoft.com/beta/users/1" });
await graph.removeInternalSponsor(id, directoryObjectId);
await graph.removeExternalSponsor(id, directoryObjectId);
await graph.deleteConnectedOrganization(id);
const path = "/identityGovernance/entitlementManagement/connectedOrganizations";
const posted = await fetchClient.POST(path, { body: { displayName, identitySources } });
posted.data?.id.length;

// Path parameters, body, query, options: in this order, and each only if the operation has it.
// @ts-expect-error: an organization needs an identifier
await graph.getConnectedOrganization();
// @ts-expect-error: the identifier comes before the body
await graph.updateConnectedOrganization({ state: "configured" }, id);
// @ts-expect-error: removing a sponsor needs two identifiers
await graph.removeInternalSponsor(id);
// @ts-expect-error: creating needs a body
await graph.createConnectedOrganization();
// @ts-expect-error: lists of sponsors have no `$select`
graph.listInternalSponsors(id, { $select: ["id"] });
// @ts-expect-error: only lists have `$count`
await graph.getConnectedOrganization(id, { $count: true });
// @ts-expect-error: `$select` is an array, not a string
await graph.getConnectedOrganization(id, { $select: "id" });
// @ts-expect-error: no such operation
await graph.removeConnectedOrganization(id);
// @ts-expect-error: no such path
await fetchClient.GET("/users");
// @ts-expect-error: only the service sets `id`
await fetchClient.POST(path, { body: { displayName, identitySources, id } });

// A misspelt option is an error at every depth, on every method, next to options that exist.
// @ts-expect-error: the option is `timeout`
await graph.deleteConnectedOrganization(id, { timout: 5 });
// @ts-expect-error: the option is `timeout`, next to one that exists
await graph.deleteConnectedOrganization(id, { headers: {}, timout: 5 });
// @ts-expect-error: the option is `signal`, next to one that changes the result
graph.listConnectedOrganizations({}, { response: true, singal: undefined });
// A query option that is undefined is absent, also with exactOptionalPropertyTypes.
graph.listConnectedOrganizations({ $filter: undefined, $top: undefined, $select: undefined, $expand: undefined });
const retry = { limit: 0 };
// @ts-expect-error: the option is `retry.maxDelay`
await graph.addConnectedOrganization(add, { retry: { limit: 0, maxdelay: 5 } });
// @ts-expect-error: the option is `retry.maxDelay`
await graph.createConnectedOrganization({ displayName, identitySources }, { retry: { limit: 0, maxdelay: 5 } });
// @ts-expect-error: the option is `retry.maxDelay`
await graph.createConnectedOrganization({ displayName, identitySources }, { response: true, retry: { maxdelay: 5 } });
// @ts-expect-error: the option is `retry.maxDelay`
await graph.getConnectedOrganization(id, {}, { retry: { limit: 0, maxdelay: 5 } });
// @ts-expect-error: the option is `retry.maxDelay`
await graph.getConnectedOrganization(id, { $select: ["id"] }, { response: true, retry: { limit: 0, maxdelay: 5 } });
// @ts-expect-error: the option is `retry.maxDelay`
graph.listConnectedOrganizations({}, { retry: { limit: 0, maxdelay: 5 } });
// @ts-expect-error: the option is `retry.maxDelay`
await graph.updateConnectedOrganization(id, {}, { retry: { limit: 0, maxdelay: 5 } });
// @ts-expect-error: the option is `retry.maxDelay`
await graph.deleteConnectedOrganization(id, { retry: { limit: 0, maxdelay: 5 } });
// @ts-expect-error: the option is `retry.maxDelay`
graph.listInternalSponsors(id, {}, { retry: { limit: 0, maxdelay: 5 } });
// @ts-expect-error: the option is `retry.maxDelay`
graph.listExternalSponsors(id, {}, { retry: { limit: 0, maxdelay: 5 } });
// @ts-expect-error: the option is `retry.maxDelay`
await graph.addInternalSponsor(id, { "@odata.id": "https://a" }, { retry: { limit: 0, maxdelay: 5 } });
// @ts-expect-error: the option is `retry.maxDelay`
await graph.addExternalSponsor(id, { "@odata.id": "https://a" }, { retry: { limit: 0, maxdelay: 5 } });
// @ts-expect-error: the option is `retry.maxDelay`
await graph.removeInternalSponsor(id, directoryObjectId, { retry: { limit: 0, maxdelay: 5 } });
// @ts-expect-error: the option is `retry.maxDelay`
await graph.removeExternalSponsor(id, directoryObjectId, { retry: { limit: 0, maxdelay: 5 } });
// Options that exist are accepted, from a variable as well.
await graph.getConnectedOrganization(id, {}, { retry, headers: {}, timeout: 5, response: false });
export const requestOptions: RequestOptions = { retry, response: true };
const either = await graph.getConnectedOrganization(id, {}, requestOptions);
// @ts-expect-error: it is not known whether this is the data or `{ data, response }`
either.id;
// @ts-expect-error: the options of a client are checked at every depth, too
createClient({ accessToken: "token", retry: { limit: 0, maxdelay: 5 } });

// A constant array is accepted wherever an array is.
const select = ["id", "displayName"] as const;
const expand = ["internalSponsors"] as const;
const orderby = ["displayName desc"] as const;
const sources = [domainSource("fabrikam.com")] as const;
const literalSources = [{ "@odata.type": "#microsoft.graph.domainIdentitySource", domainName: "a.com" }] as const;
graph.listConnectedOrganizations({ $select: select, $expand: expand, $orderby: orderby });
await graph.getConnectedOrganization(id, { $expand: expand });
await graph.createConnectedOrganization({ displayName, identitySources: sources });
await graph.createConnectedOrganization({ displayName, identitySources: literalSources });
await graph.updateConnectedOrganization(id, { identitySources: sources });
await graph.addConnectedOrganization({ ...add, identitySources: literalSources });
await fetchClient.POST(path, { body: { displayName, identitySources: sources } });
// @ts-expect-error: the property is `displayName`
graph.listConnectedOrganizations({ $select: ["id", "displayname"] as const });
// @ts-expect-error: there is no such relationship
graph.listConnectedOrganizations({ $expand: ["sponsors"] as const });
// @ts-expect-error: a domain is a string
await graph.updateConnectedOrganization(id, { identitySources: [{ ...literalSources[0], domainName: 5 }] as const });

// Every property of an error has its type.
export function facts(error: unknown): (string | number | undefined)[] {
  if (!(error instanceof GraphError)) return [];
  const { status, code, message, requestId, clientRequestId, date, retryAfter, operationId, method, url, body } = error;
  const place: string | null | undefined = error.details[0]?.target;
  const inner: string | undefined = error.innerError?.["request-id"];
  // @ts-expect-error: the properties of an error are read-only
  error.status = 200;
  const target = place ?? inner;
  return [status, code, message, requestId, clientRequestId, date, retryAfter, operationId, method, url, body, target];
}

export const options: ClientOptions[] = [
  { accessToken: "token", cloud: "usGov", version: "v1.0", timeout: 5 },
  { accessToken: () => "token", baseUrl: "http://127.0.0.1:4010", fetch: globalThis.fetch },
  { accessToken: async () => "token", fetch: async (url, { method }) => Response.json({ url, method }) },
  { accessToken: "token", fetch: createMock().fetch },
  { accessToken: "token", retry: { limit: 5, methods: ["POST"], maxDelay: 1_000 }, onRetry: ({ delay }) => delay },
  { accessToken: "token", validate: { validateRequest, validateResponse }, onViolation: ({ details }) => details },
  { accessToken: "token", validate: validation },
  // @ts-expect-error: there is no such method to retry
  { accessToken: "token", retry: { methods: ["FETCH"] } },
  // @ts-expect-error: `limit: 0` turns retries off
  { accessToken: "token", retry: false },
  // @ts-expect-error: `validate` takes the functions, not a boolean
  { accessToken: "token", validate: true },
  // @ts-expect-error: a violation is an error, not a string
  { accessToken: "token", onViolation: (violation: string) => violation },
  // @ts-expect-error: `accessToken` is required
  {},
  // @ts-expect-error: no such cloud
  { accessToken: "token", cloud: "mars" },
  // @ts-expect-error: no such version
  { accessToken: "token", version: "v2.0" },
];

export const callOptions: RequestOptions[] = [
  {
    headers: { Prefer: "include-unknown-enum-members" },
    signal: new AbortController().signal,
    timeout: 5,
    response: true,
  },
  { retry: { limit: 0 } },
  // @ts-expect-error: a single call has no `accessToken`
  { accessToken: "token" },
];

// Type guards narrow any thrown value by its status.
export function advice(error: unknown): string {
  if (isNotFound(error)) {
    const status: 404 = error.status;
    return `${status} ${error.operationId}`;
  }
  // @ts-expect-error: the status of a throttled request is 429
  if (isThrottled(error)) return `${error.status satisfies 404}`;
  // @ts-expect-error: without a guard, the thrown value is unknown
  return error.message;
}

await graph.listConnectedOrganizations({ $filter: filter.tenantId("t-1") }).firstPage();
// @ts-expect-error: there is no such filter
filter.state("configured");
// @ts-expect-error: the value of a filter is a string
filter.displayName(7);
// @ts-expect-error: a list has no request body
graph.listConnectedOrganizations({ $filter }, { displayName });

const result = validateRequest("createConnectedOrganization", body);
if (!result.valid) for (const { pointer, keyword, message } of result.errors) [pointer, keyword, message].join();
if (result.valid) result.errors satisfies undefined;
validateResponse("getConnectedOrganization", 200, body).valid;
validateSchema("ConnectedOrganization", body).valid;
// @ts-expect-error: no such operation
validateRequest("createOrganization", body);
// @ts-expect-error: no such operation
validateResponse("getOrganization", 200, body);
// @ts-expect-error: a status is a number
validateResponse("getConnectedOrganization", "200", body);
// @ts-expect-error: no such schema
validateSchema("Organization", body);

export const version: string = contract.info.version;
