import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { type Contract, type Example, listOperations } from "../../contract/contract.js";

/** Name of the script in every page with a request. */
export const loadFile = "load-run.js";

/** Name of the script that runs requests, which the first Run of a page loads. */
export const runFile = "run.js";

/** The scripts of the pages. */
export interface SiteScripts {
  /** Loads the other script. */
  load: string;
  /** The mock, and the form that sends requests to it. */
  run: string;
}

const folder = fileURLToPath(new URL("../../../reference/", import.meta.url));

/** Bundles the scripts of the pages from src/reference/, as classic scripts: a page in a file cannot load modules. */
export async function bundleScripts(contract: Contract): Promise<SiteScripts> {
  return { load: await bundle("load-run.ts", contract), run: await bundle("run.ts", contract) };
}

async function bundle(entry: string, contract: Contract): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${folder}${entry}`],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    mainFields: ["module", "main"],
    // Static examples need Prism, which a browser does not have; the mock loads it on demand.
    external: ["@stoplight/*"],
    logOverride: { "empty-import-meta": "silent" },
    define: { examples: JSON.stringify(createExamples(contract)) },
  });
  return outputFiles[0]?.text ?? "";
}

/** Returns the origin of the live service, and what the tenant of a page has at the beginning. */
function createExamples(contract: Contract) {
  const { parameters, examples } = contract.components;
  const [server] = contract.servers;
  const id = parameters.connectedOrganizationId?.example;
  const values = Object.values(examples).map(({ value }: Example) => Object(value));
  const { displayName, description } = values.find((value) => value.id === id) ?? {};
  return {
    origin: `https://${server?.variables?.host.default}`,
    organization: { id, displayName, description },
    members: Object.fromEntries(listMembers(contract, values)),
  };
}

/** Returns what the organization needs for each operation whose path names a member of a relationship. */
function listMembers(contract: Contract, examples: readonly Record<string, unknown>[]): [id: string, object][] {
  const memberId = contract.components.parameters.directoryObjectId?.example;
  return listOperations(contract).flatMap(({ id, path }): [string, object][] => {
    const [, relationship] = /\/(\w+)\/\{directoryObjectId\}/.exec(path) ?? [];
    return relationship ? [[id, { [relationship]: [findMember(examples, memberId)] }]] : [];
  });
}

/** Returns the object with an identifier as a response shows it. */
function findMember(examples: readonly Record<string, unknown>[], id: unknown): unknown {
  const objects = examples.flatMap((example) => Object.values(example).flat().map(Object));
  return objects.find((object) => object.id === id) ?? { id };
}
