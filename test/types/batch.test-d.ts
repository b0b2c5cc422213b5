// The types of a batch, checked by the compiler only. Nothing here runs.
import {
  type BatchCallResult,
  batch,
  type ConnectedOrganization,
  type ConnectedOrganizationCreate,
  createClient,
  type GraphError,
} from "../../src/index.js";

declare const partners: ConnectedOrganizationCreate[];
declare const id: string;
const graph = createClient({ accessToken: "any" });

const created = await batch(graph, (calls) => partners.map((body) => calls.createConnectedOrganization(body)));
const results: BatchCallResult<ConnectedOrganization>[] = created;
for (const { data, error } of results) {
  if (error) error.requestId?.length;
  else data.id.length;
}

// A tuple keeps the type of each call, and `$select` leaves what it names.
const [one, page, removed] = await batch(graph, (calls) => [
  calls.getConnectedOrganization(id, { $select: ["displayName"] }),
  calls.listConnectedOrganizations({ $top: 5 }),
  calls.deleteConnectedOrganization(id, { headers: { "x-a": "b" } }),
]);
one.data?.displayName?.length;
// @ts-expect-error: it is not selected
one.data?.description;
page.data?.value[0]?.id.length;
const from = page.data?.["@odata.nextLink"];
if (from) for await (const { value } of graph.listConnectedOrganizations().pages({ from })) value[0]?.id.length;
removed.error satisfies GraphError | undefined;
const two = await batch(graph, (calls) => [
  calls.deleteConnectedOrganization(id),
  calls.deleteConnectedOrganization(id),
]);
two[1].error?.message;
// @ts-expect-error: there are two results
two[2];

await batch(graph, (calls) => {
  const first = calls.deleteConnectedOrganization(id);
  const second = calls.updateConnectedOrganization(id, {}, { dependsOn: first });
  return [first, second, calls.getConnectedOrganization(id, {}, { dependsOn: [first, second] })];
});
await batch(graph, () => [], { timeout: 5_000, retry: { limit: 1 }, signal: AbortSignal.timeout(1), headers: {} });

// @ts-expect-error: a batch cannot contain another one
await batch(graph, (calls) => [calls.sendBatch({ requests: [] })]);
// @ts-expect-error: calls of the client are not calls of the batch
await batch(graph, () => [graph.deleteConnectedOrganization(id)]);
// @ts-expect-error: the time limit is that of the batch
await batch(graph, (calls) => [calls.deleteConnectedOrganization(id, { timeout: 5 })]);
// @ts-expect-error: the results have no response
await batch(graph, (calls) => [calls.deleteConnectedOrganization(id)], { response: true });
// @ts-expect-error: a list has no iteration in a batch
await batch(graph, (calls) => [calls.listConnectedOrganizations().toArray()]);
