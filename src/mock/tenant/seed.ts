import { readFileSync } from "node:fs";
import { requestDefaults } from "../../../generated/properties.js";
import type { ConnectedOrganization } from "../../../generated/types.js";
import { validateSchema } from "../../validation/index.js";
import { withMarkedType } from "./marked-type.js";
import type { KnownOrganization } from "./organization.js";
import { timestamp } from "./timestamp.js";

/** An organization to begin with. What it leaves out, the mock fills in. */
export type SeedOrganization = Partial<ConnectedOrganization>;

/** The organizations that a mock begins with are not what the contract says. */
export class SeedError extends Error {
  override readonly name = "SeedError";
  /** JSON pointers of the places. */
  readonly pointers: readonly string[];

  constructor(message: string, pointers: readonly string[] = [], cause?: unknown) {
    super(`The seed cannot be used: ${message}.`, cause === undefined ? undefined : { cause });
    this.pointers = pointers;
  }
}

/**
 * The organizations of a seed.
 *
 * @throws {SeedError} naming each place that is not as the contract says
 */
export function readSeed(organizations: unknown, now: Date, newId: () => string): KnownOrganization[] {
  if (!Array.isArray(organizations)) throw new SeedError("it is no list of organizations");
  const faults = organizations.flatMap(faultsOf);
  const [first] = faults;
  if (first)
    throw new SeedError(
      first.message,
      faults.map(({ pointer }) => pointer),
    );
  const known = organizations.map((organization: SeedOrganization) => completed(organization, timestamp(now), newId));
  const ids = new Set<string>();
  for (const { id } of known) {
    if (ids.has(id)) throw new SeedError(`the identifier ${JSON.stringify(id)} is there twice`);
    ids.add(id);
  }
  return known;
}

function faultsOf(organization: unknown, index: number): { pointer: string; message: string }[] {
  const { valid, errors } = validateSchema("SelectedConnectedOrganization", organization);
  if (valid) return [];
  return errors.map(({ pointer, message }) => ({
    pointer: `/${index}${pointer}`,
    message: pointer
      ? message.replace(pointer, `/${index}${pointer}`)
      : `/${index} ${message.replace(/^The value /, "")}`,
  }));
}

function completed(organization: SeedOrganization, now: string, newId: () => string): KnownOrganization {
  return {
    ...{ id: organization.id ?? newId(), displayName: null, description: null, state: null, identitySources: [] },
    ...{ createdDateTime: now, createdBy: null, modifiedDateTime: now, modifiedBy: null },
    ...requestDefaults.createConnectedOrganization,
    ...organization,
    ...(organization.identitySources && { identitySources: organization.identitySources.map(withMarkedType) }),
    internalSponsors: organization.internalSponsors ?? [],
    externalSponsors: organization.externalSponsors ?? [],
  };
}

/** @throws {SeedError} where the file has no JSON */
export function readSeedFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new SeedError(`${path} ${error instanceof SyntaxError ? "is no JSON" : "cannot be read"}`, [], error);
  }
}
