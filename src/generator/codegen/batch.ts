import { type Contract, listOperations } from "../contract/contract.js";
import { ContractError } from "../contract/contract-error.js";
import { getBodySchema } from "../contract/operation-result.js";
import { pathFile } from "../contract/source-files.js";
import { sourceHeader } from "./typescript-source.js";

/** The path of a batch, which OData reserves (OData 4.01, part 2, section 4.7). A batch cannot contain another one. */
export const batchPath = "/$batch";

/**
 * Returns the text of batch.ts: the limit of a batch.
 * @throws {ContractError} if the contract has no batch or no limit
 */
export function renderBatch(contract: Contract): string {
  const operation = listOperations(contract).find(({ path }) => path === batchPath);
  const schema = contract.components.schemas[getBodySchema(operation?.operation.requestBody?.content) ?? ""];
  const limit = schema?.properties?.requests?.maxItems;
  if (typeof limit !== "number") {
    throw new ContractError({
      file: pathFile(batchPath),
      message: "The body of a batch must have a property requests with maxItems.",
    });
  }
  return `${sourceHeader}
/** Maximum number of requests in a batch. */
export const maxBatchSize = ${limit};
`;
}
