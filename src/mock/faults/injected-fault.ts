import type { OperationId } from "../../../generated/operations.js";

/** A value that a query option or header must have, or whether it must be present. */
export type ExpectedValue = string | boolean;

/**
 * A failure that a status and a body cannot describe. The response is served or created, and then:
 *
 * - `malformedBody` truncates its JSON. In a batch, the body of the response is then this text as a string.
 * - `droppedConnection` closes the connection instead of sending it.
 * - `unknownEnumMember` sets a state that this contract does not have. As in the service, it is `unknownFutureValue`
 *   unless the request has `Prefer: include-unknown-enum-members`.
 * - `unknownIdentitySource` adds an identity source of a type that this contract does not have.
 *
 * `claimsChallenge` does not serve the request: it responds with 401 and a claims challenge in `WWW-Authenticate`.
 */
export type FaultPreset =
  | "malformedBody"
  | "droppedConnection"
  | "unknownEnumMember"
  | "unknownIdentitySource"
  | "claimsChallenge";

/**
 * A failure that the mock injects on purpose. The first members select the requests that fail, the others say how.
 *
 * @example
 * { operationId: "createConnectedOrganization", status: 429, retryAfter: 2, times: 3 }
 */
export interface MockFault {
  /**
   * Operation whose requests fail.
   * @default every operation
   */
  operationId?: OperationId;
  /**
   * Identifier in the path of the requests that fail: that of an organization or a sponsor.
   * @default every identifier
   * @minLength 1
   */
  id?: string;
  /**
   * Query options of the requests that fail: the value of each, or whether the request has it.
   * @example
   * { $skiptoken: true } // every page but the first
   */
  query?: Readonly<Record<string, ExpectedValue>>;
  /**
   * Headers of the requests that fail: the value of each, or whether the request has it.
   * @example
   * { consistencylevel: "eventual" }
   */
  requestHeaders?: Readonly<Record<string, ExpectedValue>>;
  /**
   * How many of the selected requests succeed before the first one fails. `{ after: 2, times: 1 }` fails only the third.
   * @default 0
   * @asType integer
   * @minimum 0
   */
  after?: number;
  /**
   * How many requests fail.
   * @default Infinity
   * @minimum 0
   */
  times?: number;
  /**
   * Probability from 0 to 1 that a selected request fails.
   * @default 1
   * @minimum 0
   * @maximum 1
   */
  probability?: number;
  /**
   * Seed of the random numbers behind `probability`. The same seed fails the same requests in every run.
   * @default 1
   * @asType integer
   */
  seed?: number;
  /**
   * Status of the response. The request then changes nothing in the tenant.
   * @asType integer
   * @minimum 200
   * @maximum 599
   */
  status?: number;
  /** Changes the response, also that of `status`. */
  preset?: FaultPreset;
  /** Headers of the response, in addition to its own or instead of them. */
  headers?: Readonly<Record<string, string>>;
  /**
   * Seconds for the `Retry-After` header of `status`.
   * @minimum 0
   */
  retryAfter?: number;
  /**
   * Delay of the response in milliseconds.
   * @default 0
   * @minimum 0
   * @maximum 2147483647
   */
  delay?: number;
  /**
   * Body of the response of `status`: a JSON value, or a string that is sent unchanged.
   * @default an OData error with the contract's code for the status
   */
  body?: unknown;
}
