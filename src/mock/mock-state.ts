import { resolvePrism } from "./examples/resolve-prism.js";
import { assertFaults } from "./faults/assert-faults.js";
import { FaultList } from "./faults/fault-list.js";
import type { MockFault } from "./faults/injected-fault.js";
import { RateLimiter } from "./faults/rate-limiter.js";
import { createUuid } from "./http/request-ids.js";
import { assertOptions } from "./option-errors/assert-options.js";
import { describeValue } from "./option-errors/describe-value.js";
import { MockOptionError } from "./option-errors/invalid-option.js";
import type { MockOptions } from "./options.js";
import type { UnverifiedPolicy } from "./pipeline/apply-unverified-policy.js";
import type { TokenScopes } from "./pipeline/authorize.js";
import { Delays } from "./pipeline/delays.js";
import type { RecordedRequest } from "./pipeline/recorded-request.js";
import { RequestJournal } from "./pipeline/request-journal.js";
import { copyJson } from "./tenant/copy-json.js";
import { indexByDomain, type TenantsByDomain } from "./tenant/identity-source.js";
import type { KnownOrganization } from "./tenant/known-organization.js";
import { OrganizationStore, type TenantOptions } from "./tenant/organization-store.js";
import { parseSeed } from "./tenant/parse-seed.js";
import { readSeed } from "./tenant/seed-file.js";

/** The options and the state of one mock, which all its requests share. */
export class MockState {
  readonly clock: () => Date;
  readonly faults: FaultList;
  /** `undefined` if the number of requests is not limited. */
  readonly rateLimiter: RateLimiter | undefined;
  readonly onRequest: ((request: RecordedRequest) => void) | undefined;
  readonly journal = new RequestJournal();
  readonly delays = new Delays();
  /** Milliseconds before each response. */
  readonly latency: number;
  readonly tokens: TokenScopes | undefined;
  readonly isStatic: boolean;
  readonly unverified: UnverifiedPolicy;
  readonly #newId: () => string;
  readonly #tenants: TenantsByDomain;
  readonly #tenantOptions: TenantOptions;
  #tenant: OrganizationStore;
  #seed: readonly KnownOrganization[] = [];

  /**
   * @throws {SeedError} if the seed is not valid
   * @throws {FaultError} if a fault is not valid
   * @throws {MockOptionError} if another option is not valid
   * @throws {PrismMissingError} if `static` is set and Prism is not installed
   */
  constructor(options: MockOptions) {
    assertOptions("MockOptions", options);
    const { clock = () => new Date(), newId = createUuid, seed = [] } = options;
    // The options can be those of several mocks. A seed is copied when it is parsed.
    const {
      tenants = {},
      rateLimit,
      tokens,
    } = copyJson({
      tenants: options.tenants,
      rateLimit: options.rateLimit,
      tokens: options.tokens,
    });
    this.clock = () => toValidTime(clock());
    this.#newId = () => toValidId(newId());
    this.#tenants = indexByDomain(tenants);
    this.#tenantOptions = {
      clock: this.clock,
      newId: this.#newId,
      tenants: this.#tenants,
      allowDuplicateSources: options.allowDuplicateSources ?? false,
      replicationDelay: options.replicationDelay ?? 0,
    };
    this.#tenant = new OrganizationStore(this.#tenantOptions);
    this.faults = new FaultList(copyFaults(options.faults ?? []));
    this.rateLimiter = rateLimit && new RateLimiter(rateLimit, this.clock);
    this.onRequest = options.onRequest;
    this.latency = options.latency ?? 0;
    this.tokens = tokens;
    this.unverified = options.unverified ?? "accept";
    this.isStatic = options.static ?? false;
    if (this.isStatic) resolvePrism(); // Reports a missing Prism now and not at the first request.
    this.setSeed(readSeed(seed));
  }

  /**
   * Loads what the first request would otherwise wait for: Prism, if every response is an example.
   *
   * @throws {PrismMissingError} if `static` is set and Prism is not installed
   */
  async prepare(): Promise<void> {
    if (!this.isStatic) return;
    const { loadPrism } = await import("./examples/prism.js"); // Loaded on demand: it needs Node.js.
    await loadPrism();
  }

  /**
   * Replaces the seed and resets the mock to it.
   *
   * @throws {SeedError} if the seed is not valid; nothing changes then
   */
  setSeed(seed: unknown): void {
    this.#seed = parseSeed(seed, { now: this.clock(), newId: this.#newId, tenants: this.#tenants });
    this.reset();
  }

  /** The tenant since the last reset. A request that arrived earlier is served from the tenant before. */
  get tenant(): OrganizationStore {
    return this.#tenant;
  }

  /** Resets the tenant to the seed, empties the journal, and resets the rate limit and how often each fault was used. */
  reset(): void {
    this.#tenant = new OrganizationStore(this.#tenantOptions);
    this.delays.end();
    this.journal.clear();
    this.faults.resetUses();
    this.rateLimiter?.reset();
    for (const organization of this.#seed) this.#tenant.insert(organization);
  }
}

/** @throws {FaultError} if a fault is not valid, such as a body with a cycle, which could not be copied */
function copyFaults(faults: readonly MockFault[]): MockFault[] {
  assertFaults(faults);
  return faults.map((fault) => {
    const { body, ...others } = fault;
    // What is sent is the JSON of the body, which can have objects such as dates.
    return body === undefined ? copyJson(others) : { ...copyJson(others), body: JSON.parse(JSON.stringify(body)) };
  });
}

/** @throws {MockOptionError} if the value is not a valid date */
function toValidTime(time: Date): Date {
  // Not by `instanceof`, which is false for a date of another realm, such as that of a test in jsdom.
  const isDate = Object.prototype.toString.call(time) === "[object Date]";
  if (isDate && !Number.isNaN(time.getTime())) return time;
  const found = isDate ? "an invalid one" : describeValue(time);
  throw new MockOptionError({ pointer: "/clock", message: `/clock must return a valid Date, not ${found}` });
}

/** @throws {MockOptionError} if the value is not an id */
function toValidId(id: string): string {
  if (typeof id === "string" && id !== "") return id;
  throw new MockOptionError({
    pointer: "/newId",
    message: `/newId must return a new, non-empty string, not ${describeValue(id)}`,
  });
}
