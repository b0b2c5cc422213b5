import { type OperationId, operations } from "../../../generated/operations.js";
import { getVersionPrefix } from "../http/parse-path.js";
import { getPackageRequire } from "../node-module.js";

/** A request that the contract has as an example. */
export interface ExampleRequest {
  readonly method: string;
  /** Path of the request, with the version. */
  readonly path: string;
  readonly mediaType: string;
  readonly body: unknown;
}

interface Bundle {
  paths: Record<
    string,
    Record<string, { requestBody: { content: Record<string, { examples: Record<string, { $ref: string }> }> } }>
  >;
  components: { examples: Record<string, { value: unknown }> };
}

/** Returns the first example of an operation that has a body and no path parameter, in the default version. */
export function getExampleRequest(id: OperationId): ExampleRequest {
  // By self-reference: this file has different depths in src/ and in dist/.
  const bundle: Bundle = getPackageRequire("The example")("connected-organizations/openapi.json");
  const { method, path } = operations[id];
  const content = bundle.paths[path]?.[method.toLowerCase()]?.requestBody.content ?? {};
  const [[mediaType, { examples }] = ["", { examples: {} }]] = Object.entries(content);
  const [reference] = Object.values(examples);
  const example = bundle.components.examples[reference?.$ref.split("/").at(-1) ?? ""];
  if (!example) throw new Error(`The contract has no example request of ${id}.`);
  return { method, path: getVersionPrefix() + path, mediaType, body: example.value };
}
