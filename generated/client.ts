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
   * Adds a connected organization by the request that Microsoft's page of September 2020 prints: to
   * `$ref`, answered by 204 without a body. The pages that Microsoft has published since document
   * `createConnectedOrganization` in its place, so prefer that one against the live service; this
   * one stands here because programs were written from the page.
   *
   * All of `displayName`, `description`, `identitySources` and `state` are required, as on the page.
   * What only the service can set (`id`, `createdBy`, `createdDateTime`, `modifiedBy`,
   * `modifiedDateTime`) is accepted and ignored. The page prints a body under its 204; a 204 has
   * none (RFC 9110, 15.3.5), and the headers `Location` and `OData-EntityId` name the organization
   * instead.
   */
  addConnectedOrganization<WithResponse extends boolean = false>(
    body: ConnectedOrganizationAdd,
    options?: Options & ResponseOption<WithResponse>,
  ): Promise<Result<void, WithResponse>>;

  /**
   * List connected organizations.
   *
   * Lists the connected organizations of the tenant, page by page. Follow `@odata.nextLink` until it is absent.
   * The pages promise `$select` and `$filter`, and clients use `$top`; an option that is not supported can be
   * refused or silently ignored.
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
   * Creates a connected organization from exactly one identity source: a tenant, a domain or a
   * federation. Where the domain is verified in an Entra tenant, the service stores that tenant in
   * its place.
   *
   * The 201 does not bring the identity sources back, only a GET does; right after creation that GET
   * may answer 404 for a moment. `state` is `configured` where it is left out.
   */
  createConnectedOrganization<WithResponse extends boolean = false>(
    body: ConnectedOrganizationCreate,
    options?: Options & ResponseOption<WithResponse>,
  ): Promise<Result<ConnectedOrganization, WithResponse>>;

  /**
   * Get a connected organization.
   *
   * Returns one connected organization with its identity sources. The pages promise `$select`. An unknown
   * identifier is answered by 404, or, as seen elsewhere in the service, by 403.
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
   * Changes the properties that the body names and leaves the others as they are. It is answered by 204 without a
   * body: the pages print 200, 202 and 204, each with a body, while clients tested on real tenants accept 204
   * alone. Accept any 2XX.
   */
  updateConnectedOrganization<WithResponse extends boolean = false>(
    connectedOrganizationId: string,
    body: ConnectedOrganizationUpdate,
    options?: Options & ResponseOption<WithResponse>,
  ): Promise<Result<void, WithResponse>>;

  /**
   * List internal sponsors.
   *
   * Lists the internal sponsors of a connected organization: users or groups, members of the directory. The v1.0
   * page promises paging and names no option; `$skip` and `$count` are unverified.
   */
  listInternalSponsors<WithResponse extends boolean = false>(
    connectedOrganizationId: string,
    query?: ListInternalSponsorsQuery,
    options?: Options & ResponseOption<WithResponse>,
  ): List<DirectoryObject, Result<Page<DirectoryObjectCollection, DirectoryObject>, WithResponse>>;

  /**
   * Add an internal sponsor.
   *
   * Adds a user or group, a member of the directory, to the internal sponsors of a connected organization. The
   * body names it by the full URL, on the root and version that the request itself goes to.
   */
  addInternalSponsor<WithResponse extends boolean = false>(
    connectedOrganizationId: string,
    body: DirectoryObjectReference,
    options?: Options & ResponseOption<WithResponse>,
  ): Promise<Result<void, WithResponse>>;

  /**
   * Remove an internal sponsor.
   *
   * Removes a user or group from the internal sponsors of a connected organization. The user or group itself stays
   * in the directory.
   */
  removeInternalSponsor<WithResponse extends boolean = false>(
    connectedOrganizationId: string,
    directoryObjectId: string,
    options?: Options & ResponseOption<WithResponse>,
  ): Promise<Result<void, WithResponse>>;

  /**
   * List external sponsors.
   *
   * Lists the external sponsors of a connected organization: users or groups, guests that are already in the
   * directory. The v1.0 page promises paging and names no option; `$skip` and `$count` are unverified.
   */
  listExternalSponsors<WithResponse extends boolean = false>(
    connectedOrganizationId: string,
    query?: ListExternalSponsorsQuery,
    options?: Options & ResponseOption<WithResponse>,
  ): List<DirectoryObject, Result<Page<DirectoryObjectCollection, DirectoryObject>, WithResponse>>;

  /**
   * Add an external sponsor.
   *
   * Adds a user or group, a guest that is already in the directory, to the external sponsors of a connected
   * organization. The body names it by the full URL, on the root and version that the request itself goes to.
   */
  addExternalSponsor<WithResponse extends boolean = false>(
    connectedOrganizationId: string,
    body: DirectoryObjectReference,
    options?: Options & ResponseOption<WithResponse>,
  ): Promise<Result<void, WithResponse>>;

  /**
   * Remove an external sponsor.
   *
   * Removes a user or group from the external sponsors of a connected organization. The user or group itself stays
   * in the directory.
   */
  removeExternalSponsor<WithResponse extends boolean = false>(
    connectedOrganizationId: string,
    directoryObjectId: string,
    options?: Options & ResponseOption<WithResponse>,
  ): Promise<Result<void, WithResponse>>;
}
