import type { OperationId } from "../../../generated/operations.js";

/**
 * A request that the mock received. Access tokens, and values with the name of a secret, are replaced with `[token]`:
 * headers and query options such as `Authorization`, `x-functions-key`, `code` or `sig`, and properties such as
 * `client_secret`.
 */
export interface RecordedRequest {
  /** Operation of the contract; `undefined` if there is none for the method and path. */
  readonly operationId: OperationId | undefined;
  /** HTTP method, such as `POST`. */
  readonly method: string;
  /** Absolute URL with its query, as the caller used it, without a user and password. */
  readonly url: string;
  /** Header values by name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON body, a new copy each time it is read; `undefined` if the request had none. */
  readonly body: unknown;
  /** When the request arrived, according to the mock's clock, such as `2026-03-01T12:00:00.000Z`. */
  readonly time: string;
  /** Status of the response; `undefined` before it is sent, and if the connection was dropped. */
  readonly status: number | undefined;
  /** Milliseconds until the response. */
  readonly duration: number | undefined;
  /** Message of the response if it is an error. */
  readonly error: string | undefined;
  /** `request-id` of the response. */
  readonly requestId: string;
  /**
   * Whether `rateLimit` refused the request and had refused another one in the same window: the caller did not wait for
   * `Retry-After`, or sent the requests at the same time. Always false for a request in a batch.
   */
  readonly isEarly: boolean;
}
