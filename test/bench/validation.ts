import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import contract from "../../generated/openapi.json" with { type: "json" };
import { validateRequest, validateResponse } from "../../src/validation/index.js";
import { measureLoadedSize } from "./loaded-size.js";
import { measureMedians } from "./rounds.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const ajvModule = `
  import { Ajv2020 } from "ajv/dist/2020.js";
  import addFormats from "ajv-formats";
  import contract from "./generated/openapi.json";
  export { Ajv2020, addFormats, contract };`;

/** Measures size and speed of the validators, compared with Ajv at run time. */
export async function measureValidation(): Promise<void> {
  const create = contract.components.examples["createConnectedOrganization.request.domain"].value;
  const full = contract.components.examples["getConnectedOrganization.200.everyKnownSource"].value;
  const goodPage = { value: Array.from({ length: 100 }, () => full) };
  const badPage = { value: Array.from({ length: 10_000 }, () => ({ id: 1, displayName: 2, identitySources: [{}] })) };
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  addFormats.default(ajv);
  ajv.addSchema(contract, "contract");
  const ajvCreate = ajv.compile({ $ref: "contract#/components/schemas/ConnectedOrganizationCreate" });
  const ajvPage = ajv.compile({ $ref: "contract#/components/schemas/ConnectedOrganizationCollection" });

  const size = async (module: string) => (await measureLoadedSize(module, root)).inOneFile;
  const texts = [JSON.stringify(goodPage), JSON.stringify(create)] as const;
  const page = await measureMedians({
    parse: () => JSON.parse(texts[0]),
    validators: () => validateResponse("listConnectedOrganizations", 200, goodPage),
    ajv: () => ajvPage(goodPage),
  });
  const body = await measureMedians({
    parse: () => JSON.parse(texts[1]),
    validators: () => validateRequest("createConnectedOrganization", create),
    ajv: () => ajvCreate(create),
  });
  const bad = await measureMedians(
    { validators: () => validateResponse("listConnectedOrganizations", 200, badPage), ajv: () => ajvPage(badPage) },
    3,
  );
  const row = async (name: "validators" | "ajv", module: string) => ({
    "bytes gzipped": await size(module),
    "page of 100, × JSON.parse": (page[name] / page.parse).toFixed(2),
    "create, × JSON.parse": (body[name] / body.parse).toFixed(2),
    "10,000 bad items, ms": (bad[name] / 1000).toFixed(1),
  });
  console.log("\nValidation");
  console.table({
    "connected-organizations": await row("validators", 'export * from "./src/validation/index.js"'),
    "Ajv at run time": await row("ajv", ajvModule),
  });
}
