// Generated from openapi/ by `npm run generate`. Do not edit.

import type { OperationId } from "./operations.js";

/** The versions of Microsoft Graph that have a property, where not all of them do. */
export const propertyVersions: Readonly<Record<string, readonly string[]>> = {
  "createdBy": [
    "beta"
  ],
  "modifiedBy": [
    "beta"
  ]
};

/** What the service takes where a request leaves a property out, by operation. */
export const requestDefaults: Readonly<Partial<Record<OperationId, Readonly<Record<string, unknown>>>>> = {
  "createConnectedOrganization": {
    "state": "configured"
  }
};
