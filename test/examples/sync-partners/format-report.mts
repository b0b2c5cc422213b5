import type { GraphError } from "connected-organizations";
import { describeError } from "./describe-error.mts";
import type { Change, Plan } from "./plan-changes.mts";

const doneActions = { create: "created", update: "updated", delete: "deleted" } as const;

/** Returns a line for each change, failure, and organization that `--delete` keeps, and the numbers of all. */
export function formatReport(plan: Plan, errors: ReadonlyMap<Change, GraphError>): string {
  const entries = plan.changes.map((change) => {
    const { action, subject, detail } = change;
    const error = errors.get(change);
    return error
      ? { outcome: "failed", subject, detail: `${action}: ${describeError(error)}` }
      : { outcome: doneActions[action], subject, detail };
  });
  for (const { subject, detail } of plan.conflicts) entries.push({ outcome: "failed", subject, detail });
  for (const { subject, detail } of plan.kept) entries.push({ outcome: "kept", subject, detail });

  const lines = entries.map(({ outcome, subject, detail }) => `${outcome.padEnd(8)} ${subject}: ${detail}`);
  const counts = ["created", "updated", "deleted", "failed"].map(
    (name) => `${entries.filter(({ outcome }) => outcome === name).length} ${name}`,
  );
  const summary = `${counts.join(", ")}, ${plan.unchanged} unchanged, ${plan.others} not in the file`;
  return [...lines, summary].join("\n");
}
