// Generated from openapi/ by `npm run generate`. Do not edit.

import type { BatchCall, List, Page, ResponseOption, Result, SelectQuery, Selected } from "./call-types.js";
import type {
  Batch,
  BatchResult,
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

export type {
  Answer,
  BatchCall,
  FetchResponse,
  List,
  Page,
  PagesOptions,
  ResponseHeaders,
  ResponseOption,
  Result,
  ToArrayOptions,
} from "./call-types.js";

/** The operations of the contract, one method each. `Options` are the options of a call. */
export interface Operations<Options> {
  /**
   * List connected organizations.
   *
   * Lists the connected organizations of the tenant, one page at a time. Follow `@odata.nextLink` until it is
   * absent.
   *
   * Microsoft's pages document `$select` and `$filter`, and existing clients use `$top`. The service refuses a
   * filter that it does not support with 400; it may reject or silently ignore another option that it does not
   * support. An organization can have several identity sources.
   */
  listConnectedOrganizations<
    const Select extends readonly ConnectedOrganizationProperty[] = never,
    WithResponse extends boolean = false,
  >(
    query?: SelectQuery<ListConnectedOrganizationsQuery, Select>,
    options?: Options & ResponseOption<WithResponse>,
  ): List<
    Selected<ConnectedOrganization, SelectedConnectedOrganization, ConnectedOrganizationProperty, Select>,
    Result<
      Page<
        ConnectedOrganizationCollection,
        Selected<ConnectedOrganization, SelectedConnectedOrganization, ConnectedOrganizationProperty, Select>
      >,
      WithResponse
    >
  >;

  /**
   * Create a connected organization.
   *
   * Creates a connected organization from exactly one identity source: a tenant, a domain, or a federation. An
   * update adds further sources. If the domain is verified in a Microsoft Entra tenant, the service stores that
   * tenant instead.
   *
   * The service refuses a source that another connected organization already has, so list the organizations with
   * that source first. The status of the refusal is unverified: 409 is likely, and 400 is possible.
   *
   * The 201 response does not include the identity sources; only a GET returns them. Right after creation, that GET
   * may return 404 for a moment. `state` defaults to `configured`. Add sponsors with separate requests.
   */
  createConnectedOrganization<WithResponse extends boolean = false>(
    body: ConnectedOrganizationCreate,
    options?: Options & ResponseOption<WithResponse>,
  ): Promise<Result<ConnectedOrganization, WithResponse>>;

  /**
   * Add a connected organization.
   *
   * Adds a connected organization with the request of a page that Microsoft generated in September 2020: a POST to
   * `$ref` that returns 204 without a body.
   *
   * **No use of this request on the live service is known.** OData adds links to `$ref` and creates entities by a
   * POST to the collection, the generator wrote the page for another link, and Microsoft's pages that document
   * `createConnectedOrganization` are older than it and still current. Use that operation for the live service. This
   * operation is in the contract because programs were written from the 2020 page; the mock serves it. The page
   * exists only for beta, and Microsoft does not support the use of beta in production.
   *
   * The page calls nine properties required and describes none. Four are required; the service sets the other five
   * and ignores them in a request:
   *
   * | Property | Type | In the request | Description |
   * | :--- | :--- | :--- | :--- |
   * | `id` | String | Ignored | Identifier that the service assigns, a GUID. |
   * | `displayName` | String | Required | Name that administrators and requestors see. |
   * | `description` | String | Required | Description that administrators see. |
   * | `createdBy` | String | Ignored | User principal name of the user who created the organization. Beta only. |
   * | `createdDateTime` | DateTimeOffset | Ignored | Date and time of the creation, in UTC. |
   * | `modifiedBy` | String | Ignored | User principal name of the user who last changed the organization. Beta only. |
   * | `modifiedDateTime` | DateTimeOffset | Ignored | Date and time of the last change, in UTC. |
   * | `identitySources` | identitySource collection | Required | Exactly one tenant, domain, or federation whose users belong to the organization. |
   * | `state` | connectedOrganizationState | Required | `configured` or `proposed`. Only the service returns `unknownFutureValue`. |
   *
   * The page shows a body under its 204 response, but a 204 response has no body (RFC 9110, section 15.3.5). The
   * `Location` and `OData-EntityId` headers identify the organization instead, and a GET returns that body.
   */
  addConnectedOrganization<WithResponse extends boolean = false>(
    body: ConnectedOrganizationAdd,
    options?: Options & ResponseOption<WithResponse>,
  ): Promise<Result<void, WithResponse>>;

  /**
   * Get a connected organization.
   *
   * Returns one connected organization with its identity sources. Microsoft's pages document `$select`. For an
   * unknown identifier, the service returns 404 or, as reported for another resource of the same service, 403.
   */
  getConnectedOrganization<
    const Select extends readonly ConnectedOrganizationProperty[] = never,
    WithResponse extends boolean = false,
  >(
    connectedOrganizationId: string,
    query?: SelectQuery<GetConnectedOrganizationQuery, Select>,
    options?: Options & ResponseOption<WithResponse>,
  ): Promise<
    Result<
      Selected<ConnectedOrganization, SelectedConnectedOrganization, ConnectedOrganizationProperty, Select>,
      WithResponse
    >
  >;

  /**
   * Delete a connected organization.
   *
   * Deletes a connected organization. Another organization can then have its identity sources. Nobody has published
   * what happens to the policies that name the organization, or to users who have access through it: review both
   * before the deletion.
   */
  deleteConnectedOrganization<WithResponse extends boolean = false>(
    connectedOrganizationId: string,
    options?: Options & ResponseOption<WithResponse>,
  ): Promise<Result<void, WithResponse>>;

  /**
   * Update a connected organization.
   *
   * Changes the properties in the request body and leaves the others unchanged. `identitySources` replaces the whole
   * list: to add a source, send the existing ones and the new one. A body that a GET without `$expand` returned can
   * be sent back with one property changed; read-only properties and OData control information in it are ignored.
   *
   * The service returns 204 without a body: Microsoft's pages show 200, 202, and 204, each with a body, but the
   * client that was tested on a real tenant accepts only 204. Accept any 2XX status. The service offers no ETag, so
   * the last of two writers wins.
   */
  updateConnectedOrganization<WithResponse extends boolean = false>(
    connectedOrganizationId: string,
    body: ConnectedOrganizationUpdate,
    options?: Options & ResponseOption<WithResponse>,
  ): Promise<Result<void, WithResponse>>;

  /**
   * List internal sponsors.
   *
   * Lists the internal sponsors of a connected organization: users and groups that can approve requests on behalf of
   * other users from that organization. Microsoft recommends members of your directory as internal sponsors but does
   * not enforce it.
   *
   * The v1.0 page documents paging but names no query options; `$skip` and `$count` are unverified.
   */
  listInternalSponsors<WithResponse extends boolean = false>(
    connectedOrganizationId: string,
    query?: ListInternalSponsorsQuery,
    options?: Options & ResponseOption<WithResponse>,
  ): List<DirectoryObject, Result<Page<DirectoryObjectCollection, DirectoryObject>, WithResponse>>;

  /**
   * Add an internal sponsor.
   *
   * Adds a user or group of your directory to the internal sponsors of a connected organization, who can approve
   * requests on behalf of other users from that organization. Microsoft recommends members of your directory but
   * does not enforce it.
   *
   * The body references the user or group by its full URL, with the same root and version as the request.
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
   * Lists the external sponsors of a connected organization: users and groups that can approve requests on behalf of
   * other users from that organization. Microsoft recommends guests from that organization as external sponsors but
   * does not enforce it.
   *
   * The v1.0 page documents paging but names no query options; `$skip` and `$count` are unverified.
   */
  listExternalSponsors<WithResponse extends boolean = false>(
    connectedOrganizationId: string,
    query?: ListExternalSponsorsQuery,
    options?: Options & ResponseOption<WithResponse>,
  ): List<DirectoryObject, Result<Page<DirectoryObjectCollection, DirectoryObject>, WithResponse>>;

  /**
   * Add an external sponsor.
   *
   * Adds a user or group of your directory to the external sponsors of a connected organization, who can approve
   * requests on behalf of other users from that organization. Microsoft recommends guests from that organization but
   * does not enforce it. The guest must be in the directory; one report says that the invitation must have been
   * redeemed.
   *
   * The body references the user or group by its full URL, with the same root and version as the request.
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

  /**
   * Send several requests at once.
   *
   * Sends up to 20 requests to the same version of Microsoft Graph in one HTTP request. Use it to save round trips.
   * A batch is not a transaction: the requests run in any order unless `dependsOn` says otherwise, and each one
   * counts toward the throttling limits.
   *
   * Microsoft Graph returns 200 for every batch that it can read, even if each request in it failed. Check the
   * `status` of each response, match the responses by `id`, and repeat only the throttled requests (429), after the
   * time in their own `Retry-After`. A request whose dependency failed has status 424. A batch that cannot be read
   * returns 400.
   *
   * Each request needs the permission and the role of its own operation, or it fails with 403. Those listed here are
   * for reading organizations.
   */
  sendBatch<WithResponse extends boolean = false>(
    body: Batch,
    options?: Options & ResponseOption<WithResponse>,
  ): Promise<Result<BatchResult, WithResponse>>;
}

/** The operations as calls of a batch. A list is its first page. `Options` are the options of a call. */
export interface BatchCalls<Options> {
  /** List connected organizations, as {@link Operations.listConnectedOrganizations}. */
  listConnectedOrganizations<const Select extends readonly ConnectedOrganizationProperty[] = never>(
    query?: SelectQuery<ListConnectedOrganizationsQuery, Select>,
    options?: Options,
  ): BatchCall<
    Page<
      ConnectedOrganizationCollection,
      Selected<ConnectedOrganization, SelectedConnectedOrganization, ConnectedOrganizationProperty, Select>
    >
  >;

  /** Create a connected organization, as {@link Operations.createConnectedOrganization}. */
  createConnectedOrganization(body: ConnectedOrganizationCreate, options?: Options): BatchCall<ConnectedOrganization>;

  /** Add a connected organization, as {@link Operations.addConnectedOrganization}. */
  addConnectedOrganization(body: ConnectedOrganizationAdd, options?: Options): BatchCall<void>;

  /** Get a connected organization, as {@link Operations.getConnectedOrganization}. */
  getConnectedOrganization<const Select extends readonly ConnectedOrganizationProperty[] = never>(
    connectedOrganizationId: string,
    query?: SelectQuery<GetConnectedOrganizationQuery, Select>,
    options?: Options,
  ): BatchCall<Selected<ConnectedOrganization, SelectedConnectedOrganization, ConnectedOrganizationProperty, Select>>;

  /** Delete a connected organization, as {@link Operations.deleteConnectedOrganization}. */
  deleteConnectedOrganization(connectedOrganizationId: string, options?: Options): BatchCall<void>;

  /** Update a connected organization, as {@link Operations.updateConnectedOrganization}. */
  updateConnectedOrganization(
    connectedOrganizationId: string,
    body: ConnectedOrganizationUpdate,
    options?: Options,
  ): BatchCall<void>;

  /** List internal sponsors, as {@link Operations.listInternalSponsors}. */
  listInternalSponsors(
    connectedOrganizationId: string,
    query?: ListInternalSponsorsQuery,
    options?: Options,
  ): BatchCall<Page<DirectoryObjectCollection, DirectoryObject>>;

  /** Add an internal sponsor, as {@link Operations.addInternalSponsor}. */
  addInternalSponsor(
    connectedOrganizationId: string,
    body: DirectoryObjectReference,
    options?: Options,
  ): BatchCall<void>;

  /** Remove an internal sponsor, as {@link Operations.removeInternalSponsor}. */
  removeInternalSponsor(connectedOrganizationId: string, directoryObjectId: string, options?: Options): BatchCall<void>;

  /** List external sponsors, as {@link Operations.listExternalSponsors}. */
  listExternalSponsors(
    connectedOrganizationId: string,
    query?: ListExternalSponsorsQuery,
    options?: Options,
  ): BatchCall<Page<DirectoryObjectCollection, DirectoryObject>>;

  /** Add an external sponsor, as {@link Operations.addExternalSponsor}. */
  addExternalSponsor(
    connectedOrganizationId: string,
    body: DirectoryObjectReference,
    options?: Options,
  ): BatchCall<void>;

  /** Remove an external sponsor, as {@link Operations.removeExternalSponsor}. */
  removeExternalSponsor(connectedOrganizationId: string, directoryObjectId: string, options?: Options): BatchCall<void>;
}
