import { isDomainSource, tenantSource } from "../../../generated/identity-sources.js";
import { requestDefaults } from "../../../generated/properties.js";
import type {
  ConnectedOrganizationAdd,
  ConnectedOrganizationCreate,
  ConnectedOrganizationUpdate,
  DirectoryObject,
  IdentitySource,
  IdentitySourceCreate,
} from "../../../generated/types.js";
import { Refusal } from "../http/refusal.js";
import { withMarkedType } from "./marked-type.js";
import { OrderedMap } from "./ordered-map.js";
import type { KnownOrganization, Organization, Relationship, Sponsor } from "./organization.js";
import { timestamp } from "./timestamp.js";

/** What the tenant's behaviour can depend on. */
interface TenantOptions {
  clock: () => Date;
  /** Makes the identifier of a new organization. */
  newId: () => string;
  /** Entra tenants by the domains that are verified in them. */
  tenants: Readonly<Record<string, TenantOfDomain>>;
  /** Milliseconds for which a new organization is not found. */
  replicationDelay: number;
}

export interface TenantOfDomain {
  tenantId: string;
  displayName?: string;
}

/** Who the mock takes every caller for. */
const caller = "admin@contoso.com";

/** The organizations of one tenant and their sponsors, and what happens to them. */
export class SandboxTenant {
  readonly organizations = new OrderedMap<Organization>();
  #places = 0;

  /** By domain in lower case, as domains have no case. */
  readonly #tenants: ReadonlyMap<string, TenantOfDomain>;

  constructor(readonly options: TenantOptions) {
    this.#tenants = new Map(Object.entries(options.tenants).map(([domain, tenant]) => [domain.toLowerCase(), tenant]));
  }

  create(given: ConnectedOrganizationCreate | ConnectedOrganizationAdd): Organization {
    const body = { ...requestDefaults.createConnectedOrganization, ...given };
    const { clock, newId, replicationDelay } = this.options;
    const now = timestamp(clock());
    return this.insert(
      {
        id: this.#fresh(newId()),
        ...{ displayName: body.displayName, description: body.description ?? null },
        state: body.state ?? null,
        identitySources: body.identitySources.map((source) => this.#stored(source)),
        ...{ createdDateTime: now, createdBy: caller, modifiedDateTime: now, modifiedBy: caller },
        ...{ internalSponsors: [], externalSponsors: [] },
      },
      clock().getTime() + replicationDelay,
    );
  }

  /** Takes an organization in as it is. */
  insert({ internalSponsors, externalSponsors, ...properties }: KnownOrganization, visibleAt = 0): Organization {
    const sponsors = {
      internalSponsors: this.#placed(internalSponsors),
      externalSponsors: this.#placed(externalSponsors),
    };
    const organization = { ...properties, sponsors, visibleAt, place: this.#places++ };
    this.organizations.add(organization);
    return organization;
  }

  #placed(sponsors: readonly DirectoryObject[]): OrderedMap<Sponsor> {
    const placed = new OrderedMap<Sponsor>();
    for (const sponsor of sponsors) placed.add({ ...sponsor, place: this.#places++ });
    return placed;
  }

  /** @throws {Refusal} 404 where there is none, or none to be found yet */
  find(id: string): Organization {
    const organization = this.organizations.get(id);
    if (organization && organization.visibleAt <= this.options.clock().getTime()) return organization;
    throw new Refusal(404, `There is no connected organization ${JSON.stringify(id)}.`, {
      target: "connectedOrganizationId",
    });
  }

  update(id: string, { displayName, description, state, identitySources }: ConnectedOrganizationUpdate): void {
    const organization = this.find(id);
    Object.assign(organization, {
      ...(displayName !== undefined && { displayName }),
      ...(description !== undefined && { description }),
      ...(state !== undefined && { state }),
      ...(identitySources && { identitySources: identitySources.map((source) => this.#stored(source)) }),
      ...{ modifiedDateTime: timestamp(this.options.clock()), modifiedBy: caller },
    });
  }

  delete(id: string): void {
    this.organizations.delete(this.find(id).id);
  }

  /** @throws {Refusal} 400 where it is one already */
  addSponsor(id: string, relationship: Relationship, sponsor: DirectoryObject): void {
    const sponsors = this.find(id).sponsors[relationship];
    if (sponsors.get(sponsor.id)) {
      throw new Refusal(400, `${sponsor.id} is one of the ${relationship} already.`, { target: "/@odata.id" });
    }
    sponsors.add({ ...sponsor, place: this.#places++ });
  }

  /** @throws {Refusal} 404 where it is none */
  removeSponsor(id: string, relationship: Relationship, sponsorId: string): void {
    if (this.find(id).sponsors[relationship].delete(sponsorId)) return;
    throw new Refusal(404, `${sponsorId} is none of the ${relationship}.`, { target: "directoryObjectId" });
  }

  clear(): void {
    this.organizations.clear();
  }

  /** @throws {TypeError} for what cannot be the identifier of a new organization */
  #fresh(id: unknown): string {
    if (typeof id === "string" && id !== "" && !this.organizations.get(id)) return id;
    throw new TypeError(`newId gave ${JSON.stringify(id)}, which is no text or not new`);
  }

  /** As the service keeps a source: a domain that is verified in a tenant becomes that tenant. */
  #stored(source: IdentitySourceCreate): IdentitySource {
    const kept = withMarkedType(source);
    const known = isDomainSource(kept) ? this.#tenants.get(kept.domainName?.toLowerCase() ?? "") : undefined;
    return known ? tenantSource(known.tenantId, known.displayName) : kept;
  }
}
