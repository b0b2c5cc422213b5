import type { OperationId } from "../../generated/operations.js";
import type { clouds, versions } from "../../generated/servers.js";
import type { GraphError } from "./errors/graph-error.js";
import type { CallFacts } from "./request/build-request.js";

/** A token, or what returns one. It is asked for before every attempt, so that it can renew the token. */
export type AccessToken = string | (() => string | Promise<string>);

/** What sends a request: the global `fetch`, or whatever takes an address and `method`, `headers`, `body` and `signal`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface ClientOptions {
  /**
   * Token for Microsoft Graph with `EntitlementManagement.Read.All` or `EntitlementManagement.ReadWrite.All`. It goes to the
   * origin of the service and nowhere else.
   */
  accessToken: AccessToken;
  /**
   * The cloud that the tenant is in.
   * @default "global"
   */
  cloud?: keyof typeof clouds | undefined;
  /**
   * Version of Microsoft Graph. `createdBy` and `modifiedBy` exist in beta only.
   * @default "beta"
   */
  version?: (typeof versions)[number] | undefined;
  /** Root to use in place of cloud and version, such as that of a mock or a proxy. `https:`, or `http:` on this machine. */
  baseUrl?: string | undefined;
  /**
   * What sends the requests.
   * @default globalThis.fetch
   */
  fetch?: Fetch | undefined;
  /**
   * Milliseconds for one attempt: token, answer and body together. `Infinity` waits without end.
   * @default 100_000
   */
  timeout?: number | undefined;
  /** When to try again. By default three times after 429, and after 503 and 504 where that does no harm. */
  retry?: RetryOptions | undefined;
  /** Is told of every further attempt before the wait for it begins; where it is asynchronous, it is awaited. */
  onRetry?: ((notice: RetryNotice) => void) | undefined;
  /**
   * The functions of `connected-organizations/validation`, or those of them that are wanted. A request that breaks the
   * contract then throws and is not sent; so does a response that breaks it, unless there is `onViolation`.
   */
  validate?: Validators | undefined;
  /** Is told of every response that breaks the contract, which is then used as it came. What it throws ends the call. */
  onViolation?: ((violation: GraphError) => void) | undefined;
}

export interface RetryOptions {
  /**
   * How many times to try again. 0 turns it off.
   * @default 3
   */
  limit?: number;
  /**
   * Methods that are tried again after 503 and 504, where the service may have done the work. After 429 all are.
   * @default ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"]
   */
  methods?: readonly ("GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS")[];
  /**
   * Milliseconds to wait at the most. Where the service asks for more, the call fails at once.
   * @default 60_000
   */
  maxDelay?: number;
}

/** A further attempt that is about to be made. */
export interface RetryNotice extends CallFacts {
  /** Status of the answer. */
  status: number;
  /** 1 for the first retry. */
  attempt: number;
  /** Milliseconds until then: what the service asked for, else drawn from a range that doubles. */
  delay: number;
  /** Seconds that the service asked to wait, if it did. */
  retryAfter: number | undefined;
}

/** What the client asks of validators. */
export interface Validators {
  validateRequest?: (operationId: OperationId, body: unknown) => ContractCheck;
  validateResponse?: (operationId: OperationId, status: number, body: unknown) => ContractCheck;
}

/** Whether a body is as the contract says, and if it is not, where and why. */
export type ContractCheck =
  | { valid: true }
  | { valid: false; errors: readonly { pointer: string; keyword: string; message: string }[] };

/** Options of a single call. Those of a list hold for each of its pages. */
export interface RequestOptions {
  /** Headers to send beside the client's own. `client-request-id` is one that the caller can choose. */
  headers?: RequestInit["headers"];
  /** Ends the call when it aborts. */
  signal?: AbortSignal | undefined;
  /**
   * Milliseconds for one attempt.
   * @default the client's `timeout`
   */
  timeout?: number | undefined;
  /** What differs from the client's `retry`. */
  retry?: RetryOptions | undefined;
  /**
   * Whether the method resolves to `{ data, response }` in place of the data alone; a list then gives its pages so.
   * @default false
   */
  response?: boolean | undefined;
}
