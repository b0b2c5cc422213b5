// Generated from openapi/ by `npm run generate`. Do not edit.

import type {
  IdentitySource,
  AzureActiveDirectoryTenantCreate,
  DomainIdentitySourceCreate,
  ExternalDomainFederationCreate,
  AzureActiveDirectoryTenant,
  DomainIdentitySource,
  ExternalDomainFederation,
  CrossCloudAzureActiveDirectoryTenant,
  SocialIdentitySource,
} from "./types.js";

/**
 * Microsoft Entra tenant whose users belong to the organization.
 *
 * @param tenantId Identifier of the tenant (a GUID).
 * @param displayName Name of the tenant.
 */
export function tenantSource(tenantId: string, displayName?: string): AzureActiveDirectoryTenantCreate & { "@odata.type": "#microsoft.graph.azureActiveDirectoryTenant" } {
  const source: AzureActiveDirectoryTenantCreate & { "@odata.type": "#microsoft.graph.azureActiveDirectoryTenant" } = { "@odata.type": "#microsoft.graph.azureActiveDirectoryTenant", tenantId };
  return displayName === undefined ? source : { ...source, displayName };
}

/**
 * Domain whose users belong to the organization. If the domain is verified in a Microsoft Entra tenant, the service stores that tenant instead.
 *
 * @param domainName Domain name, such as `fabrikam.com`.
 * @param displayName Name of the source, usually the domain name.
 */
export function domainSource(domainName: string, displayName?: string): DomainIdentitySourceCreate & { "@odata.type": "#microsoft.graph.domainIdentitySource" } {
  const source: DomainIdentitySourceCreate & { "@odata.type": "#microsoft.graph.domainIdentitySource" } = { "@odata.type": "#microsoft.graph.domainIdentitySource", domainName };
  return displayName === undefined ? source : { ...source, displayName };
}

/**
 * Federated domain whose users belong to the organization.
 *
 * @param domainName Domain name, such as `fabrikam.com`.
 * @param issuerUri Issuer URI of the federation's identity provider.
 * @param displayName Name of the source, usually the domain name.
 */
export function federationSource(domainName: string, issuerUri: string, displayName?: string): ExternalDomainFederationCreate & { "@odata.type": "#microsoft.graph.externalDomainFederation" } {
  const source: ExternalDomainFederationCreate & { "@odata.type": "#microsoft.graph.externalDomainFederation" } = { "@odata.type": "#microsoft.graph.externalDomainFederation", domainName, issuerUri };
  return displayName === undefined ? source : { ...source, displayName };
}

/** Whether the source is of this kind: Microsoft Entra tenant in the same cloud. */
export function isTenantSource(source: IdentitySource): source is AzureActiveDirectoryTenant {
  return source["@odata.type"] === "#microsoft.graph.azureActiveDirectoryTenant";
}

/** Whether the source is of this kind: Domain whose users sign in with their email addresses. */
export function isDomainSource(source: IdentitySource): source is DomainIdentitySource {
  return source["@odata.type"] === "#microsoft.graph.domainIdentitySource";
}

/** Whether the source is of this kind: Domain whose users sign in through their own federation. */
export function isFederationSource(source: IdentitySource): source is ExternalDomainFederation {
  return source["@odata.type"] === "#microsoft.graph.externalDomainFederation";
}

/** Whether the source is of this kind: Microsoft Entra tenant in another Microsoft cloud. */
export function isCrossCloudTenantSource(source: IdentitySource): source is CrossCloudAzureActiveDirectoryTenant {
  return source["@odata.type"] === "#microsoft.graph.crossCloudAzureActiveDirectoryTenant";
}

/** Whether the source is of this kind: Social identity provider. */
export function isSocialSource(source: IdentitySource): source is SocialIdentitySource {
  return source["@odata.type"] === "#microsoft.graph.socialIdentitySource";
}
