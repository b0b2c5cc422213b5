import type { OperationId } from "../../../generated/operations.js";
import type { Version } from "../../../generated/servers.js";
import type {
  ConnectedOrganizationAdd,
  ConnectedOrganizationCreate,
  ConnectedOrganizationUpdate,
  DirectoryObjectReference,
} from "../../../generated/types.js";
import type { EntityType } from "../odata/entity-type.js";
import { type Collection, getPage, type Sequenced } from "../odata/page.js";
import { parseQueryOptions } from "../odata/query-options.js";
import { organizationTypes, sponsorTypes } from "./entity-types.js";
import type { Relationship } from "./known-organization.js";
import { createItemProjection } from "./list-items.js";
import { hideNewerMembers } from "./newer-members.js";
import { getSponsors, type StoredOrganization } from "./organization.js";
import type { OrganizationStore } from "./organization-store.js";
import {
  contextUrls,
  createProjection,
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
  /** Whether the response names members of enumerations that this contract does not have. */
  readonly includesNewerMembers: boolean;
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
    const { tenant, root, version } = request;
    return createPageResponse(request, {
      collection: tenant.organizations,
      isVisible: tenant.createVisibilityFilter(),
      type: organizationTypes[version],
      context: contextUrls.organizations(root),
      createItemProjection: (projection) => {
        const toItem = createItemProjection(projection);
        return (organization) => toItem(toVisibleMembers(request, organization));
      },
    });
  },
  createConnectedOrganization({ tenant, body, root, version }) {
    const organization = tenant.create(body as ConnectedOrganizationCreate);
    const resource = createProjection({ version, select: [], expand: [] })(organization);
    const response = createEntityResponse(201, root, hideSources(resource, version));
    return { ...response, headers: { location: getOrganizationUrl(organization, root) } };
  },
  getConnectedOrganization(request) {
    const { tenant, root, version, query } = request;
    const project = createProjection({ version, ...parseQueryOptions(query, organizationTypes[version]) });
    return createEntityResponse(200, root, project(toVisibleMembers(request, tenant.get(getOrganizationId(request)))));
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
    return createPageResponse(request, {
      collection: getSponsors(request.tenant.get(getOrganizationId(request)), relationship),
      type: sponsorTypes[request.version],
      context: contextUrls.sponsors(request.root),
      createItemProjection: () => toSponsorResource,
    });
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

/** Returns an organization with the members of enumerations that the caller asks for. */
function toVisibleMembers(
  { includesNewerMembers }: OperationRequest,
  organization: StoredOrganization,
): StoredOrganization {
  if (includesNewerMembers) return organization;
  const visible = hideNewerMembers(organization);
  const { identitySources: sources } = organization;
  const identitySources = sources?.map(hideNewerMembers);
  const isSame = identitySources?.every((source, index) => source === sources?.[index]);
  return identitySources && !isSame ? { ...visible, identitySources } : visible;
}

/** A collection that a request lists. */
interface EntitySet<Item extends Sequenced> {
  readonly collection: Collection<Item>;
  /** Whether requests find an item; `undefined` if they find all. */
  readonly isVisible?: ((item: Item) => boolean) | undefined;
  readonly type: EntityType;
  /** Value of `@odata.context`. */
  readonly context: string;
  readonly createItemProjection: (projection: Projection) => (item: Item) => object;
}

function createPageResponse<Item extends Sequenced>(
  request: OperationRequest,
  { collection, isVisible, type, context, createItemProjection }: EntitySet<Item>,
): OperationResponse {
  const options = parseQueryOptions(request.query, type);
  const toResource = createItemProjection({ version: request.version, ...options });
  const { items, count, skipToken } = getPage(collection, options, isVisible);
  const body: Record<string, unknown> = { "@odata.context": context };
  if (count !== undefined) body["@odata.count"] = count;
  if (skipToken !== undefined) body["@odata.nextLink"] = createNextLink(request, skipToken);
  body.value = items.map(toResource);
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
