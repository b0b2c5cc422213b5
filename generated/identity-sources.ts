// Generated from openapi/ by `npm run generate`. Do not edit.

import { assertStrings } from "./assert-strings.js";
import type {
  AzureActiveDirectoryTenant,
  AzureActiveDirectoryTenantCreate,
  CrossCloudAzureActiveDirectoryTenant,
  DomainIdentitySource,
  DomainIdentitySourceCreate,
  ExternalDomainFederation,
  ExternalDomainFederationCreate,
  IdentitySource,
  SocialIdentitySource,
} from "./types.js";

/**
 * Microsoft Entra tenant whose users belong to the organization.
 *
 * @param tenantId Identifier of the tenant (a GUID).
 * @param displayName Name of the tenant.
 * @throws {TypeError} if tenantId is not a string
 */
export function tenantSource(
  tenantId: string,
  displayName?: string,
): AzureActiveDirectoryTenantCreate & { "@odata.type": "#microsoft.graph.azureActiveDirectoryTenant" } {
  assertStrings("tenantSource", { tenantId });
  return displayName === undefined
    ? { "@odata.type": "#microsoft.graph.azureActiveDirectoryTenant", tenantId }
    : { "@odata.type": "#microsoft.graph.azureActiveDirectoryTenant", tenantId, displayName };
}

/**
 * Domain whose users belong to the organization. If the domain is verified in a Microsoft Entra tenant, the
 * service stores that tenant instead.
 *
 * @param domainName Domain name, such as `fabrikam.com`.
 * @param displayName Name of the source, usually the domain name.
 * @throws {TypeError} if domainName is not a string
 */
export function domainSource(
  domainName: string,
  displayName?: string,
): DomainIdentitySourceCreate & { "@odata.type": "#microsoft.graph.domainIdentitySource" } {
  assertStrings("domainSource", { domainName });
  return displayName === undefined
    ? { "@odata.type": "#microsoft.graph.domainIdentitySource", domainName }
    : { "@odata.type": "#microsoft.graph.domainIdentitySource", domainName, displayName };
}

/**
 * Federated domain whose users belong to the organization.
 *
 * @param domainName Domain name, such as `fabrikam.com`.
 * @param issuerUri Issuer URI of the federation's identity provider.
 * @param displayName Name of the source, usually the domain name.
 * @throws {TypeError} if domainName or issuerUri is not a string
 */
export function federationSource(
  domainName: string,
  issuerUri: string,
  displayName?: string,
): ExternalDomainFederationCreate & { "@odata.type": "#microsoft.graph.externalDomainFederation" } {
  assertStrings("federationSource", { domainName, issuerUri });
  return displayName === undefined
    ? { "@odata.type": "#microsoft.graph.externalDomainFederation", domainName, issuerUri }
    : { "@odata.type": "#microsoft.graph.externalDomainFederation", domainName, issuerUri, displayName };
}

/** Whether an identity source has this type: Microsoft Entra tenant in the same cloud. */
export function isTenantSource(source: IdentitySource): source is AzureActiveDirectoryTenant {
  return source["@odata.type"] === "#microsoft.graph.azureActiveDirectoryTenant";
}

/** Whether an identity source has this type: Domain whose users sign in with their email addresses. */
export function isDomainSource(source: IdentitySource): source is DomainIdentitySource {
  return source["@odata.type"] === "#microsoft.graph.domainIdentitySource";
}

/** Whether an identity source has this type: Domain whose users sign in through their own federation. */
export function isFederationSource(source: IdentitySource): source is ExternalDomainFederation {
  return source["@odata.type"] === "#microsoft.graph.externalDomainFederation";
}

/** Whether an identity source has this type: Microsoft Entra tenant in another Microsoft cloud. */
export function isCrossCloudTenantSource(source: IdentitySource): source is CrossCloudAzureActiveDirectoryTenant {
  return source["@odata.type"] === "#microsoft.graph.crossCloudAzureActiveDirectoryTenant";
}

/** Whether an identity source has this type: Social identity provider. */
export function isSocialSource(source: IdentitySource): source is SocialIdentitySource {
  return source["@odata.type"] === "#microsoft.graph.socialIdentitySource";
}
