import { batch, type GraphClient, type GraphError, isNotFound } from "connected-organizations";
import type { Change } from "./plan-changes.mts";

/** Sends the changes in batches of 20, and resolves to the errors of those that fail. Throttled changes are sent again. */
export async function applyChanges(graph: GraphClient, changes: readonly Change[]): Promise<Map<Change, GraphError>> {
  const results = await batch(graph, (calls) =>
    changes.map((change) => {
      if (change.action === "create") return calls.createConnectedOrganization(change.body);
      if (change.action === "update") return calls.updateConnectedOrganization(change.id, change.body);
      return calls.deleteConnectedOrganization(change.id);
    }),
  );
  const errors = new Map<Change, GraphError>();
  for (const [index, change] of changes.entries()) {
    const error = results[index]?.error;
    const isGone = change.action === "delete" && isNotFound(error);
    if (error && !isGone) errors.set(change, error);
  }
  return errors;
}
