// Generated from openapi/ by `npm run generate`. Do not edit.

import type { OperationId } from "./operations.js";

/** Permissions of which a token needs one, the least privileged first. */
export const scopes: Readonly<Record<OperationId, readonly string[]>> = {
  listConnectedOrganizations: ["EntitlementManagement.Read.All", "EntitlementManagement.ReadWrite.All"],
  createConnectedOrganization: ["EntitlementManagement.ReadWrite.All"],
  addConnectedOrganization: ["EntitlementManagement.ReadWrite.All"],
  getConnectedOrganization: ["EntitlementManagement.Read.All", "EntitlementManagement.ReadWrite.All"],
  deleteConnectedOrganization: ["EntitlementManagement.ReadWrite.All"],
  updateConnectedOrganization: ["EntitlementManagement.ReadWrite.All"],
  listInternalSponsors: ["EntitlementManagement.Read.All", "EntitlementManagement.ReadWrite.All"],
  addInternalSponsor: ["EntitlementManagement.ReadWrite.All"],
  removeInternalSponsor: ["EntitlementManagement.ReadWrite.All"],
  listExternalSponsors: ["EntitlementManagement.Read.All", "EntitlementManagement.ReadWrite.All"],
  addExternalSponsor: ["EntitlementManagement.ReadWrite.All"],
  removeExternalSponsor: ["EntitlementManagement.ReadWrite.All"],
  sendBatch: ["EntitlementManagement.Read.All", "EntitlementManagement.ReadWrite.All"],
};
