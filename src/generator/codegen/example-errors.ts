import {
  type Contract,
  type Example,
  type Header,
  listOperations,
  type Response,
  resolve,
} from "../contract/contract.js";
import { ContractError } from "../contract/contract-error.js";
import { listErrorCodes } from "../contract/error-codes.js";

/** An error in an example of a response. */
interface ExampleError {
  code: string;
  message: string;
}

/** Returns the code of each status: the first known one in the contract, or that of its first example, also in a batch. */
export function collectErrorCodes(contract: Contract): Record<string, string> {
  const codes: Record<string, string> = {};
  for (const [code, { statuses }] of listErrorCodes(contract)) {
    for (const status of statuses.filter((known) => known >= 400)) codes[status] ??= code;
  }
  for (const [status, response] of listResponses(contract)) {
    const [first] = listExamples(contract, response);
    const code = getError(first?.[1])?.code;
    if (/^\d+$/.test(status) && code) codes[status] ??= code;
  }
  for (const [status, code] of listCodesInBatches(contract)) codes[status] ??= code;
  return codes;
}

/**
 * Returns the code of the error that the example with a name contains.
 *
 * @throws {ContractError} if no response has the example
 */
export function findExampleCode(contract: Contract, name: string): string {
  for (const [, response] of listResponses(contract)) {
    const found = listExamples(contract, response).find(([each]) => each === name);
    const code = getError(found?.[1])?.code;
    if (code) return code;
  }
  throw new ContractError({
    file: "openapi/components/examples",
    message: `A response must have an example ${name} with an error: the mock sends its code.`,
  });
}

/**
 * Returns the claims challenge: an error, and the headers of its response.
 *
 * @throws {ContractError} if no response has the example, or its response has no example of the header
 */
export function findClaimsChallenge(contract: Contract): object {
  for (const [status, response] of listResponses(contract)) {
    const example = listExamples(contract, response).find(([name]) => name === "claimsChallenge");
    const error = getError(example?.[1]);
    const header = response.headers?.["WWW-Authenticate"];
    if (!error || !header) continue;
    const challenge = resolve<Header>(contract, header).example;
    return { status: Number(status), ...error, headers: { "www-authenticate": challenge } };
  }
  throw new ContractError({
    file: "openapi/components/responses/Unauthorized.yaml",
    message:
      "A response must have an example claimsChallenge and a header WWW-Authenticate: the mock's fault sends them.",
  });
}

function listResponses(contract: Contract): [status: string, response: Response][] {
  return listOperations(contract).flatMap(({ responses }) => Object.entries(responses));
}

function listExamples(contract: Contract, { content = {} }: Response): [name: string, value: unknown][] {
  const [media] = Object.values(content);
  return Object.entries(media?.examples ?? {}).map(([name, example]) => [
    name,
    resolve<Example>(contract, example).value,
  ]);
}

function listCodesInBatches(contract: Contract): [status: string, code: string][] {
  const values = listResponses(contract).flatMap(([, response]) => listExamples(contract, response));
  const parts = values.flatMap(([, value]): unknown[] => {
    const { responses } = toRecord(value);
    return Array.isArray(responses) ? responses : [];
  });
  return parts.flatMap((part) => {
    const { status, body } = toRecord(part);
    const code = getError(body)?.code;
    return code ? [[String(status), code]] : [];
  });
}

function getError(body: unknown): ExampleError | undefined {
  const { code, message } = toRecord(toRecord(body).error);
  return typeof code === "string" ? { code, message: String(message) } : undefined;
}

function toRecord(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
