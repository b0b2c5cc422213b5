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
  return ({ domain, tenantId = "" }: Partner): ConnectedOrganization[] => {
    return [...new Set([domain, tenantId].flatMap((key) => [...(index.get(key) ?? [])]))];
  };
}

/** Returns the domain or the tenant of an identity source. Neither of them has a case. */
function getKey(source: IdentitySource): string[] {
  if ("domainName" in source && source.domainName) return [domainToASCII(source.domainName)];
  if ("tenantId" in source && source.tenantId) return [source.tenantId.toLowerCase()];
  return [];
}
