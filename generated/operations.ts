// Generated from openapi/ by `npm run generate`. Do not edit.

/** What a client has to know of an operation. */
export interface Operation {
  /** Path template. */
  readonly path: string;
  readonly method: string;
  /** What a call names, in this order: the path parameters, then the body, then the query. */
  readonly takes: readonly string[];
  /** What a success brings. */
  readonly gives: "nothing" | "entity" | "collection";
}

/** Every operation of the contract. */
export const operations = {
  /** Add a connected organization. */
  addConnectedOrganization: { path: "/identityGovernance/entitlementManagement/connectedOrganizations/$ref", method: "POST", takes: ["body"], gives: "nothing" },
  /** List connected organizations. */
  listConnectedOrganizations: { path: "/identityGovernance/entitlementManagement/connectedOrganizations", method: "GET", takes: ["query"], gives: "collection" },
  /** Create a connected organization. */
  createConnectedOrganization: { path: "/identityGovernance/entitlementManagement/connectedOrganizations", method: "POST", takes: ["body"], gives: "entity" },
  /** Get a connected organization. */
  getConnectedOrganization: { path: "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}", method: "GET", takes: ["connectedOrganizationId", "query"], gives: "entity" },
  /** Delete a connected organization. */
  deleteConnectedOrganization: { path: "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}", method: "DELETE", takes: ["connectedOrganizationId"], gives: "nothing" },
  /** Update a connected organization. */
  updateConnectedOrganization: { path: "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}", method: "PATCH", takes: ["connectedOrganizationId", "body"], gives: "nothing" },
  /** List internal sponsors. */
  listInternalSponsors: { path: "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/internalSponsors", method: "GET", takes: ["connectedOrganizationId", "query"], gives: "collection" },
  /** Add an internal sponsor. */
  addInternalSponsor: { path: "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/internalSponsors/$ref", method: "POST", takes: ["connectedOrganizationId", "body"], gives: "nothing" },
  /** Remove an internal sponsor. */
  removeInternalSponsor: { path: "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/internalSponsors/{directoryObjectId}/$ref", method: "DELETE", takes: ["connectedOrganizationId", "directoryObjectId"], gives: "nothing" },
  /** List external sponsors. */
  listExternalSponsors: { path: "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/externalSponsors", method: "GET", takes: ["connectedOrganizationId", "query"], gives: "collection" },
  /** Add an external sponsor. */
  addExternalSponsor: { path: "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/externalSponsors/$ref", method: "POST", takes: ["connectedOrganizationId", "body"], gives: "nothing" },
  /** Remove an external sponsor. */
  removeExternalSponsor: { path: "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/externalSponsors/{directoryObjectId}/$ref", method: "DELETE", takes: ["connectedOrganizationId", "directoryObjectId"], gives: "nothing" },
} as const satisfies Record<string, Operation>;

/** Name of an operation: the `operationId` in the contract. */
export type OperationId = keyof typeof operations;
