// The map of the generator: which file writes which file of generated/.

import { readdir, readFile } from "node:fs/promises";
import { renderBatch } from "./codegen/batch.js";
import { renderClient } from "./codegen/client.js";
import { renderDirectoryObjects } from "./codegen/directory-objects.js";
import { renderEntityModel } from "./codegen/entity-model.js";
import { renderFilter } from "./codegen/filter.js";
import { renderIdentitySources } from "./codegen/identity-sources.js";
import { renderManifest } from "./codegen/manifest.js";
import { renderOperations } from "./codegen/operations.js";
import { renderProperties } from "./codegen/properties.js";
import { renderRequests } from "./codegen/requests.js";
import { renderSchema } from "./codegen/schema.js";
import { renderScopes } from "./codegen/scopes.js";
import { renderServers } from "./codegen/servers.js";
import { renderTypes } from "./codegen/types.js";
import type { Contract } from "./contract/contract.js";
import { openapiDocuments } from "./contract/openapi-documents.js";
import { type Decision, renderDecisions } from "./decisions/decision.js";
import { formatSources } from "./format-sources.js";
import { createOptionSchemas, renderConfigSchema } from "./mock-options/option-schemas.js";
import { renderOptionValidators } from "./mock-options/option-validators.js";
import { notice } from "./texts.js";
import { renderSchemaValidators, renderValidators } from "./validators/validators.js";

/** The files that a function writes from the contract. */
const artifacts: Readonly<Record<string, (contract: Contract) => string | Promise<string>>> = {
  ...openapiDocuments,
  // Types: schema.ts is written by openapi-typescript, types.ts gives its schemas the names that users see.
  "schema.ts": renderSchema,
  "types.ts": renderTypes,
  "client.ts": renderClient,
  // Tables and functions of the client.
  "operations.ts": renderOperations,
  "servers.ts": renderServers,
  "batch.ts": renderBatch,
  "identity-sources.ts": renderIdentitySources,
  "filter.ts": renderFilter,
  "directory-objects.ts": renderDirectoryObjects,
  // Tables of the mock.
  "properties.ts": renderProperties,
  "requests.ts": renderRequests,
  "scopes.ts": renderScopes,
  // Validators: schema-validators.ts is written by Ajv, validators.ts says which request or response each is for.
  "schema-validators.ts": renderSchemaValidators,
  "validators.ts": renderValidators,
  // What `connected-organizations drift` compares with Microsoft's metadata.
  "entity-model.ts": renderEntityModel,
};

/** The files that do not depend on the contract. They are copied. */
const staticFolder = new URL("static/", import.meta.url);

/** Returns the texts of generated/ by file name. */
export async function generate(contract: Contract, decisions: readonly Decision[]): Promise<Map<string, string>> {
  const texts = await readStaticFiles();
  texts.set("decisions.json", renderDecisions(decisions));
  for (const [name, render] of Object.entries(artifacts)) texts.set(name, await render(contract));
  // Options of the mock, from their types: for editors, and the validators.
  const optionSchemas = createOptionSchemas(contract);
  texts.set("mock-config.schema.json", renderConfigSchema(contract, optionSchemas));
  texts.set("mock-options.ts", await renderOptionValidators(contract, optionSchemas));
  const formatted = await formatSources(texts);
  return formatted.set("manifest.json", renderManifest(contract, formatted.get("openapi.json") ?? ""));
}

async function readStaticFiles(): Promise<Map<string, string>> {
  const names = (await readdir(staticFolder)).sort();
  const texts = names.map(async (name): Promise<[string, string]> => {
    const text = await readFile(new URL(name, staticFolder), "utf8");
    const source = `src/generator/static/${name}`;
    return [name, `// ${notice.replace("openapi/", source)}\n\n${text}`];
  });
  return new Map(await Promise.all(texts));
}
