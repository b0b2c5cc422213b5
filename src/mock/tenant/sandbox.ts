import { randomUUID } from "node:crypto";
import { requirePrism } from "../examples/prism-missing.js";
import { FaultList } from "../faults/faults.js";
import { milliseconds } from "../faults/milliseconds.js";
import type { Tokens } from "../pipeline/authorize.js";
import type { MockOptions, RecordedRequest } from "../pipeline/types.js";
import type { KnownOrganization } from "./organization.js";
import { sponsorResource } from "./resource.js";
import { SandboxTenant } from "./sandbox-tenant.js";
import { readSeed, readSeedFile } from "./seed.js";

/** @throws {TypeError} for no date at all */
function valid(time: Date): Date {
  if (time instanceof Date && !Number.isNaN(time.getTime())) return time;
  throw new TypeError(`clock gave ${time}, which is no time`);
}

/** The latest requests, so many at the least, can be read. */
const keptRequests = 10_000;

/** All that a mock remembers and all that it was told. */
export class Sandbox {
  readonly clock: () => Date;
  readonly tenant: SandboxTenant;
  readonly faults: FaultList;
  readonly requests: RecordedRequest[] = [];
  readonly latency: number;
  readonly tokens: Tokens | undefined;
  readonly isStatic: boolean;
  readonly #newId: () => string;
  #seed: KnownOrganization[] = [];

  constructor(options: MockOptions) {
    const { clock = () => new Date(), newId = randomUUID, seed = [], tenants = {}, replicationDelay = 0 } = options;
    this.clock = () => valid(clock());
    this.tenant = new SandboxTenant({
      clock: this.clock,
      newId,
      tenants,
      replicationDelay: milliseconds("replicationDelay", replicationDelay),
    });
    this.faults = new FaultList(options.faults ?? []);
    this.latency = milliseconds("latency", options.latency ?? 0);
    this.tokens = options.tokens;
    this.isStatic = options.static ?? false;
    if (this.isStatic) requirePrism(); // Now, which is when a user can best do something about it.
    this.#newId = newId;
    this.reseed(typeof seed === "string" ? readSeedFile(seed) : seed);
  }

  /**
   * Begins anew with other organizations.
   *
   * @throws {SeedError} where they are not what the contract says; then nothing is forgotten
   */
  reseed(seed: unknown): void {
    this.#seed = readSeed(seed, this.clock(), this.#newId);
    this.reset();
  }

  /** Forgets whatever was done, and begins anew with the seed. Faults stay, and meet as many requests again as they say. */
  reset(): void {
    this.tenant.clear();
    this.requests.length = 0;
    this.faults.renew();
    for (const organization of structuredClone(this.#seed)) this.tenant.insert(organization);
  }

  /** Keeps a request; of more than a server should hold the oldest are forgotten. */
  record(request: RecordedRequest): void {
    if (this.requests.length === 2 * keptRequests) this.requests.splice(0, keptRequests);
    this.requests.push(request);
  }

  /** The organizations as they are now; what is done later does not change them. */
  organizations(): KnownOrganization[] {
    return Array.from(
      this.tenant.organizations.after(-1),
      ({ place: _, visibleAt: __, sponsors: { internalSponsors, externalSponsors }, ...properties }) => ({
        ...structuredClone(properties),
        internalSponsors: Array.from(internalSponsors.after(-1), sponsorResource),
        externalSponsors: Array.from(externalSponsors.after(-1), sponsorResource),
      }),
    );
  }
}
