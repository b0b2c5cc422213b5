import type { OperationId } from "../../../generated/operations.js";
import { graphErrorCodes, type QueryParameter, requestConstraints } from "../../../generated/requests.js";
import { validateRequest as validateBody } from "../../validation/index.js";
import { getOptionCode, HttpError, type RequestErrorDetail, toErrorDetails } from "../http/http-error.js";
import { splitList, splitOptions } from "../odata/parse-expand.js";
import type { RequestBodyResult } from "./read-request-body.js";

/**
 * Validates the query and the body of a request.
 *
 * @throws {HttpError} 400 with a detail for each error; the error of a body that could not be read
 */
export function validateRequest(
  operationId: OperationId,
  query: URLSearchParams,
  { body, error }: RequestBodyResult,
): void {
  if (error) throw error;
  const details = validateQuery(requestConstraints[operationId].queryParameters, query);
  const { errors } = validateBody(operationId, body);
  if (errors) details.push(...toErrorDetails(errors));
  const [first, ...others] = details;
  if (!first) return;
  const more = others.length > 0 ? `, and ${others.length} more` : "";
  throw new HttpError(400, `Invalid request: ${first.message.replace(/\.$/, "")}${more}.`, {
    ...getOptionCode(first.target),
    ...(operationId === "sendBatch" && { code: graphErrorCodes.invalidBatch }),
    details,
  });
}

function validateQuery(parameters: readonly QueryParameter[], query: URLSearchParams): RequestErrorDetail[] {
  if (query.size === 0) return [];
  return [...new Set(query.keys())].flatMap((name) => {
    const parameter = parameters.find((candidate) => candidate.name === name);
    if (parameter) return validateParameter(parameter, query.getAll(name));
    const isUnknown = name.startsWith("$") && name !== "$skiptoken";
    return isUnknown ? createDetail(name, "is not supported by this operation") : [];
  });
}

function validateParameter(parameter: QueryParameter, [value, ...others]: readonly string[]): RequestErrorDetail[] {
  if (value === undefined) return [];
  const problem = others.length > 0 ? "must not be repeated" : findProblem(parameter, value);
  return problem === undefined ? [] : [createDetail(parameter.name, problem)];
}

function createDetail(name: string, problem: string): RequestErrorDetail {
  return { code: "queryOption", message: `The query option ${name} ${problem}.`, target: name };
}

/** Returns what is wrong with a value; `undefined` if it is valid. */
function findProblem({ type, minimum = 0, values }: QueryParameter, value: string): string | undefined {
  if (type === "integer") {
    const isValid = /^\d+$/.test(value) && Number(value) >= minimum && Number.isSafeInteger(Number(value));
    return isValid ? undefined : `must be an integer of at least ${minimum} (got ${value})`;
  }
  if (type === "boolean")
    return value === "true" || value === "false" ? undefined : `must be true or false (got ${value})`;
  if (type === "string" || !values || value === "") return undefined;
  // The options of an expanded relationship, `internalSponsors($select=id)`, are parsed with it.
  const names = splitList(value).map((item) => splitOptions(item).name);
  const unknown = names.find((name) => !values.includes(name));
  return unknown === undefined ? undefined : `must be a list of ${values.join(", ")} (got ${unknown})`;
}
