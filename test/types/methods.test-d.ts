// How client, validation and bundle are used, checked by the compiler alone. Nothing here runs.
import contract from "connected-organizations/openapi.json" with { type: "json" };
import {
  type ClientOptions,
  createClient,
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
declare const $filter: string;
declare const id: string;
declare const directoryObjectId: string;
declare const body: unknown;

const graph = createClient({ accessToken: () => credential.getToken() });

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
const posted = await graph.http.POST(path, { body: { displayName, identitySources } });
posted.data?.id.length;

// Path parameters, body, query, options: in this order, and each only where the operation has it.
// @ts-expect-error: an organization is named by its identifier
await graph.getConnectedOrganization();
// @ts-expect-error: the identifier comes before the body
await graph.updateConnectedOrganization({ state: "configured" }, id);
// @ts-expect-error: a sponsor is removed by two identifiers
await graph.removeInternalSponsor(id);
// @ts-expect-error: what is created has a body
await graph.createConnectedOrganization();
// @ts-expect-error: sponsors know no `$select`
graph.listInternalSponsors(id, { $select: ["id"] });
// @ts-expect-error: one organization is not counted
await graph.getConnectedOrganization(id, { $count: true });
// @ts-expect-error: `$select` is a list, not text
await graph.getConnectedOrganization(id, { $select: "id" });
// @ts-expect-error: no such option
await graph.deleteConnectedOrganization(id, { timout: 5 });
// @ts-expect-error: no such option, beside one that there is
await graph.deleteConnectedOrganization(id, { headers: {}, timout: 5 });
// @ts-expect-error: no such option, of a list
graph.listConnectedOrganizations({}, { response: true, singal: undefined });
// @ts-expect-error: no such operation
await graph.removeConnectedOrganization(id);
// @ts-expect-error: no such path
await graph.http.GET("/users");
// @ts-expect-error: only the service sets `id`
await graph.http.POST(path, { body: { displayName, identitySources, id } });

// Every fact of an error has its type.
export function facts(error: unknown): (string | number | undefined)[] {
  if (!(error instanceof GraphError)) return [];
  const { status, code, message, requestId, clientRequestId, date, retryAfter, operationId, method, url, body } = error;
  const place: string | null | undefined = error.details[0]?.target;
  const inner: string | undefined = error.innerError?.["request-id"];
  // @ts-expect-error: the facts of an error do not change
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
  // @ts-expect-error: there is no such method to try again
  { accessToken: "token", retry: { methods: ["FETCH"] } },
  // @ts-expect-error: the limit is a number of retries, and 0 turns them off
  { accessToken: "token", retry: false },
  // @ts-expect-error: the checks are functions, not a switch
  { accessToken: "token", validate: true },
  // @ts-expect-error: a violation is an error and no text
  { accessToken: "token", onViolation: (violation: string) => violation },
  // @ts-expect-error: no call goes without a token
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
  // @ts-expect-error: a call has no token of its own
  { accessToken: "token" },
];

// Guards say which status it is, of whatever was thrown.
export function advice(error: unknown): string {
  if (isNotFound(error)) {
    const status: 404 = error.status;
    return `${status} ${error.operationId}`;
  }
  // @ts-expect-error: a throttled call has the status 429
  if (isThrottled(error)) return `${error.status satisfies 404}`;
  // @ts-expect-error: nothing is known of what no guard has taken
  return error.message;
}

await graph.listConnectedOrganizations({ $filter: filter.tenantId("t-1") }).firstPage();
// @ts-expect-error: there is no such filter
filter.state("configured");
// @ts-expect-error: a filter is for one text
filter.displayName(7);
// @ts-expect-error: the generated table knows what an operation takes: a list has no body
graph.listConnectedOrganizations({ $filter }, { displayName });

const checked = validateRequest("createConnectedOrganization", body);
if (!checked.valid) for (const { pointer, keyword, message } of checked.errors) [pointer, keyword, message].join();
if (checked.valid) checked.errors satisfies undefined;
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
