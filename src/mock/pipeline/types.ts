import type { OperationId } from "../../../generated/operations.js";
import type { MockFault } from "../faults/faults.js";
import type { Reply } from "../http/response.js";
import type { TenantOfDomain } from "../tenant/sandbox-tenant.js";
import type { SeedOrganization } from "../tenant/seed.js";
import type { Tokens } from "./authorize.js";

/** Header fields by their names in lower case. A `Headers` is one, but dear to build. */
export interface RequestHeaders {
  get(name: string): string | null;
}

export interface Bodied {
  headers: RequestHeaders;
  /** As it comes: whole, or in chunks. */
  body: Uint8Array | AsyncIterable<Uint8Array> | null;
}

/** The parts of a `Request` that the mock looks at. */
export interface Incoming extends Bodied {
  method: string;
  url: URL;
}

/** Answers whatever request comes: one that is not right with the error envelope, a fault of the mock with a 500. */
export type Handler = (request: Incoming) => Promise<Reply>;

/** A request that the mock was sent, as far as it led to an operation. */
export interface RecordedRequest {
  readonly operationId: OperationId;
  readonly method: string;
  readonly url: string;
  /** The JSON that came; `undefined` where none did. */
  readonly body: unknown;
}

export interface MockOptions {
  /**
   * The time that the mock goes by.
   * @default () => new Date()
   */
  clock?: () => Date;
  /**
   * Makes the identifier of a new organization.
   * @default crypto.randomUUID
   */
  newId?: () => string;
  /**
   * Organizations to begin with, or the path of a JSON file with a list of them.
   * @default []
   */
  seed?: string | readonly SeedOrganization[];
  /** Entra tenants by the domains that are verified in them: the service stores the tenant in place of such a domain. */
  tenants?: Readonly<Record<string, TenantOfDomain>>;
  /** What goes wrong. The list of a running mock is `mock.faults`. */
  faults?: readonly MockFault[];
  /**
   * Milliseconds before each answer.
   * @default 0
   */
  latency?: number;
  /**
   * Milliseconds for which a new organization is 404, as the service's own replication has it.
   * @default 0
   */
  replicationDelay?: number;
  /** Scopes by token. Without it any bearer token may do anything. */
  tokens?: Tokens;
  /**
   * Whether to answer from the contract's examples, as Prism does, and to remember nothing.
   * @default false
   */
  static?: boolean;
}
