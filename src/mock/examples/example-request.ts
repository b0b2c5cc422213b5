import { createRequire } from "node:module";
import { type OperationId, operations } from "../../../generated/operations.js";
import { basePaths } from "../pipeline/route.js";

/** A request that the contract shows, ready to be sent to a mock. */
export interface ExampleRequest {
  method: string;
  /** Base path and path. */
  path: string;
  mediaType: string;
  body: unknown;
}

interface Bundle {
  paths: Record<
    string,
    Record<string, { requestBody: { content: Record<string, { examples: Record<string, { $ref: string }> }> } }>
  >;
  components: { examples: Record<string, { value: unknown }> };
}

/** The first example of an operation that takes a body and no path parameter, in the default version. */
export function exampleRequest(id: OperationId): ExampleRequest {
  // By self-reference, because this file lies at different depths in src/ and in dist/.
  const bundle: Bundle = createRequire(import.meta.url)("connected-organizations/openapi.json");
  const { method, path } = operations[id];
  const [[mediaType, content] = []] = Object.entries(
    bundle.paths[path]?.[method.toLowerCase()]?.requestBody.content ?? {},
  );
  const [example] = Object.values(content?.examples ?? {});
  const shown = bundle.components.examples[example?.$ref.split("/").at(-1) ?? ""];
  if (!mediaType || !shown) throw new Error(`The contract shows no request of ${id}.`);
  return { method, path: `${basePaths[0] ?? ""}${path}`, mediaType, body: shown.value };
}
