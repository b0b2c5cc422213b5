import type { ConnectedOrganization } from "../../../generated/types.js";
import { truncateMessage } from "../option-errors/describe-value.js";

/** An organization that the tenant has at the start. The mock fills in what is missing. */
export type SeedOrganization = Partial<ConnectedOrganization>;

/** The seed is not a list of valid organizations. */
export class SeedError extends Error {
  override readonly name = "SeedError";
  /** JSON pointers of the places that are not valid. */
  readonly pointers: readonly string[];

  constructor(message: string, pointers: readonly string[] = [], cause?: unknown) {
    super(`Invalid seed: ${truncateMessage(message)}.`, cause === undefined ? undefined : { cause });
    this.pointers = pointers;
  }
}

/** Organizations as the service lists them. A saved response is a seed. */
export interface SeedList {
  value: readonly SeedOrganization[];
  /** Control information, such as `@odata.context`. It is ignored. */
  [name: string]: unknown;
}
