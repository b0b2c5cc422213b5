import type { IdentitySource } from "../../../generated/types.js";
import { HttpError } from "../http/http-error.js";
import { getSourceKey } from "./identity-source.js";
import type { StoredOrganization } from "./organization.js";

type WithSources = Pick<StoredOrganization, "id" | "identitySources">;

/** The organizations by what their identity sources stand for. A source has several only if a seed or an option allows it. */
export class SourceIndex {
  /** A single id without a set: 100,000 sets take longer than everything else in a reset. */
  readonly #idsByKey = new Map<string, string | Set<string>>();

  add({ id, identitySources }: WithSources): void {
    for (const key of listKeys(identitySources)) {
      const ids = this.#idsByKey.get(key);
      if (ids === undefined) this.#idsByKey.set(key, id);
      else if (typeof ids === "object") ids.add(id);
      else this.#idsByKey.set(key, new Set([ids, id]));
    }
  }

  delete({ id, identitySources }: WithSources): void {
    for (const key of listKeys(identitySources)) {
      const ids = this.#idsByKey.get(key);
      if (typeof ids === "object") ids.delete(id);
      if (ids === id || (typeof ids === "object" && ids.size === 0)) this.#idsByKey.delete(key);
    }
  }

  /**
   * Checks that no other organization has one of the sources.
   *
   * @param id the organization that may have the sources already
   * @throws {HttpError} 409 if another organization has a source
   */
  assertFree(sources: readonly IdentitySource[], id?: string): void {
    for (const [index, source] of sources.entries()) {
      const key = getSourceKey(source);
      const ids = key === undefined ? undefined : this.#idsByKey.get(key);
      const owners = typeof ids === "string" ? [ids] : [...(ids ?? [])];
      const [owner] = owners;
      if (owner === undefined || (id !== undefined && owners.includes(id))) continue;
      const message = `Connected organization ${JSON.stringify(owner)} already has the identity source with ${key}.`;
      throw new HttpError(409, message, { target: `/identitySources/${index}` });
    }
  }
}

function listKeys(sources: WithSources["identitySources"]): string[] {
  return (sources ?? []).flatMap((source) => getSourceKey(source) ?? []);
}
