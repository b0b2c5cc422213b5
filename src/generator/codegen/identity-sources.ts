import { type Contract, getComponentName, type Schema } from "../contract/contract.js";
import { ContractError } from "../contract/contract-error.js";
import { schemaFile } from "../contract/source-files.js";
import { capitalize } from "../texts.js";
import { formatDocComment, formatTypeImport, sourceHeader } from "./typescript-source.js";

/**
 * Returns the text of identity-sources.ts: a constructor for each identity source that a request accepts, and a type
 * guard for each that a response contains.
 */
export function renderIdentitySources(contract: Contract): string {
  const accepted = listSourceTypes(contract, "IdentitySourceCreate");
  const returned = listSourceTypes(contract, "IdentitySource");
  const types = ["IdentitySource", ...[...accepted, ...returned].map(({ type }) => type)];
  return [
    sourceHeader,
    `import { assertStrings } from "./assert-strings.js";\n${formatTypeImport(types, "./types.js")}`,
    ...accepted.map(renderConstructor),
    ...returned.map(renderGuard),
  ].join("\n");
}

/** A function of the generated file that returns an identity source. */
export interface SourceConstructor {
  name: string;
  odataType: string;
  /** The members that the parameters set, in order, without the optional `displayName` at the end. */
  parameters: string[];
}

/** Returns the constructors of the generated file. */
export function listSourceConstructors(contract: Contract): SourceConstructor[] {
  return listSourceTypes(contract, "IdentitySourceCreate").map(({ shortName, odataType, schema }) => ({
    name: shortName,
    odataType,
    parameters: Object.keys(listIdentifyingProperties(schema)),
  }));
}

/** A member of a union that has a name for code (`x-short-name`). */
interface SourceType {
  type: string;
  /** Name for code: `tenantSource`. */
  shortName: string;
  odataType: string;
  schema: Schema;
}

/** @throws {ContractError} if two members have the same name, since identity-sources.ts would lose one of them */
function listSourceTypes(contract: Contract, union: string): SourceType[] {
  const { schemas } = contract.components;
  const types = (schemas[union]?.oneOf ?? []).flatMap((member): SourceType[] => {
    const type = getComponentName(member) ?? "";
    const schema = schemas[type];
    const shortName = schema?.["x-short-name"];
    if (!schema || typeof shortName !== "string") return [];
    const tag = schema.properties?.["@odata.type"];
    return [{ type, shortName, odataType: String(tag?.const ?? tag?.enum?.[0]), schema }];
  });
  for (const { type, shortName } of types) {
    const first = types.find((other) => other.shortName === shortName);
    if (first?.type === type) continue;
    const message = `x-short-name must not be ${shortName}: ${first?.type} has it.`;
    throw new ContractError({ file: schemaFile(type), message });
  }
  return types;
}

/** The parameters are the properties in the order of the schema, but the optional `displayName` comes last. */
function renderConstructor({ type, shortName, odataType, schema }: SourceType): string {
  const identifying = listIdentifyingProperties(schema);
  const names = Object.keys(identifying);
  const { displayName } = schema.properties ?? {};
  const documented = Object.entries({ ...identifying, ...(displayName && { displayName }) });
  const comment = [
    schema.description,
    "",
    ...documented.map(([name, { description }]) => `@param ${name} ${description}`),
    `@throws {TypeError} if ${names.join(" or ")} is not a string`,
  ];
  const parameters = [...names.map((name) => `${name}: string`), "displayName?: string"];
  const properties = `"@odata.type": "${odataType}", ${names.join(", ")}`;
  // The literal @odata.type makes the result assignable to the type of a response, too.
  return `${formatDocComment(comment.join("\n"))}\
export function ${shortName}(${parameters.join(", ")}): ${type} & { "@odata.type": "${odataType}" } {
  assertStrings("${shortName}", { ${names.join(", ")} });
  return displayName === undefined ? { ${properties} } : { ${properties}, displayName };
}\n`;
}

/** Returns the properties that say which users belong to an identity source. */
function listIdentifyingProperties({ properties = {} }: Schema): Record<string, Schema> {
  const { "@odata.type": _type, displayName: _name, ...identifying } = properties;
  return identifying;
}

function renderGuard({ type, shortName, odataType, schema }: SourceType): string {
  const comment = formatDocComment(`Whether an identity source has this type: ${schema.description}`);
  return `${comment}export function is${capitalize(shortName)}(source: IdentitySource): source is ${type} {
  return source["@odata.type"] === "${odataType}";
}\n`;
}
