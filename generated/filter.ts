// Generated from openapi/ by `npm run generate`. Do not edit.

import { toStringLiteral } from "./odata-literal.js";

/** OData expressions for `$filter`. Quotes in their values are escaped. Join several with ` and ` or ` or `. */
export const filter = {
  /** Organizations with this name, as documented by Microsoft. */
  displayName: (displayName: string): string => `displayName eq ${toStringLiteral("filter.displayName", displayName)}`,
  /**
   * Organizations with this Microsoft Entra tenant among their identity sources, as documented by Microsoft. Also
   * matches organizations that were created from a domain of the tenant.
   */
  tenantId: (tenantId: string): string =>
    `identitySources/any(is:is/microsoft.graph.azureActiveDirectoryTenant/tenantId eq ${toStringLiteral("filter.tenantId", tenantId)})`,
  /**
   * Organizations with this domain among their identity sources. Unverified: Microsoft does not document it, but it
   * has the form of `tenantId` and a public script sends it. Does not match a domain that the service has replaced
   * with its tenant.
   */
  domainName: (domainName: string): string =>
    `identitySources/any(is:is/microsoft.graph.domainIdentitySource/domainName eq ${toStringLiteral("filter.domainName", domainName)})`,
} as const;
