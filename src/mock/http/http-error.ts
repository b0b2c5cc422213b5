import { ErrorCode, type ErrorDetail } from "../../../generated/types.js";
import type { ValidationError } from "../../validation/index.js";

/** One of several errors in a request. `target` is a JSON pointer into the body, or a parameter or header name. */
export type RequestErrorDetail = ErrorDetail & { readonly target: string };

interface HttpErrorOptions {
  /**
   * Code of the OData error.
   * @default the contract's code for the status
   */
  code?: string;
  /** Place of a single error; it becomes the only detail. */
  target?: string;
  details?: readonly RequestErrorDetail[];
  headers?: Readonly<Record<string, string>>;
  cause?: unknown;
}

/** An error that the mock reports to the caller with an HTTP status. */
export class HttpError extends Error {
  override readonly name: string = "HttpError";
  readonly code: string | undefined;
  readonly details: readonly RequestErrorDetail[];
  /** Headers of the response beside those that every response has. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly status: number,
    message: string,
    { code, target, details, headers = {}, cause }: HttpErrorOptions = {},
  ) {
    super(message, { cause });
    this.code = code;
    this.details = details ?? (target === undefined ? [] : [{ code: String(status), message, target }]);
    this.headers = headers;
  }
}

/** A request body that is larger than the mock accepts. */
export class BodySizeError extends HttpError {
  override readonly name = "BodySizeError";

  constructor(maxSize: number) {
    super(413, `The request body must not be larger than ${maxSize} bytes.`, { target: "" });
  }
}

/** A query option that the mock cannot evaluate. */
export class QueryOptionError extends HttpError {
  override readonly name = "QueryOptionError";

  constructor(option: string, reason: string) {
    const message = `The query option ${option} is not supported: ${reason}.`;
    super(400, message, {
      ...(option === "$filter" && { code: ErrorCode.InvalidFilter }),
      details: [{ code: "queryOption", message, target: option }],
    });
  }
}

/** Converts validation errors to details of an OData error. */
export function toErrorDetails(errors: readonly ValidationError[]): RequestErrorDetail[] {
  return errors.map(({ pointer, keyword, message }) => ({ code: keyword, message, target: pointer }));
}

/** Converts what was thrown to the error that the mock reports. */
export function toHttpError(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new HttpError(500, `The mock failed: ${reason.replace(/\.$/, "")}.`, { cause: error });
}
