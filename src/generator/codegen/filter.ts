import { type Contract, listOperations, type Parameter } from "../contract/contract.js";
import { ContractError } from "../contract/contract-error.js";
import { pathFile } from "../contract/source-files.js";
import { formatDocComment, formatObject, sourceHeader, toTemplateLiteral } from "./typescript-source.js";

/** Returns the text of filter.ts: a function for each expression of `$filter` that the contract names. */
export function renderFilter(contract: Contract): string {
  const expressions = Object.entries(findExpressions(contract));
  const functions = expressions.map(([name, { description, expression }]): [string, string, string] => {
    const value = `toStringLiteral("filter.${name}", ${name})`;
    return [name, `(${name}: string): string => ${toTemplateLiteral(expression, { value })}`, description];
  });
  return `${sourceHeader}
import { toStringLiteral } from "./odata-literal.js";

${formatDocComment("OData expressions for `$filter`. Quotes in their values are escaped. Join several with ` and ` or ` or `.")}\
export const filter = ${formatObject(functions)} as const;
`;
}

/**
 * @throws {ContractError} if a second `$filter` has expressions, since filter.ts would lose one of the two, or if an
 *   expression has no place for its value
 */
function findExpressions(contract: Contract): NonNullable<Parameter["x-expressions"]> {
  const filters = listOperations(contract).flatMap(({ id, path, parameters }) => {
    const expressions = parameters.find(({ name }) => name === "$filter")?.["x-expressions"];
    return expressions ? [{ id, path, expressions }] : [];
  });
  const [first] = filters;
  if (!first) return {};
  for (const [name, { expression }] of Object.entries(first.expressions)) {
    if (expression.includes("{value}")) continue;
    const message = `The expression ${name} of $filter must contain {value} (got ${expression}).`;
    throw new ContractError({ file: pathFile(first.path), message });
  }
  const other = filters.find(({ expressions }) => JSON.stringify(expressions) !== JSON.stringify(first.expressions));
  if (!other) return first.expressions;
  throw new ContractError({
    file: pathFile(other.path),
    message: `$filter of ${other.id} must have the x-expressions of ${first.id} or none: filter.ts has one set of them.`,
  });
}
