import type { OperationId } from "../../../generated/operations.js";
import type { Version } from "../../../generated/servers.js";
import type {
  ConnectedOrganizationAdd,
  ConnectedOrganizationCreate,
  ConnectedOrganizationUpdate,
  DirectoryObjectReference,
} from "../../../generated/types.js";
import { type Collection, getPage, type Sequenced } from "../odata/page.js";
import { parseQueryOptions } from "../odata/query-options.js";
import type { Relationship } from "./organization.js";
import type { OrganizationStore } from "./organization-store.js";
import {
  contextUrls,
  createProjection,
  getOrganizationType,
  getOrganizationUrl,
  type Projection,
  toSponsorResource,
} from "./select-properties.js";
import { parseSponsorReference } from "./sponsor-reference.js";

/** A valid request of an operation. */
interface OperationRequest {
  readonly tenant: OrganizationStore;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Body that is valid for the operation. */
  readonly body: unknown;
  /** Root URL of the version, as the caller used it. */
  readonly root: string;
  readonly version: Version;
  /** URL of the request without its query. */
  readonly url: string;
}

/** The result of an operation before it is serialized. */
export interface OperationResponse {
  readonly status: number;
  /** Header values by name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON value; `undefined` if the response has no body. */
  readonly body: unknown;
}

/** The operations on the tenant: all but the batch, which only contains others. */
export type TenantOperationId = Exclude<OperationId, "sendBatch">;

type Operation = (request: OperationRequest) => OperationResponse;

/** What each operation does to the tenant and how it responds. */
export const tenantOperations: Readonly<Record<TenantOperationId, Operation>> = {
  addConnectedOrganization({ tenant, body, root }) {
    const url = getOrganizationUrl(tenant.create(body as ConnectedOrganizationAdd), root);
    return { ...noContent, headers: { location: url, "odata-entityid": url } };
  },
  listConnectedOrganizations(request) {
    const { tenant, root } = request;
    return createPageResponse(request, tenant.organizations, contextUrls.organizations(root), createProjection);
  },
  createConnectedOrganization({ tenant, body, root, version }) {
    const organization = tenant.create(body as ConnectedOrganizationCreate);
    const resource = createProjection({ version, select: [], expand: [] })(organization);
    const response = createEntityResponse(201, root, hideSources(resource, version));
    return { ...response, headers: { location: getOrganizationUrl(organization, root) } };
  },
  getConnectedOrganization(request) {
    const { tenant, root, version, query } = request;
    const project = createProjection({ version, ...parseQueryOptions(query, getOrganizationType(version)) });
    return createEntityResponse(200, root, project(tenant.get(getOrganizationId(request))));
  },
  updateConnectedOrganization(request) {
    request.tenant.update(getOrganizationId(request), request.body as ConnectedOrganizationUpdate);
    return noContent;
  },
  deleteConnectedOrganization(request) {
    request.tenant.delete(getOrganizationId(request));
    return noContent;
  },
  listInternalSponsors: listSponsors("internalSponsors"),
  addInternalSponsor: addSponsor("internalSponsors"),
  removeInternalSponsor: removeSponsor("internalSponsors"),
  listExternalSponsors: listSponsors("externalSponsors"),
  addExternalSponsor: addSponsor("externalSponsors"),
  removeExternalSponsor: removeSponsor("externalSponsors"),
};

const noContent: OperationResponse = { status: 204, headers: {}, body: undefined };

function listSponsors(relationship: Relationship): Operation {
  return (request) => {
    const sponsors = request.tenant.get(getOrganizationId(request)).sponsors[relationship];
    return createPageResponse(request, sponsors, contextUrls.sponsors(request.root), () => toSponsorResource);
  };
}

function addSponsor(relationship: Relationship): Operation {
  return (request) => {
    const { "@odata.id": reference } = request.body as DirectoryObjectReference;
    const sponsor = parseSponsorReference(reference, request.root);
    request.tenant.addSponsor(getOrganizationId(request), relationship, sponsor);
    return noContent;
  };
}

function removeSponsor(relationship: Relationship): Operation {
  return (request) => {
    const sponsorId = request.parameters.directoryObjectId ?? "";
    request.tenant.removeSponsor(getOrganizationId(request), relationship, sponsorId);
    return noContent;
  };
}

function createEntityResponse(status: number, root: string, entity: object): OperationResponse {
  return { status, headers: {}, body: { "@odata.context": contextUrls.organization(root), ...entity } };
}

/** Hides the sources of a new organization as the service does: beta omits the property, v1.0 returns an empty list. */
function hideSources(resource: object, version: Version): object {
  // JSON omits a property that is undefined.
  return { ...resource, identitySources: version === "beta" ? undefined : [] };
}

function createPageResponse<Item extends Sequenced>(
  request: OperationRequest,
  collection: Collection<Item>,
  context: string,
  createItemProjection: (projection: Projection) => (item: Item) => object,
): OperationResponse {
  const { version } = request;
  const options = parseQueryOptions(request.query, getOrganizationType(version));
  const toResource = createItemProjection({ version, ...options });
  const { items, count, skipToken } = getPage(collection, options);
  const body = {
    "@odata.context": context,
    ...(options.count && options.skipToken === undefined && { "@odata.count": count }),
    ...(skipToken !== undefined && { "@odata.nextLink": createNextLink(request, skipToken) }),
    value: items.map(toResource),
  };
  return { status: 200, headers: {}, body };
}

function createNextLink({ url, query }: OperationRequest, skipToken: string): string {
  const next = new URLSearchParams(query);
  next.set("$skiptoken", skipToken);
  return `${url}?${next.toString().replaceAll("%24", "$").replaceAll("+", "%20")}`;
}

function getOrganizationId({ parameters }: OperationRequest): string {
  return parameters.connectedOrganizationId ?? "";
}
