import type { OperationId } from "../../../generated/operations.js";
import { versions } from "../../../generated/servers.js";
import type {
  ConnectedOrganizationAdd,
  ConnectedOrganizationCreate,
  ConnectedOrganizationUpdate,
  DirectoryObjectReference,
} from "../../../generated/types.js";
import type { Answer } from "../examples/serve-example.js";
import { type Collection, type Placed, pageOf } from "../odata/page.js";
import { readQueryOptions } from "../odata/query-options.js";
import type { Relationship } from "./organization.js";
import { addressOf, contextOf, organizationResource, sponsorResource, type View } from "./resource.js";
import type { SandboxTenant } from "./sandbox-tenant.js";
import { sponsorOf } from "./sponsor-reference.js";
import { propertiesIn } from "./version-properties.js";

/** A request that is as the contract says. */
interface TenantRequest {
  tenant: SandboxTenant;
  parameters: Record<string, string>;
  query: URLSearchParams;
  /** Valid for the operation. */
  body: unknown;
  /** Root of the server as the caller wrote it, with the version. */
  root: string;
  version: string;
  /** Path and root of the request, without its query. */
  address: string;
}

type CarryOut = (asked: TenantRequest) => Answer;

/** What each operation does to the tenant, and what it answers. */
export const carryOut: Record<OperationId, CarryOut> = {
  addConnectedOrganization({ tenant, body, root }) {
    const address = addressOf(tenant.create(body as ConnectedOrganizationAdd), root);
    return {
      ...nothing,
      headers: { location: address, "odata-entityid": address },
    };
  },
  listConnectedOrganizations(asked) {
    const { tenant, root } = asked;
    return collection(asked, tenant.organizations, contextOf.organizations(root), organizationResource);
  },
  createConnectedOrganization(asked) {
    const { tenant, body, root, version } = asked;
    const organization = tenant.create(body as ConnectedOrganizationCreate);
    // The service does not bring the sources back: v1.0 shows none, beta does not show the property.
    const { identitySources: _, ...resource } = {
      ...organizationResource({ version, select: [], expand: [] })(organization),
      identitySources: [],
    };
    const shown = version === versions[0] ? resource : { ...resource, identitySources: [] };
    return { status: 201, headers: {}, body: { "@odata.context": contextOf.organization(root), ...shown } };
  },
  getConnectedOrganization(asked) {
    const { tenant, root, version, query } = asked;
    const resource = organizationResource({ version, ...readQueryOptions(query, propertiesIn(version)) })(
      tenant.find(organizationId(asked)),
    );
    return { status: 200, headers: {}, body: { "@odata.context": contextOf.organization(root), ...resource } };
  },
  updateConnectedOrganization(asked) {
    asked.tenant.update(organizationId(asked), asked.body as ConnectedOrganizationUpdate);
    return nothing;
  },
  deleteConnectedOrganization(asked) {
    asked.tenant.delete(organizationId(asked));
    return nothing;
  },
  listInternalSponsors: listSponsors("internalSponsors"),
  addInternalSponsor: addSponsor("internalSponsors"),
  removeInternalSponsor: removeSponsor("internalSponsors"),
  listExternalSponsors: listSponsors("externalSponsors"),
  addExternalSponsor: addSponsor("externalSponsors"),
  removeExternalSponsor: removeSponsor("externalSponsors"),
};

const nothing: Answer = { status: 204, headers: {}, body: undefined };

function listSponsors(relationship: Relationship): CarryOut {
  return (asked) => {
    const { sponsors } = asked.tenant.find(organizationId(asked));
    return collection(asked, sponsors[relationship], contextOf.sponsors(asked.root), () => sponsorResource);
  };
}

function addSponsor(relationship: Relationship): CarryOut {
  return (asked) => {
    const { "@odata.id": reference } = asked.body as DirectoryObjectReference;
    asked.tenant.addSponsor(organizationId(asked), relationship, sponsorOf(reference, asked.root));
    return nothing;
  };
}

function removeSponsor(relationship: Relationship): CarryOut {
  return (asked) => {
    asked.tenant.removeSponsor(organizationId(asked), relationship, asked.parameters.directoryObjectId ?? "");
    return nothing;
  };
}

function collection<Item extends Placed>(
  asked: TenantRequest,
  items: Collection<Item>,
  context: string,
  shownBy: (view: View) => (item: Item) => object,
): Answer {
  const options = readQueryOptions(asked.query, propertiesIn(asked.version));
  const toResource = shownBy({ version: asked.version, ...options });
  const page = pageOf(items, options);
  const body = {
    "@odata.context": context,
    ...(options.count && options.skipToken === undefined && { "@odata.count": page.count }),
    ...(page.skipToken !== undefined && { "@odata.nextLink": nextLink(asked, page.skipToken) }),
    value: page.items.map(toResource),
  };
  return { status: 200, headers: {}, body };
}

function nextLink({ address, query }: TenantRequest, skipToken: string): string {
  const next = new URLSearchParams(query);
  next.set("$skiptoken", skipToken);
  return `${address}?${next.toString().replaceAll("%24", "$").replaceAll("+", "%20")}`;
}

function organizationId({ parameters }: TenantRequest): string {
  return parameters.connectedOrganizationId ?? "";
}
