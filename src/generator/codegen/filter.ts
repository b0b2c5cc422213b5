import { type Contract, operationsOf } from "../contract/contract.js";
import { docComment } from "./doc-comment.js";
import { sourceHeader } from "./typescript-source.js";

/** The text of filter.ts: a function for each expression of `$filter` that the contract names. */
export function filterSource(contract: Contract): string {
  const functions = Object.entries(expressionsOf(contract)).map(([name, { description, expression }]) => {
    const value = /* of the generated text */ `\${literal(${JSON.stringify(name)}, ${name})}`;
    const comment = docComment(description).trimEnd();
    return `  ${comment}\n  ${name}: (${name}: string): string => \`${expression.replace("{value}", value)}\`,\n`;
  });
  return `${sourceHeader}
${docComment("OData expressions for `$filter`, the quotes in their values escaped. Join several by ` and ` or ` or `.")}\
export const filter = {\n${functions.join("")}} as const;

function literal(name: string, value: string): string {
  if (typeof value === "string") return \`'\${value.replaceAll("'", "''")}'\`;
  throw new TypeError(\`filter.\${name} takes text, not \${value}.\`);
}
`;
}

interface Expression {
  description: string;
  expression: string;
}

function expressionsOf(contract: Contract): Record<string, Expression> {
  const parameters = operationsOf(contract).flatMap(({ parameters }) => parameters);
  return parameters.find(({ name }) => name === "$filter")?.["x-expressions"] ?? {};
}
