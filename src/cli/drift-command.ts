import { CsdlError, compare, type Difference, readCsdl, versions } from "../drift/index.js";
import { CommandError } from "./command-error.js";
import { driftReport } from "./drift-report.js";
import { isUrl, readSource } from "./metadata-source.js";
import { parseWords } from "./parse-arguments.js";

const command = "connected-organizations drift";

const driftHelp = `Usage: ${command} <file or URL of $metadata> [options]

Holds the metadata (CSDL) that Microsoft publishes of a version of Graph against the contract, and says what is gone, new or different,
what each side says, and what it would mean for callers. What a decision has settled is listed as such.

  --version <name>  ${versions.join(" or ")}. A URL names its version itself.
  --json            Print { "version", "drift", "differences": [{ "place", "change", "aspect", "contract", "metadata",
                    "meaning", "decision" }] }.
  -h, --help        Print this help.

Examples:
  ${command} 'https://graph.microsoft.com/v1.0/$metadata'
  ${command} metadata.xml --version beta --json

Exit code: 0 no drift, 1 drift, 2 the metadata could not be read, or wrong use.
`;

/**
 * Holds metadata against the contract, and tells on standard output where they differ.
 *
 * @throws {CommandError} where an argument is wrong or the metadata cannot be read
 */
export async function runDrift(args: string[]): Promise<void> {
  const { values, words } = parseWords(
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
  const [source] = words;
  if (source === undefined) throw new CommandError(2, `Name a file or URL of metadata. See: ${command} --help`);
  const version = versionOf(source, values.version);
  const differences = compare(await metadataOf(source), version);
  const drift = differences.some(({ decision }) => decision === null);
  process.stdout.write(values.json ? asJson(version, drift, differences) : driftReport(source, version, differences));
  if (drift) process.exitCode = 1;
}

function versionOf(source: string, given: string | undefined): string {
  const named = isUrl(source) ? versions.find((version) => source.includes(`/${version}/`)) : undefined;
  if (named && given !== undefined && given !== named) {
    throw new CommandError(2, `--version is ${given}, but the URL is that of ${named}.`);
  }
  const version = versions.find((one) => one === (given ?? named));
  if (version) return version;
  const fault = given === undefined ? "The version is not known" : `There is no version "${given}"`;
  throw new CommandError(2, `${fault}: add --version ${versions.join(" or --version ")}.`);
}

async function metadataOf(source: string) {
  try {
    return await readCsdl(readSource(source));
  } catch (error) {
    if (error instanceof CsdlError) throw new CommandError(2, `${source} is no CSDL: ${error.message}.`, error);
    throw error;
  }
}

function asJson(version: string, drift: boolean, differences: readonly Difference[]): string {
  return `${JSON.stringify({ version, drift, differences }, undefined, 2)}\n`;
}
