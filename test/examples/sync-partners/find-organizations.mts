import { domainToASCII } from "node:url";
import type { ConnectedOrganization, IdentitySource } from "connected-organizations";
import type { Partner } from "./read-partners.mts";

/** Finds the organizations that have the domain or the tenant of a partner among their identity sources. */
export function createFinder(organizations: readonly ConnectedOrganization[]) {
  const index = new Map<string, Set<ConnectedOrganization>>();
  for (const organization of organizations) {
    for (const key of (organization.identitySources ?? []).flatMap(getKey)) {
      index.set(key, (index.get(key) ?? new Set()).add(organization));
    }
  }
  return ({ domain, tenantId }: Partner): ConnectedOrganization[] => {
    const keys = tenantId === undefined ? [domain] : [domain, tenantId];
    return [...new Set(keys.flatMap((key) => [...(index.get(key) ?? [])]))];
  };
}

/** Returns the domain or the tenant of an identity source, in lower case. */
function getKey(source: IdentitySource): string[] {
  // domainToASCII returns "" for what is not a domain name: such a source must not match another one.
  if ("domainName" in source && source.domainName) return [domainToASCII(source.domainName) || source.domainName];
  if ("tenantId" in source && source.tenantId) return [source.tenantId.toLowerCase()];
  return [];
}
