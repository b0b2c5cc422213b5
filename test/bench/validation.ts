/** Size and speed of the validators beside Ajv at run time: `npx tsx test/bench/validation.ts`. */
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import contract from "../../generated/openapi.json" with { type: "json" };
import { validateRequest, validateResponse } from "../../src/validation/index.js";
import { bundledSize } from "./bundled-size.js";

const create = contract.components.examples["createConnectedOrganization.request.domain"].value;
const full = contract.components.examples["getConnectedOrganization.200.everyKnownSource"].value;
const goodPage = { value: Array.from({ length: 100 }, () => full) };
const badPage = { value: Array.from({ length: 10_000 }, () => ({ id: 1, displayName: 2, identitySources: [{}] })) };

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
ajv.addSchema(contract, "contract");
const ajvCreate = ajv.compile({ $ref: "contract#/components/schemas/ConnectedOrganizationCreate" });
const ajvPage = ajv.compile({ $ref: "contract#/components/schemas/ConnectedOrganizationCollection" });

/** Milliseconds of one run, the median of 15 samples of at least 20 ms. */
function milliseconds(run: () => unknown): number {
  const samples = Array.from({ length: 15 }, () => {
    const start = performance.now();
    let runs = 0;
    for (; performance.now() - start < 20; runs++) run();
    return (performance.now() - start) / runs;
  });
  return samples.sort((a, b) => a - b)[7] as number;
}

function ratioToParse(body: unknown, validate: (body: unknown) => unknown): string {
  const text = JSON.stringify(body);
  return (milliseconds(() => validate(body)) / milliseconds(() => JSON.parse(text))).toFixed(2);
}

const ajvModule = `
  import { Ajv2020 } from "ajv/dist/2020.js";
  import addFormats from "ajv-formats";
  import contract from "./generated/openapi.json";
  export { Ajv2020, addFormats, contract };`;

console.table({
  "gzip, bytes": {
    validators: bundledSize('export * from "./src/validation/index.js"'),
    ajv: bundledSize(ajvModule),
  },
  "valid page of 100, × JSON.parse": {
    validators: ratioToParse(goodPage, (body) => validateResponse("listConnectedOrganizations", 200, body)),
    ajv: ratioToParse(goodPage, ajvPage),
  },
  "valid create, × JSON.parse": {
    validators: ratioToParse(create, (body) => validateRequest("createConnectedOrganization", body)),
    ajv: ratioToParse(create, ajvCreate),
  },
  "10,000 bad items, ms": {
    validators: milliseconds(() => validateResponse("listConnectedOrganizations", 200, badPage)).toFixed(1),
    ajv: milliseconds(() => ajvPage(badPage)).toFixed(1),
  },
});
