import type { OperationId } from "../../generated/operations.js";
import type { GraphClient, RequestOptions } from "../../src/index.js";

const reference = { "@odata.id": "https://graph.microsoft.com/beta/users/user-1" };
export const createBody = {
  displayName: "Contoso",
  identitySources: [{ "@odata.type": "#microsoft.graph.domainIdentitySource" as const, domainName: "contoso.com" }],
};
export const addBody = { ...createBody, description: "Partner", state: "proposed" as const };
const batch = {
  requests: [
    { id: "1", method: "GET" as const, url: "/identityGovernance/entitlementManagement/connectedOrganizations" },
  ],
};
const update = { state: "configured" as const };

/** A call of an operation, with organization `org-1` and sponsor `user-1` where the path has them. */
interface SampleCall {
  call: (graph: GraphClient, options?: RequestOptions) => unknown;
  body?: unknown;
}

/** One call of every operation; a missing one does not compile. */
export const sampleCalls: Record<OperationId, SampleCall> = {
  addConnectedOrganization: {
    call: (graph, options) => graph.addConnectedOrganization(addBody, options),
    body: addBody,
  },
  listConnectedOrganizations: { call: (graph, options) => graph.listConnectedOrganizations({}, options).firstPage() },
  createConnectedOrganization: {
    call: (graph, options) => graph.createConnectedOrganization(createBody, options),
    body: createBody,
  },
  getConnectedOrganization: { call: (graph, options) => graph.getConnectedOrganization("org-1", {}, options) },
  deleteConnectedOrganization: { call: (graph, options) => graph.deleteConnectedOrganization("org-1", options) },
  updateConnectedOrganization: {
    call: (graph, options) => graph.updateConnectedOrganization("org-1", update, options),
    body: update,
  },
  listInternalSponsors: { call: (graph, options) => graph.listInternalSponsors("org-1", {}, options).firstPage() },
  addInternalSponsor: {
    call: (graph, options) => graph.addInternalSponsor("org-1", reference, options),
    body: reference,
  },
  removeInternalSponsor: { call: (graph, options) => graph.removeInternalSponsor("org-1", "user-1", options) },
  listExternalSponsors: { call: (graph, options) => graph.listExternalSponsors("org-1", {}, options).firstPage() },
  addExternalSponsor: {
    call: (graph, options) => graph.addExternalSponsor("org-1", reference, options),
    body: reference,
  },
  sendBatch: { call: (graph, options) => graph.sendBatch(batch, options), body: batch },
  removeExternalSponsor: { call: (graph, options) => graph.removeExternalSponsor("org-1", "user-1", options) },
};
