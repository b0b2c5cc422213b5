import { clientSource } from "./codegen/client.js";
import { entityModelSource } from "./codegen/entity-model.js";
import { filterSource } from "./codegen/filter.js";
import { identitySourcesSource } from "./codegen/identity-sources.js";
import { manifest } from "./codegen/manifest.js";
import { operationsSource } from "./codegen/operations.js";
import { propertiesSource } from "./codegen/properties.js";
import { requestsSource } from "./codegen/requests.js";
import { schemaSource } from "./codegen/schema.js";
import { scopesSource } from "./codegen/scopes.js";
import { serversSource } from "./codegen/servers.js";
import { typesSource } from "./codegen/types.js";
import type { Contract } from "./contract/contract.js";
import { openapiJson, openapiYaml } from "./contract/openapi-documents.js";
import { validatorsSource } from "./validators/validators.js";

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
