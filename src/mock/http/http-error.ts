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
  /** Headers of the response, in addition to those that every response has. */
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

/** The codes of query options that have their own. */
const optionCodes: Readonly<Record<string, string>> = {
  $expand: ErrorCode.ExpandNotSupported,
  $filter: ErrorCode.InvalidFilter,
};

/** Returns the code of a 400 for what is wrong at a target; none if the status has its usual code. */
export function getOptionCode(target: string): { code?: string } {
  const code = optionCodes[target];
  return code === undefined ? {} : { code };
}

/** A query option that the mock cannot evaluate. */
export class QueryOptionError extends HttpError {
  override readonly name = "QueryOptionError";

  constructor(option: string, reason: string) {
    const message = `Invalid ${option}: ${reason}.`;
    super(400, message, {
      ...getOptionCode(option),
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
