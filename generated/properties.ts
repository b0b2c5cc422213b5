// Generated from openapi/ by `npm run generate`. Do not edit.

import type { OperationId } from "./operations.js";

/** The versions of Microsoft Graph that return a property, if not all do. */
export const propertyVersions: Readonly<Record<string, readonly string[]>> = {
  createdBy: ["beta"],
  modifiedBy: ["beta"],
};

/** What the service uses if a request omits a property, by operationId. */
export const requestDefaults: Readonly<Partial<Record<OperationId, Readonly<Record<string, unknown>>>>> = {
  createConnectedOrganization: { state: "configured" },
};

/** The properties that identify an identity source, each the first parameter of a constructor. */
export const sourceIdentifiers = ["tenantId", "domainName"] as const;
