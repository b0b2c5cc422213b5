import { type BoundOperation, type Contract, type ErrorCodeFacts, type Example, resolve } from "./contract.js";

/** Returns what the contract says about each known error code. */
export function listErrorCodes(contract: Contract): [code: string, facts: ErrorCodeFacts][] {
  return Object.entries(contract.components.schemas.ErrorCode?.["x-error-codes"] ?? {});
}

/**
 * Returns the codes that an operation can return with a status. A response that the operation defines itself has the codes
 * of its examples; of the other known codes, those apply whose parameter the operation has.
 */
export function listCodesOfResponse(contract: Contract, bound: BoundOperation, status: string): string[] {
  const response = bound.operation.responses[status];
  if (response && !("$ref" in response)) return listCodesOfExamples(contract, bound, status);
  const codes = listErrorCodes(contract).filter(([, { statuses }]) => statuses.includes(Number(status)));
  const names = bound.parameters.map(({ name }) => name);
  return codes.filter(([, { parameter }]) => !parameter || names.includes(parameter)).map(([code]) => code);
}

function listCodesOfExamples(contract: Contract, { responses }: BoundOperation, status: string): string[] {
  const examples = Object.values(responses[status]?.content ?? {}).flatMap((media) =>
    Object.values(media.examples ?? {}),
  );
  const errors = examples.map((example) => Object(resolve<Example>(contract, example).value).error);
  return [...new Set(errors.flatMap((error) => (typeof error?.code === "string" ? [error.code] : [])))];
}

/** The place of the table of error codes in info.md. */
export const errorCodePlace = "<!-- error codes -->";

/** Returns Markdown without the place of the table of error codes. */
export function removeErrorCodePlace(markdown: string): string {
  return markdown.replace(`${errorCodePlace}\n\n`, "");
}
