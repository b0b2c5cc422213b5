import { clientSource } from "./client.js";
import type { Contract } from "./contract.js";
import { entityModelSource } from "./entity-model.js";
import { filterSource } from "./filter.js";
import { identitySourcesSource } from "./identity-sources.js";
import { manifest } from "./manifest.js";
import { openapiJson, openapiYaml } from "./openapi-documents.js";
import { operationsSource } from "./operations.js";
import { propertiesSource } from "./properties.js";
import { requestsSource } from "./requests.js";
import { schemaSource } from "./schema.js";
import { scopesSource } from "./scopes.js";
import { serversSource } from "./servers.js";
import { typesSource } from "./types.js";
import { validatorsSource } from "./validators.js";

/** Every file of generated/ and the function that writes its text. */
const artefacts: Readonly<Record<string, (contract: Contract) => string | Promise<string>>> = {
  "openapi.yaml": openapiYaml,
  "openapi.json": openapiJson,
  "schema.ts": schemaSource,
  "types.ts": typesSource,
  "operations.ts": operationsSource,
  "servers.ts": serversSource,
  "client.ts": clientSource,
  "identity-sources.ts": identitySourcesSource,
  "filter.ts": filterSource,
  "properties.ts": propertiesSource,
  "entity-model.ts": entityModelSource,
  "scopes.ts": scopesSource,
  "requests.ts": requestsSource,
  "validators.ts": validatorsSource,
  "manifest.json": manifest,
};

/** The texts of generated/ by file name. */
export async function generate(contract: Contract): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const [name, textOf] of Object.entries(artefacts)) texts.set(name, await textOf(contract));
  return texts;
}
