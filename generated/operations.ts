// Generated from openapi/ by `npm run generate`. Do not edit.

/** What a client has to know of an operation. */
export interface Operation {
  readonly method: string;
  /** Path template. */
  readonly path: string;
  /** What a call names, in this order: the path parameters, then the body, then the query. */
  readonly takes: readonly string[];
  /** What a success brings. */
  readonly gives: "nothing" | "entity" | "collection";
}

/** Every operation of the contract. */
export const operations = {
  /** Add a connected organization. */
  addConnectedOrganization: { method: "POST", path: "/identityGovernance/entitlementManagement/connectedOrganizations/$ref", takes: ["body"], gives: "nothing" },
  /** List connected organizations. */
  listConnectedOrganizations: { method: "GET", path: "/identityGovernance/entitlementManagement/connectedOrganizations", takes: ["query"], gives: "collection" },
  /** Create a connected organization. */
  createConnectedOrganization: { method: "POST", path: "/identityGovernance/entitlementManagement/connectedOrganizations", takes: ["body"], gives: "entity" },
  /** Get a connected organization. */
  getConnectedOrganization: { method: "GET", path: "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}", takes: ["connectedOrganizationId","query"], gives: "entity" },
  /** Delete a connected organization. */
  deleteConnectedOrganization: { method: "DELETE", path: "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}", takes: ["connectedOrganizationId"], gives: "nothing" },
  /** Update a connected organization. */
  updateConnectedOrganization: { method: "PATCH", path: "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}", takes: ["connectedOrganizationId","body"], gives: "nothing" },
  /** List internal sponsors. */
  listInternalSponsors: { method: "GET", path: "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/internalSponsors", takes: ["connectedOrganizationId","query"], gives: "collection" },
  /** Add an internal sponsor. */
  addInternalSponsor: { method: "POST", path: "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/internalSponsors/$ref", takes: ["connectedOrganizationId","body"], gives: "nothing" },
  /** Remove an internal sponsor. */
  removeInternalSponsor: { method: "DELETE", path: "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/internalSponsors/{directoryObjectId}/$ref", takes: ["connectedOrganizationId","directoryObjectId"], gives: "nothing" },
  /** List external sponsors. */
  listExternalSponsors: { method: "GET", path: "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/externalSponsors", takes: ["connectedOrganizationId","query"], gives: "collection" },
  /** Add an external sponsor. */
  addExternalSponsor: { method: "POST", path: "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/externalSponsors/$ref", takes: ["connectedOrganizationId","body"], gives: "nothing" },
  /** Remove an external sponsor. */
  removeExternalSponsor: { method: "DELETE", path: "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/externalSponsors/{directoryObjectId}/$ref", takes: ["connectedOrganizationId","directoryObjectId"], gives: "nothing" },
} as const satisfies Record<string, Operation>;

/** Name of an operation: the `operationId` in the contract. */
export type OperationId = keyof typeof operations;
