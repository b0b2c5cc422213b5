import { entityModel } from "../../../generated/entity-model.js";
import { isDomainSource, tenantSource } from "../../../generated/identity-sources.js";
import { sourceIdentifiers } from "../../../generated/properties.js";
import type { IdentitySource, IdentitySourceAdd, IdentitySourceUpdate } from "../../../generated/types.js";

/** An identity source in a request or in a seed. */
export type RequestedSource = IdentitySource | IdentitySourceAdd | IdentitySourceUpdate;

/** The types of the metadata by their names in lower case. */
const typeNames = new Map(
  Object.keys(entityModel.types)
    .map((name) => `${entityModel.namespace}.${name}`)
    .map((name) => [name.toLowerCase(), name]),
);

/** An Entra tenant in which a domain is verified. */
export interface TenantOfDomain {
  /**
   * Id of the tenant, a GUID.
   * @format uuid
   */
  tenantId: string;
  /** Name of the tenant. Without it, the identity source has none. */
  displayName?: string;
}

/** Entra tenants by domain in lower case: domains are case-insensitive. */
export type TenantsByDomain = ReadonlyMap<string, TenantOfDomain>;

/** Indexes the option `tenants` by domain. */
export function indexByDomain(tenants: Readonly<Record<string, TenantOfDomain>>): TenantsByDomain {
  return new Map(Object.entries(tenants).map(([domain, tenant]) => [domain.toLowerCase(), tenant]));
}

/** Returns a source as the service stores it: a domain that is verified in a tenant becomes that tenant. */
export function toStoredSource(source: RequestedSource, tenants: TenantsByDomain): IdentitySource {
  const stored = withTypePrefix(source);
  const tenant = isDomainSource(stored) ? tenants.get(stored.domainName?.toLowerCase() ?? "") : undefined;
  return tenant ? tenantSource(tenant.tenantId, tenant.displayName) : stored;
}

/**
 * Returns a source without control information and with the `@odata.type` of a response: it begins with `#`, which a
 * request may omit, and has the case of the metadata, which Microsoft's cmdlet ignores for one type.
 */
export function withTypePrefix(source: RequestedSource): IdentitySource {
  const type = source["@odata.type"].replace(/^#/, "");
  const stored: Record<string, unknown> = { "@odata.type": `#${typeNames.get(type.toLowerCase()) ?? type}` };
  for (const [name, value] of Object.entries(source)) if (!name.includes("@")) stored[name] = value;
  return stored as unknown as IdentitySource; // TypeScript cannot know that the members are those of the type.
}

/**
 * Returns what a source stands for: the same for two sources that a service cannot have in two organizations. `undefined`
 * for a source that names nothing.
 */
export function getSourceKey(source: IdentitySource): string | undefined {
  const name = sourceIdentifiers.find((identifier) => Reflect.get(source, identifier));
  return name && `${name} ${String(Reflect.get(source, name)).toLowerCase()}`;
}
