import { requestDefaults } from "../../../generated/properties.js";
import { toComparableId } from "../guid.js";
import { describeValue } from "../option-errors/describe-value.js";
import { copyJson } from "./copy-json.js";
import { type TenantsByDomain, toStoredSource } from "./identity-source.js";
import type { KnownOrganization } from "./known-organization.js";
import { formatTimestamp, toStoredTimestamp } from "./organization.js";
import { SeedError, type SeedList, type SeedOrganization } from "./seed.js";
import { listSeedErrors } from "./seed-errors.js";

/** What a seed is completed with. */
interface SeedContext {
  readonly now: Date;
  readonly newId: () => string;
  readonly tenants: TenantsByDomain;
}

/**
 * Checks a seed and completes its organizations.
 *
 * @throws {SeedError} naming each place that is not valid
 */
export function parseSeed(seed: unknown, context: SeedContext): KnownOrganization[] {
  const { organizations, place } = findOrganizations(seed);
  // A sparse array has no element that flatMap would visit.
  const errors = Array.from(organizations).flatMap((organization, index) =>
    listSeedErrors(organization, `${place}/${index}`),
  );
  const [firstError, ...others] = errors;
  if (firstError) {
    const pointers = errors.map(({ pointer }) => pointer);
    const more = others.length > 0 ? `, and ${others.length} more` : "";
    throw new SeedError(firstError.message + more, pointers);
  }
  const completed = organizations.map((organization) => completeOrganization(organization, context));
  assertUniqueIds(completed, place);
  for (const [index, { internalSponsors, externalSponsors }] of completed.entries()) {
    assertUniqueIds(internalSponsors, `${place}/${index}/internalSponsors`, toComparableId);
    assertUniqueIds(externalSponsors, `${place}/${index}/externalSponsors`, toComparableId);
  }
  return completed;
}

/** Returns the organizations of a seed, and the JSON pointer of their list. */
function findOrganizations(seed: unknown): { organizations: readonly SeedOrganization[]; place: string } {
  if (Array.isArray(seed)) return { organizations: seed, place: "" };
  const { value, ...others }: Partial<SeedList> = typeof seed === "object" && seed !== null ? seed : {};
  const isList = Object.keys(others).every((name) => name.includes("@"));
  if (isList && Array.isArray(value)) return { organizations: value, place: "/value" };
  const expected = "an array of organizations, or a list response with such an array in its value";
  throw new SeedError(`it must be ${expected} (got ${describeValue(seed)})`);
}

function completeOrganization(organization: SeedOrganization, { now, newId, tenants }: SeedContext): KnownOrganization {
  const timestamp = formatTimestamp(now);
  const names = Object.entries(copyJson(organization)).filter(([name]) => !name.includes("@"));
  const properties: SeedOrganization = Object.fromEntries(names);
  const { id = newId(), createdDateTime = timestamp, modifiedDateTime = timestamp, ...others } = properties;
  const { identitySources, internalSponsors, externalSponsors, ...plainProperties } = others;
  return {
    id,
    displayName: null,
    description: null,
    state: null,
    identitySources: identitySources?.map((source) => toStoredSource(source, tenants)) ?? [],
    createdDateTime: toStoredTimestamp(createdDateTime),
    createdBy: null,
    modifiedDateTime: toStoredTimestamp(modifiedDateTime),
    modifiedBy: null,
    internalSponsors: internalSponsors ?? [],
    externalSponsors: externalSponsors ?? [],
    ...requestDefaults.createConnectedOrganization,
    ...plainProperties,
  };
}

function assertUniqueIds(
  entities: readonly { readonly id: string }[],
  place: string,
  toKey = (id: string): string => id,
): void {
  if (entities.length < 2) return;
  const indexById = new Map<string, number>();
  for (const [index, { id }] of entities.entries()) {
    const first = indexById.get(toKey(id));
    if (first !== undefined) {
      const pointer = `${place}/${index}/id`;
      throw new SeedError(`${pointer} must be unique, and ${place}/${first} has the id ${JSON.stringify(id)} too`, [
        pointer,
      ]);
    }
    indexById.set(toKey(id), index);
  }
}
