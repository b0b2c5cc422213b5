import { type OperationId, operations } from "../../generated/operations.js";
import { loadPrism } from "./prism.js";
import { basePaths } from "./route.js";

/** A request that the contract shows, ready to be sent to a mock. */
export interface ExampleRequest {
  method: string;
  /** Base path and path. */
  path: string;
  mediaType: string;
  body: unknown;
}

/** The first example of an operation that takes a body and no path parameter, in the default version. */
export async function exampleRequest(id: OperationId): Promise<ExampleRequest> {
  const prism = await loadPrism();
  const [content] = prism.operation(id).request?.body?.contents ?? [];
  const [example] = content?.examples ?? [];
  if (!content || !example || !("value" in example)) throw new Error(`The contract shows no request of ${id}.`);
  const { method, path } = operations[id];
  return { method, path: `${basePaths[0] ?? ""}${path}`, mediaType: content.mediaType, body: example.value };
}
