import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { type Contract, type Example, listOperations } from "../../contract/contract.js";

/** Name of the script in every page with code. */
export const pageFile = "page.js";

/** Name of the script that runs requests, which the first Run of a page loads. */
export const runFile = "run.js";

/** The scripts of the pages. */
export interface SiteScripts {
  /** Adds what a page can do in a browser, and loads the other script. */
  page: string;
  /** The mock, and the form that sends requests to it. */
  run: string;
}

const folder = fileURLToPath(new URL("../../../reference/", import.meta.url));

/** Bundles the scripts of the pages from src/reference/, as classic scripts: a page in a file cannot load modules. */
export async function bundleScripts(contract: Contract): Promise<SiteScripts> {
  return { page: await bundle("page.ts", contract), run: await bundle("run.ts", contract) };
}

async function bundle(entry: string, contract: Contract): Promise<string> {
  const definitions = { examples: JSON.stringify(createExamples(contract)), "import.meta": "{}" };
  const scripts = await rolldown({
    input: `${folder}${entry}`,
    platform: "browser",
    // Static examples need Prism, which a browser does not have; the mock loads it on demand.
    external: /^@stoplight\//,
    resolve: { mainFields: ["module", "main"] },
    transform: { target: "es2022", define: definitions },
  });
  const { output } = await scripts.generate({
    format: "iife",
    minify: true,
    codeSplitting: false,
    comments: { legal: true },
  });
  await scripts.close();
  return output[0].code;
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
