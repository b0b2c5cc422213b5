import { randomUUID } from "node:crypto";
import { FaultList } from "./faults.js";
import type { MockOptions, RecordedRequest } from "./handler.js";
import { requirePrism } from "./prism-missing.js";
import { readFaults } from "./read-faults.js";
import type { Tokens } from "./scopes.js";
import { readSeed } from "./seed.js";
import type { KnownOrganization } from "./tenant/organization.js";
import { sponsorResource } from "./tenant/resource.js";
import { SandboxTenant } from "./tenant/sandbox-tenant.js";

/** All that a mock remembers and all that it was told. */
export class Sandbox {
  readonly clock: () => Date;
  readonly tenant: SandboxTenant;
  readonly faults: FaultList;
  readonly requests: RecordedRequest[] = [];
  readonly latency: number;
  readonly tokens: Tokens | undefined;
  readonly isStatic: boolean;
  readonly #seed: KnownOrganization[];

  constructor(options: MockOptions) {
    const { clock = () => new Date(), newId = randomUUID, seed = [], tenants = {}, replicationDelay = 0 } = options;
    this.clock = clock;
    this.tenant = new SandboxTenant({ clock, newId, tenants, replicationDelay });
    this.faults = new FaultList(readFaults(options.faults ?? []));
    this.latency = options.latency ?? 0;
    this.tokens = options.tokens;
    this.isStatic = options.static ?? false;
    if (this.isStatic) requirePrism(); // Now, which is when a user can best do something about it.
    this.#seed = readSeed(seed, clock(), newId);
    this.reset();
  }

  /** Forgets whatever was done, and begins anew with the seed. Faults stay as they are. */
  reset(): void {
    this.tenant.clear();
    this.requests.length = 0;
    for (const organization of structuredClone(this.#seed)) this.tenant.insert(organization);
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
