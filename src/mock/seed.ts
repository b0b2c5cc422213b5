import { readFileSync } from "node:fs";
import { requestDefaults } from "../../generated/properties.js";
import type { ConnectedOrganization } from "../../generated/types.js";
import { validateSchema } from "../validation/index.js";
import type { Properties } from "./tenant/organization.js";
import { timestamp } from "./tenant/timestamp.js";

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
 * The organizations of a seed: a list, or the path of a JSON file with one.
 *
 * @throws {SeedError} naming each place that is not as the contract says
 */
export function readSeed(seed: string | readonly SeedOrganization[], now: Date, newId: () => string): Properties[] {
  const organizations: unknown = typeof seed === "string" ? readJsonFile(seed) : seed;
  if (!Array.isArray(organizations)) throw new SeedError("it is no list of organizations");
  const faults = organizations.flatMap(faultsOf);
  const ids = organizations.map(({ id }) => id).filter((id) => id !== undefined);
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (faults.length > 0) {
    const [first] = faults;
    throw new SeedError(
      first?.message ?? "",
      faults.map(({ pointer }) => pointer),
    );
  }
  if (twice >= 0) throw new SeedError(`the identifier ${JSON.stringify(ids[twice])} is there twice`);
  return organizations.map((organization: SeedOrganization) => completed(organization, timestamp(now), newId));
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

function completed(organization: SeedOrganization, now: string, newId: () => string): Properties {
  const { internalSponsors: _, externalSponsors: __, ...properties } = organization;
  return {
    ...{ id: newId(), displayName: null, description: null, state: null, identitySources: [] },
    ...{ createdDateTime: now, createdBy: null, modifiedDateTime: now, modifiedBy: null },
    ...requestDefaults.createConnectedOrganization,
    ...properties,
  };
}

function readJsonFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new SeedError(`${path} ${error instanceof SyntaxError ? "is no JSON" : "cannot be read"}`, [], error);
  }
}
