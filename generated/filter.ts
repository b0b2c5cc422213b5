// Generated from openapi/ by `npm run generate`. Do not edit.

import { toStringLiteral } from "./odata-literal.js";

/** OData expressions for `$filter`. Quotes in their values are escaped. Join several with ` and ` or ` or `. */
export const filter = {
  /** Organizations of this name, as Microsoft's pages print it. */
  displayName: (displayName: string): string => `displayName eq ${toStringLiteral("filter.displayName", displayName)}`,
  /**
   * Organizations with this Entra tenant among their identity sources, as Microsoft's pages print it. It also
   * finds those that were created from a domain of the tenant.
   */
  tenantId: (tenantId: string): string =>
    `identitySources/any(is:is/microsoft.graph.azureActiveDirectoryTenant/tenantId eq ${toStringLiteral("filter.tenantId", tenantId)})`,
  /**
   * Organizations with this domain among their identity sources. Unverified: no page prints it, but it has the
   * form of `tenantId`. A domain that the service has replaced by its tenant is not found so.
   */
  domainName: (domainName: string): string =>
    `identitySources/any(is:is/microsoft.graph.domainIdentitySource/domainName eq ${toStringLiteral("filter.domainName", domainName)})`,
} as const;
