import { HttpError } from "../http/http-error.js";
import { parseAccept } from "../http/negotiate-content.js";
import type { HttpRequest } from "../http/request.js";
import { createPreferError, type Preferences } from "../pipeline/parse-prefer.js";
import { moveToRoot, type Route } from "../pipeline/route-request.js";
import type { OperationResponse } from "../tenant/operations.js";
import { findNextPageExample, moveNextLink } from "./example-pages.js";
import { getExamples, getResponse, getSuccessResponse } from "./examples.js";
import { loadPrism, type Prism, type PrismOperation, prismConfig } from "./prism.js";
import { PrismMissingError } from "./resolve-prism.js";

/**
 * Responds with an example of the contract: the first one of the operation's success, or the one that the caller prefers.
 *
 * @throws {HttpError} 400 for a preference that the contract cannot meet, 406 if it has nothing that the caller accepts, 501
 * if Prism is not installed
 */
export async function serveExample(
  { operationId, root, query }: Route,
  { headers: requestHeaders }: HttpRequest,
  preferences: Preferences,
): Promise<OperationResponse> {
  const prism = await loadPrism().catch(rethrowMissing);
  const operation = prism.getOperation(operationId);
  assertAvailable(operation, preferences);
  const nextPage = preferences.code === undefined ? findNextPageExample(operation, query) : undefined;
  const selected = { ...preferences, example: preferences.example ?? nextPage };
  const response = await createExampleResponse(prism, operation, selected, requestHeaders.get("accept"));
  const headers = Object.entries(response.headers).map(([name, value]) => [name, moveToRoot(value, root)]);
  return { ...response, headers: Object.fromEntries(headers), body: moveNextLink(response.body, root) };
}

/** @throws {HttpError} 400 if the contract does not have the status or the example */
function assertAvailable(operation: PrismOperation, { code, example }: Preferences): void {
  const response = code === undefined ? getSuccessResponse(operation) : getResponse(operation, code);
  if (!response) {
    const codes = operation.responses.map(({ code }) => code).join(", ");
    throw createPreferError("code", String(code), `one of ${codes}`);
  }
  const names = [...getExamples(response).keys()];
  if (example === undefined || names.includes(example)) return;
  const expected = names.length > 0 ? `one of ${names.join(", ")}` : "omitted, because the response has no body";
  throw createPreferError("example", example, expected);
}

async function createExampleResponse(
  { instance }: Prism,
  operation: PrismOperation,
  { code, example, dynamic }: Preferences,
  accept: string | undefined,
): Promise<OperationResponse> {
  // Prism would replace a preferred error status by a success that the caller accepts.
  const mediaTypes = code === undefined ? formatRanges(accept) : [];
  const mock = {
    dynamic,
    ...(code !== undefined && { code }),
    ...(example !== undefined && { exampleKey: example }),
    ...(mediaTypes.length > 0 && { mediaTypes }),
  };
  const request = { method: "get", url: { path: operation.path } } as const;
  const result = await instance.request(request, [operation], { ...prismConfig, mock })();
  if (result._tag === "Left") throw toNegotiationError(result.left);

  const { statusCode: status, headers = {}, body } = result.right.output;
  const { "content-type": contentType, ...others } = toLowerCaseNames(headers);
  const hasContent = body !== undefined && contentType !== undefined;
  return { status, headers: hasContent ? { ...others, "content-type": contentType } : others, body };
}

function formatRanges(accept: string | undefined): string[] {
  return parseAccept(accept).map(({ range, weight }) => (weight ? `${range};q=${weight}` : range));
}

function toLowerCaseNames(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}

function rethrowMissing(error: unknown): never {
  if (!(error instanceof PrismMissingError)) throw error;
  throw new HttpError(501, `${error.message}.`, { target: "Prefer", cause: error });
}

function toNegotiationError(error: Error): Error {
  const { status, detail } = error as { status?: number; detail?: string }; // Prism's own errors have these members.
  if (!status || status >= 500) return error;
  return new HttpError(status, `${detail ?? error.message}.`, { target: "Accept", cause: error });
}
