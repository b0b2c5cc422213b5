// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Version } from "./servers.js";
import type { OperationOf } from "./tables.js";

/** What the client needs to know about an operation. */
export type Operation = OperationOf<Version>;

const connectedOrganizations = "/identityGovernance/entitlementManagement/connectedOrganizations";

/** The operations of the contract, by operationId. */
export const operations = {
  /** List connected organizations. */
  listConnectedOrganizations: {
    path: connectedOrganizations,
    method: "GET",
    parameters: ["query"],
    returns: "collection",
  },
  /** Create a connected organization. */
  createConnectedOrganization: {
    path: connectedOrganizations,
    method: "POST",
    parameters: ["body"],
    returns: "entity",
  },
  /** Add a connected organization. */
  addConnectedOrganization: {
    path: `${connectedOrganizations}/$ref`,
    method: "POST",
    parameters: ["body"],
    version: "beta",
  },
  /** Get a connected organization. */
  getConnectedOrganization: {
    path: `${connectedOrganizations}/{connectedOrganizationId}`,
    method: "GET",
    parameters: ["query"],
    returns: "entity",
  },
  /** Delete a connected organization. */
  deleteConnectedOrganization: {
    path: `${connectedOrganizations}/{connectedOrganizationId}`,
    method: "DELETE",
    parameters: [],
  },
  /** Update a connected organization. */
  updateConnectedOrganization: {
    path: `${connectedOrganizations}/{connectedOrganizationId}`,
    method: "PATCH",
    parameters: ["body"],
  },
  /** List internal sponsors. */
  listInternalSponsors: {
    path: `${connectedOrganizations}/{connectedOrganizationId}/internalSponsors`,
    method: "GET",
    parameters: ["query"],
    returns: "collection",
  },
  /** Add an internal sponsor. */
  addInternalSponsor: {
    path: `${connectedOrganizations}/{connectedOrganizationId}/internalSponsors/$ref`,
    method: "POST",
    parameters: ["body"],
  },
  /** Remove an internal sponsor. */
  removeInternalSponsor: {
    path: `${connectedOrganizations}/{connectedOrganizationId}/internalSponsors/{directoryObjectId}/$ref`,
    method: "DELETE",
    parameters: [],
  },
  /** List external sponsors. */
  listExternalSponsors: {
    path: `${connectedOrganizations}/{connectedOrganizationId}/externalSponsors`,
    method: "GET",
    parameters: ["query"],
    returns: "collection",
  },
  /** Add an external sponsor. */
  addExternalSponsor: {
    path: `${connectedOrganizations}/{connectedOrganizationId}/externalSponsors/$ref`,
    method: "POST",
    parameters: ["body"],
  },
  /** Remove an external sponsor. */
  removeExternalSponsor: {
    path: `${connectedOrganizations}/{connectedOrganizationId}/externalSponsors/{directoryObjectId}/$ref`,
    method: "DELETE",
    parameters: [],
  },
  /** Send several requests at once. */
  sendBatch: {
    path: "/$batch",
    method: "POST",
    parameters: ["body"],
    returns: "entity",
  },
} as const satisfies Record<string, Operation>;

/** An `operationId` of the contract. */
export type OperationId = keyof typeof operations;
