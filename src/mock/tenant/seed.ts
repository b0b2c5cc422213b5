import { requestDefaults } from "../../../generated/properties.js";
import type { ConnectedOrganization } from "../../../generated/types.js";
import { type ValidationError, validateSchema } from "../../validation/index.js";
import { getNodeModule } from "../node-module.js";
import { copyJson } from "./copy-json.js";
import { withTypePrefix } from "./identity-source.js";
import { formatTimestamp, type KnownOrganization, toStoredTimestamp } from "./organization.js";

/** An organization that the tenant has from the beginning. The mock fills in what it leaves out. */
export type SeedOrganization = Partial<ConnectedOrganization>;

/** The seed is not a list of valid organizations. */
export class SeedError extends Error {
  override readonly name = "SeedError";
  /** JSON pointers of the places that are not valid. */
  readonly pointers: readonly string[];

  constructor(message: string, pointers: readonly string[] = [], cause?: unknown) {
    super(`Invalid seed: ${message}.`, cause === undefined ? undefined : { cause });
    this.pointers = pointers;
  }
}

/**
 * Checks a seed and completes its organizations.
 *
 * @throws {SeedError} naming each place that is not valid
 */
export function parseSeed(seed: unknown, now: Date, newId: () => string): KnownOrganization[] {
  if (!Array.isArray(seed)) throw new SeedError("it must be an array of organizations");
  const errors = seed.flatMap(validateOrganization);
  const [firstError] = errors;
  if (firstError) {
    const pointers = errors.map(({ pointer }) => pointer);
    throw new SeedError(firstError.message, pointers);
  }
  const timestamp = formatTimestamp(now);
  const organizations = seed.map((organization: SeedOrganization) =>
    completeOrganization(organization, timestamp, newId),
  );
  assertUniqueIds(organizations);
  return organizations;
}

/**
 * Reads a seed from a JSON file.
 *
 * @throws {SeedError} if the file cannot be read or is not JSON
 */
export function readSeedFile(path: string): unknown {
  const { readFileSync } = getNodeModule("node:fs", "A seed file");
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new SeedError(`${path} ${error instanceof SyntaxError ? "is not JSON" : "cannot be read"}`, [], error);
  }
}

function validateOrganization(organization: unknown, index: number): Pick<ValidationError, "pointer" | "message">[] {
  const { valid, errors } = validateSchema("SelectedConnectedOrganization", organization);
  if (valid) return [];
  const place = `/${index}`;
  return errors.map(({ pointer, message }) => ({
    pointer: place + pointer,
    message: pointer ? message.replace(pointer, place + pointer) : message.replace(/^The value/, place),
  }));
}

function completeOrganization(
  organization: SeedOrganization,
  timestamp: string,
  newId: () => string,
): KnownOrganization {
  const { id = newId(), identitySources, internalSponsors, externalSponsors, ...others } = copyJson(organization);
  const { createdDateTime = timestamp, modifiedDateTime = timestamp } = others;
  return {
    id,
    displayName: null,
    description: null,
    state: null,
    identitySources: identitySources?.map(withTypePrefix) ?? [],
    createdBy: null,
    modifiedBy: null,
    ...requestDefaults.createConnectedOrganization,
    ...others,
    createdDateTime: toStoredTimestamp(createdDateTime),
    modifiedDateTime: toStoredTimestamp(modifiedDateTime),
    internalSponsors: internalSponsors ?? [],
    externalSponsors: externalSponsors ?? [],
  };
}

function assertUniqueIds(organizations: readonly KnownOrganization[]): void {
  const ids = new Set<string>();
  for (const { id } of organizations) {
    if (ids.has(id)) throw new SeedError(`the id ${JSON.stringify(id)} is not unique`);
    ids.add(id);
  }
}
