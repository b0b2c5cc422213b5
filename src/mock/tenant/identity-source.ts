import { isDomainSource, tenantSource } from "../../../generated/identity-sources.js";
import type { IdentitySource, IdentitySourceCreate } from "../../../generated/types.js";

/** An Entra tenant in which a domain is verified. */
export interface TenantOfDomain {
  tenantId: string;
  displayName?: string;
}

/** Entra tenants by domain in lower case: domains have no case. */
export type TenantsByDomain = ReadonlyMap<string, TenantOfDomain>;

/** Indexes the option `tenants` by domain. */
export function indexByDomain(tenants: Readonly<Record<string, TenantOfDomain>>): TenantsByDomain {
  return new Map(Object.entries(tenants).map(([domain, tenant]) => [domain.toLowerCase(), tenant]));
}

/** Returns a source as the service stores it: a domain that is verified in a tenant becomes that tenant. */
export function toStoredSource(source: IdentitySourceCreate, tenants: TenantsByDomain): IdentitySource {
  const stored = withTypePrefix(source);
  const tenant = isDomainSource(stored) ? tenants.get(stored.domainName?.toLowerCase() ?? "") : undefined;
  return tenant ? tenantSource(tenant.tenantId, tenant.displayName) : stored;
}

/** Returns a source whose `@odata.type` begins with `#`, which a request may omit. */
export function withTypePrefix(source: IdentitySource | IdentitySourceCreate): IdentitySource {
  // TypeScript does not relate the spread of a union to its members.
  return { ...source, "@odata.type": source["@odata.type"].replace(/^(?!#)/, "#") } as IdentitySource;
}
