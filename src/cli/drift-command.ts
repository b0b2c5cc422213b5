import { CsdlError, type Difference, findDifferences, versions } from "../drift/index.js";
import { CommandError } from "./command-error.js";
import { formatDriftReport } from "./drift-report.js";
import { isUrl, readMetadataSource } from "./metadata-source.js";
import { parseArguments } from "./parse-arguments.js";

const command = "connected-organizations drift";

const driftHelp = `Usage: ${command} <file or URL of $metadata> [options]

Compare the metadata (CSDL) of a version of Microsoft Graph with the contract.
Print each difference with both sides and what it means for callers, and list
the differences that a decision explains separately.

  --version <name>  ${versions.join(" or ")}. Not needed if the URL contains it.
  --json            Print JSON: { "version", "drift", "differences": [{ "place",
                    "change", "aspect", "contract", "metadata", "meaning",
                    "decision" }] }
  -h, --help        Print this help.

Examples:
  ${command} 'https://graph.microsoft.com/v1.0/$metadata'
  ${command} metadata.xml --version beta --json

Exit code: 0 success, 1 there is drift, 2 usage error or unreadable metadata.
`;

/**
 * Compares metadata with the contract and prints the differences on standard output.
 *
 * @throws {CommandError} if an argument is not valid or the metadata cannot be read
 */
export async function runDrift(args: string[]): Promise<void> {
  const { values, positionals } = parseArguments(
    command,
    args,
    {
      version: { type: "string" },
      json: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
    1,
  );
  if (values.help) {
    process.stdout.write(driftHelp);
    return;
  }
  const [source] = positionals;
  if (source === undefined) throw new CommandError(2, `Missing file or URL of the metadata. See: ${command} --help`);
  const version = resolveVersion(source, values.version);
  const differences = await compareSource(source, version);
  const hasDrift = differences.some(({ decision }) => decision === null);
  process.stdout.write(
    values.json ? formatJson(version, hasDrift, differences) : formatDriftReport(source, version, differences),
  );
  if (hasDrift) process.exitCode = 1;
}

function resolveVersion(source: string, option: string | undefined): string {
  const versionInUrl = isUrl(source) ? versions.find((version) => source.includes(`/${version}/`)) : undefined;
  if (versionInUrl && option !== undefined && option !== versionInUrl) {
    throw new CommandError(2, `--version must be ${versionInUrl}, the version in the URL (got "${option}").`);
  }
  const version = versions.find((candidate) => candidate === (option ?? versionInUrl));
  if (version) return version;
  const allowed = versions.join(" or ");
  throw new CommandError(
    2,
    option === undefined ? `Missing --version: ${allowed}.` : `--version must be ${allowed} (got "${option}").`,
  );
}

async function compareSource(source: string, version: string): Promise<Difference[]> {
  try {
    return await findDifferences(readMetadataSource(source), version);
  } catch (error) {
    if (error instanceof CsdlError) throw new CommandError(2, `${source} is not CSDL: ${error.message}.`, error);
    throw error;
  }
}

function formatJson(version: string, drift: boolean, differences: readonly Difference[]): string {
  return `${JSON.stringify({ version, drift, differences }, undefined, 2)}\n`;
}
