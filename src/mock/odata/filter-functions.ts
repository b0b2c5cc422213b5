import { suggestName } from "./entity-type.js";
import { createExpression, createFilterError, describeType, type Expression } from "./filter-expression.js";

/** A function of strings, as the metadata has no other types with functions that clients use. */
interface FilterFunction {
  readonly parameters: number;
  readonly returns: "boolean" | "string";
  readonly apply: (text: string, part: string) => boolean | string;
}

/** The functions by name in lower case: names are case-insensitive (OData 4.01, part 2, 5.1.1). */
const functions = new Map<string, FilterFunction>([
  ["contains", { parameters: 2, returns: "boolean", apply: (text, part) => text.includes(part) }],
  ["startswith", { parameters: 2, returns: "boolean", apply: (text, part) => text.startsWith(part) }],
  ["endswith", { parameters: 2, returns: "boolean", apply: (text, part) => text.endsWith(part) }],
  ["tolower", { parameters: 1, returns: "string", apply: (text) => text.toLowerCase() }],
]);

/**
 * Creates the call of a function. It is null if an argument is null.
 *
 * @throws {HttpError} 400 if there is no such function, or it does not take the arguments
 */
export function createFunctionCall(name: string, args: readonly Expression[]): Expression {
  const called = functions.get(name.toLowerCase());
  if (!called) {
    const known = [...functions.keys()];
    const expected = suggestName(name, known) || ` (expected one of ${known.join(", ")})`;
    throw createFilterError(`there is no function ${JSON.stringify(name)}${expected}`);
  }
  const { parameters, returns, apply } = called;
  if (args.length !== parameters)
    throw createFilterError(`${name} needs ${parameters} arguments, found ${args.length}`);
  for (const argument of args) assertText(argument, name);
  const [first, second = first] = args;
  const text = `${name}(${args.map((argument) => argument.text).join(",")})`;
  return createExpression(returns, text, (item, element) => {
    const [value, part] = [first?.evaluate(item, element), second?.evaluate(item, element)];
    return typeof value === "string" && typeof part === "string" ? apply(value, part) : null;
  });
}

function assertText(argument: Expression, name: string): void {
  if (argument.type.kind === "string" || argument.type.kind === "null") return;
  throw createFilterError(`${argument.text}, which is ${describeType(argument)}, cannot be an argument of ${name}`);
}
