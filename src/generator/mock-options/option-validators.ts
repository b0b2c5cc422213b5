import { type Contract, getComponentName, type Schema } from "../contract/contract.js";
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

/** Names of the options of each type, and of the members of an option that is an object or a list of objects. */
export const optionNames: Readonly<Record<string, readonly string[] | undefined>> = ${JSON.stringify(listOptionNames(optionSchemas))};
`;
}

/** The members of the options of a configuration file are those of all others. */
function listOptionNames(schemas: OptionSchemas): Record<string, string[]> {
  const names: Record<string, string[]> = {};
  const addNames = (name: string, schema: Schema | undefined) => {
    if (schema?.additionalProperties === false) names[name] = Object.keys(schema.properties ?? {});
  };
  const follow = (schema: Schema | boolean | undefined): Schema | undefined => {
    return typeof schema === "object" ? (schemas[getComponentName(schema) ?? ""] ?? schema) : undefined;
  };
  for (const type of ["MockConfig", "MockFault", "MockOptions", "ServerOptions"]) addNames(type, schemas[type]);
  for (const [option, schema] of Object.entries(schemas.MockConfig?.properties ?? {})) {
    const type = follow(schema);
    for (const members of [type, follow(type?.items), follow(type?.additionalProperties)]) addNames(option, members);
  }
  return names;
}
