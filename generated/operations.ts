// Generated from openapi/ by `npm run generate`. Do not edit.

/** Method and path template of every operation. */
export const operations = {
  /** Add a connected organization. */
  addConnectedOrganization: { method: "POST", path: "/identityGovernance/entitlementManagement/connectedOrganizations/$ref" },
  /** List connected organizations. */
  listConnectedOrganizations: { method: "GET", path: "/identityGovernance/entitlementManagement/connectedOrganizations" },
  /** Create a connected organization. */
  createConnectedOrganization: { method: "POST", path: "/identityGovernance/entitlementManagement/connectedOrganizations" },
  /** Get a connected organization. */
  getConnectedOrganization: { method: "GET", path: "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}" },
  /** Delete a connected organization. */
  deleteConnectedOrganization: { method: "DELETE", path: "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}" },
  /** Update a connected organization. */
  updateConnectedOrganization: { method: "PATCH", path: "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}" },
  /** List internal sponsors. */
  listInternalSponsors: { method: "GET", path: "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/internalSponsors" },
  /** Add an internal sponsor. */
  addInternalSponsor: { method: "POST", path: "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/internalSponsors/$ref" },
  /** Remove an internal sponsor. */
  removeInternalSponsor: { method: "DELETE", path: "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/internalSponsors/{directoryObjectId}/$ref" },
  /** List external sponsors. */
  listExternalSponsors: { method: "GET", path: "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/externalSponsors" },
  /** Add an external sponsor. */
  addExternalSponsor: { method: "POST", path: "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/externalSponsors/$ref" },
  /** Remove an external sponsor. */
  removeExternalSponsor: { method: "DELETE", path: "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/externalSponsors/{directoryObjectId}/$ref" },
} as const satisfies Record<string, { method: string; path: string }>;

/** Name of an operation: the `operationId` in the contract. */
export type OperationId = keyof typeof operations;
