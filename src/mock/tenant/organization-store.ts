import { requestDefaults } from "../../../generated/properties.js";
import type {
  ConnectedOrganizationAdd,
  ConnectedOrganizationCreate,
  ConnectedOrganizationUpdate,
  DirectoryObject,
  IdentitySource,
} from "../../../generated/types.js";
import { HttpError } from "../http/http-error.js";
import { describeValue } from "../option-errors/describe-value.js";
import { MockOptionError } from "../option-errors/invalid-option.js";
import { copyJson } from "./copy-json.js";
import { type RequestedSource, type TenantsByDomain, toStoredSource } from "./identity-source.js";
import type { KnownOrganization, Relationship } from "./known-organization.js";
import { OrderedMap } from "./ordered-map.js";
import {
  createSponsorList,
  formatTimestamp,
  getSponsors,
  type Sponsor,
  type StoredOrganization,
} from "./organization.js";
import { toSponsorResource } from "./select-properties.js";
import { SourceIndex } from "./source-index.js";

/** The options of a tenant, which all tenants of a mock have. */
export interface TenantOptions {
  readonly clock: () => Date;
  /** Creates the id of a new organization. */
  readonly newId: () => string;
  readonly tenants: TenantsByDomain;
  /** Milliseconds during which requests do not find a new organization. */
  readonly replicationDelay: number;
  /** Whether two organizations can have the same identity source. */
  readonly allowDuplicateSources: boolean;
}

/** User principal name of every caller. */
const callerName = "admin@contoso.com";

/** The state of the in-memory tenant: finds, creates, updates and deletes organizations and their sponsors. */
export class OrganizationStore {
  readonly organizations = new OrderedMap<StoredOrganization>();
  readonly #options: TenantOptions;
  readonly #sources = new SourceIndex();
  #lastSequence = -1;

  constructor(options: TenantOptions) {
    this.#options = options;
  }

  /** @throws {HttpError} 409 if another organization has the identity source */
  create(body: ConnectedOrganizationCreate | ConnectedOrganizationAdd): StoredOrganization {
    const withDefaults: typeof body = Object.assign({}, requestDefaults.createConnectedOrganization, body);
    const { displayName, description, state, identitySources } = withDefaults;
    const storedSources = this.#toStoredSources(identitySources);
    this.#assertFree(storedSources);
    const now = this.#options.clock();
    const timestamp = formatTimestamp(now);
    const organization: KnownOrganization = {
      id: this.#createId(),
      displayName,
      description: description ?? null,
      state: state ?? null,
      identitySources: storedSources,
      createdDateTime: timestamp,
      createdBy: callerName,
      modifiedDateTime: timestamp,
      modifiedBy: callerName,
      internalSponsors: [],
      externalSponsors: [],
    };
    return this.insert(organization, now.getTime() + this.#options.replicationDelay);
  }

  /** Stores an organization with all its properties. */
  insert({ internalSponsors, externalSponsors, ...properties }: KnownOrganization, visibleAt = 0): StoredOrganization {
    const sponsors: StoredOrganization["sponsors"] = {};
    if (internalSponsors.length > 0) sponsors.internalSponsors = this.#storeSponsors(internalSponsors);
    if (externalSponsors.length > 0) sponsors.externalSponsors = this.#storeSponsors(externalSponsors);
    // To add properties after a spread takes V8 a hundred times as long.
    const organization = Object.assign(properties, { sponsors, visibleAt, sequence: this.#nextSequence() });
    this.organizations.add(organization);
    this.#sources.add(organization);
    return organization;
  }

  /** @throws {HttpError} 404 if there is no such organization, or it is not visible yet */
  get(id: string): StoredOrganization {
    const organization = this.organizations.get(id);
    if (organization && organization.visibleAt <= this.#options.clock().getTime()) return organization;
    const message = `Connected organization ${JSON.stringify(id)} does not exist.`;
    throw new HttpError(404, message, { target: "connectedOrganizationId" });
  }

  /** Returns which organizations a list has now; `undefined` if it has all. */
  createVisibilityFilter(): ((organization: StoredOrganization) => boolean) | undefined {
    if (this.#options.replicationDelay === 0) return undefined;
    const now = this.#options.clock().getTime();
    return ({ visibleAt }) => visibleAt <= now;
  }

  /** @throws {HttpError} 404 if there is no such organization, 409 if another one has one of the identity sources */
  update(id: string, { displayName, description, state, identitySources }: ConnectedOrganizationUpdate): void {
    const organization = this.get(id);
    const storedSources = identitySources && this.#toStoredSources(identitySources);
    if (storedSources) this.#assertFree(storedSources, id);
    const updated: StoredOrganization = {
      ...organization,
      displayName: displayName === undefined ? organization.displayName : displayName,
      description: description === undefined ? organization.description : description,
      state: state === undefined ? organization.state : state,
      identitySources: storedSources === undefined ? organization.identitySources : storedSources,
      modifiedDateTime: formatTimestamp(this.#options.clock()),
      modifiedBy: callerName,
    };
    this.#sources.delete(organization);
    this.organizations.replace(updated);
    this.#sources.add(updated);
  }

  /** @throws {HttpError} 404 if there is no such organization */
  delete(id: string): void {
    const organization = this.get(id);
    this.organizations.delete(organization.id);
    this.#sources.delete(organization);
  }

  /** @throws {HttpError} 400 if the sponsor is already there, 404 if there is no such organization */
  addSponsor(id: string, relationship: Relationship, sponsor: DirectoryObject): void {
    const { sponsors } = this.get(id);
    if (sponsors[relationship]?.get(sponsor.id)) {
      throw new HttpError(400, `${sponsor.id} is already in ${relationship}.`, { target: "/@odata.id" });
    }
    sponsors[relationship] ??= createSponsorList();
    sponsors[relationship].add({ ...sponsor, sequence: this.#nextSequence() });
  }

  /** @throws {HttpError} 404 if there is no such organization or sponsor */
  removeSponsor(id: string, relationship: Relationship, sponsorId: string): void {
    if (this.get(id).sponsors[relationship]?.delete(sponsorId)) return;
    throw new HttpError(404, `${sponsorId} is not in ${relationship}.`, { target: "directoryObjectId" });
  }

  /** Returns copies of all organizations, in the order of their creation. */
  list(): KnownOrganization[] {
    return Array.from(this.organizations.after(-1), toKnownOrganization);
  }

  #toStoredSources(sources: readonly RequestedSource[]): IdentitySource[] {
    return sources.map((source) => toStoredSource(source, this.#options.tenants));
  }

  #assertFree(sources: readonly IdentitySource[], id?: string): void {
    if (!this.#options.allowDuplicateSources) this.#sources.assertFree(sources, id);
  }

  #storeSponsors(sponsors: readonly DirectoryObject[]): OrderedMap<Sponsor> {
    const stored = createSponsorList();
    for (const sponsor of sponsors) stored.add({ ...sponsor, sequence: this.#nextSequence() });
    return stored;
  }

  #nextSequence(): number {
    return ++this.#lastSequence;
  }

  /** @throws {MockOptionError} if `newId` does not return an id that is new */
  #createId(): string {
    const id = this.#options.newId();
    if (!this.organizations.get(id)) return id;
    const message = `/newId must return a new, non-empty string, not ${describeValue(id)}`;
    throw new MockOptionError({ pointer: "/newId", message });
  }
}

function toKnownOrganization(organization: StoredOrganization): KnownOrganization {
  const { sponsors: _, sequence: __, visibleAt: ___, ...properties } = organization;
  const copy = copyJson(properties);
  return Object.assign(copy, {
    internalSponsors: copySponsors(organization, "internalSponsors"),
    externalSponsors: copySponsors(organization, "externalSponsors"),
  });
}

function copySponsors(organization: StoredOrganization, relationship: Relationship): DirectoryObject[] {
  const sponsors = getSponsors(organization, relationship);
  return Array.from(sponsors.after(-1), (sponsor) => copyJson(toSponsorResource(sponsor)));
}
