import { type Contract, componentName, type Schema } from "../contract/contract.js";
import { docComment } from "./doc-comment.js";
import { sourceHeader } from "./typescript-source.js";

/** The text of identity-sources.ts: a constructor for each kind that a request takes, a guard for each that a response brings. */
export function identitySourcesSource(contract: Contract): string {
  const sent = kindsOf(contract, "IdentitySourceCreate");
  const received = kindsOf(contract, "IdentitySource");
  const types = ["IdentitySource", ...sent.map(({ type }) => type), ...received.map(({ type }) => type)];
  return [
    sourceHeader,
    `import type {\n${types.map((type) => `  ${type},\n`).join("")}} from "./types.js";\n`,
    ...sent.map(constructorOf),
    ...received.map(guardOf),
  ].join("\n");
}

interface Kind {
  type: string;
  /** Name to use in code: `tenantSource`. */
  shortName: string;
  odataType: string;
  schema: Schema;
}

/** The members of a union that have a name for code: those that are known. */
function kindsOf(contract: Contract, union: string): Kind[] {
  const { schemas } = contract.components;
  return (schemas[union]?.oneOf ?? []).flatMap((member) => {
    const type = componentName(member) ?? "";
    const schema = schemas[type];
    const shortName = schema?.["x-short-name"];
    if (!schema || typeof shortName !== "string") return [];
    const tag = schema.properties?.["@odata.type"];
    return { type, shortName, odataType: String(tag?.const ?? tag?.enum?.[0]), schema };
  });
}

/** What makes the source comes first, and the name that it is shown by can be left out. */
function constructorOf({ type, shortName, odataType, schema }: Kind): string {
  const { "@odata.type": _, displayName, ...needed } = schema.properties ?? {};
  const names = Object.keys(needed);
  const described = Object.entries({ ...needed, ...(displayName && { displayName }) });
  const comment = [
    schema.description,
    "",
    ...described.map(([name, { description }]) => `@param ${name} ${description}`),
  ];
  const parameters = [...names.map((name) => `${name}: string`), "displayName?: string"];
  // The narrower tag lets it be used as what a response brings, too.
  const result = `${type} & { "@odata.type": "${odataType}" }`;
  return `${docComment(comment.join("\n"))}export function ${shortName}(${parameters.join(", ")}): ${result} {
  const source: ${result} = { "@odata.type": "${odataType}", ${names.join(", ")} };
  return displayName === undefined ? source : { ...source, displayName };
}\n`;
}

function guardOf({ type, shortName, odataType, schema }: Kind): string {
  const guard = `is${shortName.charAt(0).toUpperCase()}${shortName.slice(1)}`;
  const comment = docComment(`Whether the source is of this kind: ${schema.description}`);
  return `${comment}export function ${guard}(source: IdentitySource): source is ${type} {
  return source["@odata.type"] === "${odataType}";
}\n`;
}
