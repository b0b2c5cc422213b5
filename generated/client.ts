// Generated from openapi/ by `npm run generate`. Do not edit.

import type { List, Page, ResponseOption, Result, SelectQuery, Selected } from "./call-types.js";
import type {
  ConnectedOrganization,
  ConnectedOrganizationAdd,
  ConnectedOrganizationCollection,
  ConnectedOrganizationCreate,
  ConnectedOrganizationProperty,
  ConnectedOrganizationUpdate,
  DirectoryObject,
  DirectoryObjectCollection,
  DirectoryObjectReference,
  GetConnectedOrganizationQuery,
  ListConnectedOrganizationsQuery,
  ListExternalSponsorsQuery,
  ListInternalSponsorsQuery,
  SelectedConnectedOrganization,
} from "./types.js";

export type { Answer, List, Page, ResponseOption, Result } from "./call-types.js";

/** The operations of the contract, one method each. `Options` are the options of a call. */
export interface Operations<Options> {
  /**
   * Add a connected organization.
   *
   * Adds a connected organization with the request of Microsoft's page of September 2020: a POST to `$ref` that
   * returns 204 without a body. The pages that Microsoft has published since then document
   * `createConnectedOrganization` instead, so prefer that operation for the live service. This operation is in the
   * contract because programs were written from the 2020 page.
   *
   * `displayName`, `description`, `identitySources`, and `state` are all required, as on the page. The properties
   * that only the service can set (`id`, `createdBy`, `createdDateTime`, `modifiedBy`, and `modifiedDateTime`) are
   * accepted and ignored. The page shows a body under its 204 response, but a 204 response has no body (RFC 9110,
   * section 15.3.5). The `Location` and `OData-EntityId` headers identify the organization instead.
   */
  addConnectedOrganization<WithResponse extends boolean = false>(
    body: ConnectedOrganizationAdd,
    options?: Options & ResponseOption<WithResponse>,
  ): Promise<Result<void, WithResponse>>;

  /**
   * List connected organizations.
   *
   * Lists the connected organizations of the tenant, one page at a time. Follow `@odata.nextLink` until it is
   * absent. Microsoft's pages document `$select` and `$filter`, and existing clients use `$top`. The service may
   * reject or silently ignore an option that it does not support.
   */
  listConnectedOrganizations<
    Property extends ConnectedOrganizationProperty = never,
    WithResponse extends boolean = false,
  >(
    query?: SelectQuery<ListConnectedOrganizationsQuery, Property>,
    options?: Options & ResponseOption<WithResponse>,
  ): List<
    Selected<ConnectedOrganization, SelectedConnectedOrganization, ConnectedOrganizationProperty, Property>,
    Result<
      Page<
        ConnectedOrganizationCollection,
        Selected<ConnectedOrganization, SelectedConnectedOrganization, ConnectedOrganizationProperty, Property>
      >,
      WithResponse
    >
  >;

  /**
   * Create a connected organization.
   *
   * Creates a connected organization from exactly one identity source: a tenant, a domain, or a federation. If the
   * domain is verified in a Microsoft Entra tenant, the service stores that tenant instead.
   *
   * The 201 response does not include the identity sources; only a GET returns them. Right after creation, that GET
   * may return 404 for a moment. `state` defaults to `configured`.
   */
  createConnectedOrganization<WithResponse extends boolean = false>(
    body: ConnectedOrganizationCreate,
    options?: Options & ResponseOption<WithResponse>,
  ): Promise<Result<ConnectedOrganization, WithResponse>>;

  /**
   * Get a connected organization.
   *
   * Returns one connected organization with its identity sources. Microsoft's pages document `$select`. For an
   * unknown identifier, the service returns 404 or, as observed elsewhere in the same service, 403.
   */
  getConnectedOrganization<
    Property extends ConnectedOrganizationProperty = never,
    WithResponse extends boolean = false,
  >(
    connectedOrganizationId: string,
    query?: SelectQuery<GetConnectedOrganizationQuery, Property>,
    options?: Options & ResponseOption<WithResponse>,
  ): Promise<
    Result<
      Selected<ConnectedOrganization, SelectedConnectedOrganization, ConnectedOrganizationProperty, Property>,
      WithResponse
    >
  >;

  /**
   * Delete a connected organization.
   *
   * Deletes a connected organization.
   */
  deleteConnectedOrganization<WithResponse extends boolean = false>(
    connectedOrganizationId: string,
    options?: Options & ResponseOption<WithResponse>,
  ): Promise<Result<void, WithResponse>>;

  /**
   * Update a connected organization.
   *
   * Changes the properties in the request body and leaves the others unchanged. The service returns 204 without a
   * body: Microsoft's pages show 200, 202, and 204, each with a body, but clients tested on real tenants accept only
   * 204. Accept any 2XX status.
   */
  updateConnectedOrganization<WithResponse extends boolean = false>(
    connectedOrganizationId: string,
    body: ConnectedOrganizationUpdate,
    options?: Options & ResponseOption<WithResponse>,
  ): Promise<Result<void, WithResponse>>;

  /**
   * List internal sponsors.
   *
   * Lists the internal sponsors of a connected organization: users or groups that are members of the directory. The
   * v1.0 page documents paging but names no query options; `$skip` and `$count` are unverified.
   */
  listInternalSponsors<WithResponse extends boolean = false>(
    connectedOrganizationId: string,
    query?: ListInternalSponsorsQuery,
    options?: Options & ResponseOption<WithResponse>,
  ): List<DirectoryObject, Result<Page<DirectoryObjectCollection, DirectoryObject>, WithResponse>>;

  /**
   * Add an internal sponsor.
   *
   * Adds a user or group that is a member of the directory to the internal sponsors of a connected organization. The
   * body references it by its full URL, with the same root and version as the request.
   */
  addInternalSponsor<WithResponse extends boolean = false>(
    connectedOrganizationId: string,
    body: DirectoryObjectReference,
    options?: Options & ResponseOption<WithResponse>,
  ): Promise<Result<void, WithResponse>>;

  /**
   * Remove an internal sponsor.
   *
   * Removes a user or group from the internal sponsors of a connected organization. The user or group remains in the
   * directory.
   */
  removeInternalSponsor<WithResponse extends boolean = false>(
    connectedOrganizationId: string,
    directoryObjectId: string,
    options?: Options & ResponseOption<WithResponse>,
  ): Promise<Result<void, WithResponse>>;

  /**
   * List external sponsors.
   *
   * Lists the external sponsors of a connected organization: users or groups that are already guests in the
   * directory. The v1.0 page documents paging but names no query options; `$skip` and `$count` are unverified.
   */
  listExternalSponsors<WithResponse extends boolean = false>(
    connectedOrganizationId: string,
    query?: ListExternalSponsorsQuery,
    options?: Options & ResponseOption<WithResponse>,
  ): List<DirectoryObject, Result<Page<DirectoryObjectCollection, DirectoryObject>, WithResponse>>;

  /**
   * Add an external sponsor.
   *
   * Adds a user or group that is already a guest in the directory to the external sponsors of a connected
   * organization. The body references it by its full URL, with the same root and version as the request.
   */
  addExternalSponsor<WithResponse extends boolean = false>(
    connectedOrganizationId: string,
    body: DirectoryObjectReference,
    options?: Options & ResponseOption<WithResponse>,
  ): Promise<Result<void, WithResponse>>;

  /**
   * Remove an external sponsor.
   *
   * Removes a user or group from the external sponsors of a connected organization. The user or group remains in the
   * directory.
   */
  removeExternalSponsor<WithResponse extends boolean = false>(
    connectedOrganizationId: string,
    directoryObjectId: string,
    options?: Options & ResponseOption<WithResponse>,
  ): Promise<Result<void, WithResponse>>;
}
