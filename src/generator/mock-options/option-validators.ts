import type { Contract } from "../contract/contract.js";
import { notice } from "../texts.js";
import { compileSchemas } from "../validators/compile-schemas.js";
import { listKeywords } from "../validators/list-keywords.js";
import { type OptionSchemas, seedSchema } from "./option-schemas.js";

/** Returns the text of mock-options.ts: the validators of the options of the mock, which Ajv writes. */
export async function renderOptionValidators(contract: Contract, optionSchemas: OptionSchemas): Promise<string> {
  // Seeds have a validator of their own.
  const schemas = { ...optionSchemas, SeedOrganization: {} };
  const optionContract = { ...contract, components: { ...contract.components, schemas } };
  const keywords = listKeywords(optionContract).map((keyword) => JSON.stringify(keyword));
  return `// ${notice.replace("openapi/", "openapi/ and the types of the mock's options")}
// @ts-nocheck Ajv writes plain JavaScript.

import type { ValidatorOf } from "./validator-runtime.js";

${await compileSchemas(optionContract)}

/** A JSON Schema keyword that an option can violate. */
export type OptionKeyword = ${keywords.join(" | ")};

/** A type whose values are validated. */
export type OptionType = "MockConfig" | "MockFault" | "MockOptions" | "ServerOptions";

/** The schema of an organization in a seed. */
export const seedSchema = ${JSON.stringify(seedSchema)};

/** Validators of options by the name of their type. */
export const optionValidators: Readonly<Record<OptionType, ValidatorOf<OptionKeyword>>> = {
  MockConfig,
  MockFault,
  MockOptions,
  ServerOptions,
};
`;
}
