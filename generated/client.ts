// Generated from openapi/ by `npm run generate`. Do not edit.

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

/** What a method resolves to: the data alone, with `response: true` the response beside it, and either where that is not known. */
export type Answer<Data, Given> = Given extends { response: true }
  ? { data: Data; response: Response }
  : "response" extends keyof Given
    ? Given["response"] extends false | undefined
      ? Data
      : Data | { data: Data; response: Response }
    : Data;

/** The options of a call that does not ask for its response. */
export type Plain<Options> = Options & { response?: false };

/** Options of a call and nothing else: a misspelt one is refused beside others, too. */
export type Exactly<Given, Options> = Given & Record<Exclude<keyof Given, keyof Options>, never>;

/** The items of a collection, fetched page by page as the loop asks for them. */
export interface List<Item, Page> extends AsyncIterable<Item> {
  /** The pages themselves, each with its `@odata.count` and `@odata.nextLink`. */
  pages(): AsyncIterable<Page>;
  /** The first page alone. */
  firstPage(): Promise<Page>;
}

/** A query whose `$select` decides which properties come back. */
export type Selecting<Query, Property> = Omit<Query, "$select"> & { $select?: readonly Property[] };

/** `Whole` where there is no `$select`, what it names where that is known, and any part of `Whole` where it is not. */
export type Selected<Whole, Part, Selectable extends PropertyKey, Property extends Selectable> = [Property] extends [never]
  ? Whole
  : [Selectable] extends [Property]
    ? Part
    : Omit<Whole, Exclude<Selectable, Property>>;

/** A page of a collection, its items typed by what was selected. */
export type Page<Collection, Item> = Omit<Collection, "value"> & { value: Item[] };

/** The operations of the contract, a method each. `Options` are those of a single call. */
export interface Operations<Options> {
  /**
   * Add a connected organization.
   *
   * Adds a connected organization with the request of Microsoft's page of September 2020: a POST to `$ref` that returns
   * 204 without a body. The pages that Microsoft has published since then document `createConnectedOrganization`
   * instead, so prefer that operation for the live service. This operation is in the contract because programs were
   * written from the 2020 page.
   *
   * `displayName`, `description`, `identitySources`, and `state` are all required, as on the page. The properties that
   * only the service can set (`id`, `createdBy`, `createdDateTime`, `modifiedBy`, and `modifiedDateTime`) are accepted
   * and ignored. The page shows a body under its 204 response, but a 204 response has no body (RFC 9110, section
   * 15.3.5). The `Location` and `OData-EntityId` headers identify the organization instead.
   */
  addConnectedOrganization<Given extends Options = Plain<Options>>(body: ConnectedOrganizationAdd, options?: Exactly<Given, Options>): Promise<Answer<void, Given>>;

  /**
   * List connected organizations.
   *
   * Lists the connected organizations of the tenant, one page at a time. Follow `@odata.nextLink` until it is absent. Microsoft's pages document `$select` and `$filter`, and existing clients use `$top`. The service may reject or silently ignore an option that it does not support.
   */
  listConnectedOrganizations<Property extends ConnectedOrganizationProperty = never, Given extends Options = Plain<Options>>(query?: Selecting<ListConnectedOrganizationsQuery, Property>, options?: Exactly<Given, Options>): List<Selected<ConnectedOrganization, SelectedConnectedOrganization, ConnectedOrganizationProperty, Property>, Answer<Page<ConnectedOrganizationCollection, Selected<ConnectedOrganization, SelectedConnectedOrganization, ConnectedOrganizationProperty, Property>>, Given>>;

  /**
   * Create a connected organization.
   *
   * Creates a connected organization from exactly one identity source: a tenant, a domain, or a federation. If the
   * domain is verified in a Microsoft Entra tenant, the service stores that tenant instead.
   *
   * The 201 response does not include the identity sources; only a GET returns them. Right after creation, that GET may
   * return 404 for a moment. `state` defaults to `configured`.
   */
  createConnectedOrganization<Given extends Options = Plain<Options>>(body: ConnectedOrganizationCreate, options?: Exactly<Given, Options>): Promise<Answer<ConnectedOrganization, Given>>;

  /**
   * Get a connected organization.
   *
   * Returns one connected organization with its identity sources. Microsoft's pages document `$select`. For an unknown identifier, the service returns 404 or, as observed elsewhere in the same service, 403.
   */
  getConnectedOrganization<Property extends ConnectedOrganizationProperty = never, Given extends Options = Plain<Options>>(connectedOrganizationId: string, query?: Selecting<GetConnectedOrganizationQuery, Property>, options?: Exactly<Given, Options>): Promise<Answer<Selected<ConnectedOrganization, SelectedConnectedOrganization, ConnectedOrganizationProperty, Property>, Given>>;

  /**
   * Delete a connected organization.
   *
   * Deletes a connected organization.
   */
  deleteConnectedOrganization<Given extends Options = Plain<Options>>(connectedOrganizationId: string, options?: Exactly<Given, Options>): Promise<Answer<void, Given>>;

  /**
   * Update a connected organization.
   *
   * Changes the properties in the request body and leaves the others unchanged. The service returns 204 without a body: Microsoft's pages show 200, 202, and 204, each with a body, but clients tested on real tenants accept only 204. Accept any 2XX status.
   */
  updateConnectedOrganization<Given extends Options = Plain<Options>>(connectedOrganizationId: string, body: ConnectedOrganizationUpdate, options?: Exactly<Given, Options>): Promise<Answer<void, Given>>;

  /**
   * List internal sponsors.
   *
   * Lists the internal sponsors of a connected organization: users or groups that are members of the directory. The v1.0 page documents paging but names no query options; `$skip` and `$count` are unverified.
   */
  listInternalSponsors<Given extends Options = Plain<Options>>(connectedOrganizationId: string, query?: ListInternalSponsorsQuery, options?: Exactly<Given, Options>): List<DirectoryObject, Answer<Page<DirectoryObjectCollection, DirectoryObject>, Given>>;

  /**
   * Add an internal sponsor.
   *
   * Adds a user or group that is a member of the directory to the internal sponsors of a connected organization. The body references it by its full URL, with the same root and version as the request.
   */
  addInternalSponsor<Given extends Options = Plain<Options>>(connectedOrganizationId: string, body: DirectoryObjectReference, options?: Exactly<Given, Options>): Promise<Answer<void, Given>>;

  /**
   * Remove an internal sponsor.
   *
   * Removes a user or group from the internal sponsors of a connected organization. The user or group remains in the directory.
   */
  removeInternalSponsor<Given extends Options = Plain<Options>>(connectedOrganizationId: string, directoryObjectId: string, options?: Exactly<Given, Options>): Promise<Answer<void, Given>>;

  /**
   * List external sponsors.
   *
   * Lists the external sponsors of a connected organization: users or groups that are already guests in the directory. The v1.0 page documents paging but names no query options; `$skip` and `$count` are unverified.
   */
  listExternalSponsors<Given extends Options = Plain<Options>>(connectedOrganizationId: string, query?: ListExternalSponsorsQuery, options?: Exactly<Given, Options>): List<DirectoryObject, Answer<Page<DirectoryObjectCollection, DirectoryObject>, Given>>;

  /**
   * Add an external sponsor.
   *
   * Adds a user or group that is already a guest in the directory to the external sponsors of a connected organization. The body references it by its full URL, with the same root and version as the request.
   */
  addExternalSponsor<Given extends Options = Plain<Options>>(connectedOrganizationId: string, body: DirectoryObjectReference, options?: Exactly<Given, Options>): Promise<Answer<void, Given>>;

  /**
   * Remove an external sponsor.
   *
   * Removes a user or group from the external sponsors of a connected organization. The user or group remains in the directory.
   */
  removeExternalSponsor<Given extends Options = Plain<Options>>(connectedOrganizationId: string, directoryObjectId: string, options?: Exactly<Given, Options>): Promise<Answer<void, Given>>;
}
