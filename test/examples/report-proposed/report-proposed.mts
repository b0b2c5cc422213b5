// Prints the proposed connected organizations, for cron or another scheduler. See README.md.

import { parseArgs } from "node:util";
import { type AccessToken, createClient, isGraphError, OptionError } from "connected-organizations";
import { describeError } from "./describe-error.mts";
import { formatCsv } from "./format-csv.mts";
import { formatMarkdown } from "./format-markdown.mts";
import { listProposed } from "./list-proposed.mts";

const usage = "Usage: report-proposed.mts [--format markdown|csv]";
const formats = new Map([
  ["markdown", formatMarkdown],
  ["csv", formatCsv],
]);
const timeLimit = 15 * 60_000; // The next run must not meet this one.

/** The arguments are wrong. */
class UsageError extends Error {
  override readonly name = "UsageError";
}

async function printReport(): Promise<void> {
  const format = readFormat();
  const graph = createClient({
    accessToken: await getAccessToken(),
    baseUrl: process.env.GRAPH_BASE_URL, // That of the mock. Without it, the program calls Microsoft Graph.
    retry: { limit: 8, maxDelay: 300_000 },
  });
  const organizations = await listProposed(graph, AbortSignal.timeout(timeLimit));
  // cron sends a message if a program prints something.
  if (organizations.length > 0) process.stdout.write(format(organizations));
}

function readFormat(): typeof formatMarkdown {
  try {
    const { values } = parseArgs({ options: { format: { type: "string", default: "markdown" } } });
    const format = formats.get(values.format);
    if (format) return format;
    throw new Error(`--format must be markdown or csv (got ${values.format}).`);
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

/** Returns the token in GRAPH_TOKEN, or else a credential: of the environment, a managed identity, or the Azure CLI. */
async function getAccessToken(): Promise<AccessToken> {
  if (process.env.GRAPH_TOKEN) return process.env.GRAPH_TOKEN;
  const { DefaultAzureCredential } = await import("@azure/identity");
  return new DefaultAzureCredential();
}

try {
  await printReport();
} catch (error) {
  if (isGraphError(error)) {
    console.error(`The report cannot be made: ${describeError(error)}`);
    process.exitCode = 1;
  } else if (error instanceof UsageError || error instanceof OptionError) {
    console.error(error.message);
    process.exitCode = 2;
  } else throw error;
}
