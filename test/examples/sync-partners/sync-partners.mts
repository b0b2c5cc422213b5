// Creates, updates and deletes connected organizations until they are those of a CSV file. See README.md.

import { parseArgs } from "node:util";
import { type AccessToken, createClient, isGraphError, OptionError } from "connected-organizations";
import { validateRequest, validateResponse } from "connected-organizations/validation";
import { applyChanges } from "./apply-changes.mts";
import { describeError } from "./describe-error.mts";
import { formatReport } from "./format-report.mts";
import { planChanges } from "./plan-changes.mts";
import { readPartners } from "./read-partners.mts";
import { InputError } from "./read-rows.mts";

const usage = "Usage: sync-partners.mts <file.csv> [--dry-run] [--delete]";

/** Resolves to the exit code. */
async function syncPartners(): Promise<number> {
  const { file, isDryRun, deletesOthers } = readArguments();
  const partners = await readPartners(file);
  const graph = createClient({
    accessToken: await getAccessToken(),
    baseUrl: process.env.GRAPH_BASE_URL, // That of the mock. Without it, the program calls Microsoft Graph.
    retry: { limit: 8, maxDelay: 300_000 },
    validate: { validateRequest, validateResponse },
    // A change that was made is not a failure if its response differs from the contract.
    onViolation: ({ message }) => console.warn(message),
  });
  const organizations = await graph.listConnectedOrganizations().toArray();
  const plan = planChanges(partners, organizations, deletesOthers);
  const errors = isDryRun ? new Map() : await applyChanges(graph, plan.changes);
  if (isDryRun) console.log("Dry run, nothing is changed:");
  console.log(formatReport(plan, errors));
  return errors.size + plan.conflicts.length > 0 ? 1 : 0;
}

function readArguments(): { file: string; isDryRun: boolean; deletesOthers: boolean } {
  const options = { "dry-run": { type: "boolean" }, delete: { type: "boolean" } } as const;
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new Error(`Name one CSV file (got ${positionals.length}).`);
    return { file, isDryRun: values["dry-run"] ?? false, deletesOthers: values.delete ?? false };
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

/** Returns the token in GRAPH_TOKEN, or else a credential: of the environment, a managed identity, or the Azure CLI. */
async function getAccessToken(): Promise<AccessToken> {
  if (process.env.GRAPH_TOKEN) return process.env.GRAPH_TOKEN;
  const { DefaultAzureCredential } = await import("@azure/identity");
  return new DefaultAzureCredential();
}

try {
  process.exitCode = await syncPartners();
} catch (error) {
  if (isGraphError(error)) {
    console.error(describeError(error));
    process.exitCode = 1;
  } else if (error instanceof InputError || error instanceof OptionError) {
    console.error(error.message);
    process.exitCode = 2;
  } else throw error;
}
