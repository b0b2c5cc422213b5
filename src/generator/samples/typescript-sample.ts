import { listSourceConstructors, type SourceConstructor } from "../codegen/identity-sources.js";
import type { Contract } from "../contract/contract.js";
import { getOperationResult } from "../contract/operation-result.js";
import { formatLiteral } from "./format-literal.js";
import type { SampleRequest } from "./sample-request.js";

const client = `\
const graph = createClient({
  accessToken: process.env.GRAPH_TOKEN ?? "",
  baseUrl: process.env.GRAPH_BASE_URL,
});
`;

/** Returns a TypeScript program that sends a request with the client of this package. */
export function renderTypeScriptSample(contract: Contract, request: SampleRequest): string {
  const imports = new Set(["createClient"]);
  const constructors = listSourceConstructors(contract);
  const formatArgument = (value: unknown) =>
    formatLiteral(value, (object) => {
      const found = findConstructor(object, constructors);
      if (!found) return undefined;
      imports.add(found.name);
      const names = [...found.parameters, "displayName"].filter((name) => name in object);
      return `${found.name}(${names.map((name) => JSON.stringify(object[name])).join(", ")})`;
    });
  const call = formatCall(contract, request, formatArgument);
  return `import { ${[...imports].join(", ")} } from "connected-organizations";\n\n${client}\n${call}`;
}

function formatCall(contract: Contract, request: SampleRequest, formatArgument: (value: unknown) => string): string {
  const { operation, identifiers, query, body } = request;
  const values = [
    ...identifiers,
    ...(body === undefined ? [] : [body]),
    ...(query.length > 0 ? [Object.fromEntries(query)] : []),
  ];
  const call = `graph.${operation.id}(${values.map(formatArgument).join(", ")})`;
  const result = getOperationResult(contract, operation);
  if (result.kind === "nothing") return `await ${call};\n`;
  const name = result.whole.charAt(0).toLowerCase() + result.whole.slice(1);
  if (result.kind === "entity") return `const ${name} = await ${call};\nconsole.log(${name});\n`;
  return `for await (const ${name} of ${call}) {\n  console.log(${name});\n}\n`;
}

/** Returns the constructor that returns an object with exactly these members. */
function findConstructor(
  object: Readonly<Record<string, unknown>>,
  constructors: readonly SourceConstructor[],
): SourceConstructor | undefined {
  return constructors.find(({ odataType, parameters }) => {
    const expected = ["@odata.type", ...parameters];
    return (
      object["@odata.type"] === odataType &&
      expected.every((name) => typeof object[name] === "string") &&
      Object.keys(object).every((name) => expected.includes(name) || name === "displayName")
    );
  });
}
