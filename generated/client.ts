// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Client } from "openapi-fetch";
import type { OperationId } from "./operations.js";
import type { paths } from "./schema.js";
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
/** What a method resolves to: the data alone, or with `response: true` the response beside it. */
export type Answer<Data, Given> = Given extends { response: true } ? { data: Data; response: Response } : Data;

/** The items of a collection, fetched page by page as the loop asks for them. */
export interface List<Item, Page> extends AsyncIterable<Item> {
  /** The pages themselves, each with its `@odata.count` and `@odata.nextLink`. */
  pages(): AsyncIterable<Page>;
  /** The first page alone. */
  firstPage(): Promise<Page>;
}

/** A query whose `$select` decides which properties come back. */
export type Selecting<Query, Property> = Omit<Query, "$select"> & { $select?: Property[] };

/** `Whole` where there is no `$select`, what it names where that is known, and any part of `Whole` where it is not. */
export type Selected<Whole, Part, Selectable extends PropertyKey, Property extends Selectable> = [Property] extends [never]
  ? Whole
  : [Selectable] extends [Property]
    ? Part
    : Omit<Whole, Exclude<Selectable, Property>>;

/** A page of a collection, its items typed by what was selected. */
export type Page<Collection, Item> = Omit<Collection, "value"> & { value: Item[] };

/** What a method hands to openapi-fetch beside its own parameters. */
export interface Init {
  fetch: (request: Request) => Promise<Response>;
  parseAs: "stream";
}

/** A request of openapi-fetch that waits for how to fetch. */
export type Prepared = (init: Init) => Promise<{ response: Response }>;

/** What the methods are written with: token, time limit, errors and paging are its concern. */
export interface Call<Options> {
  /** Sends a request whose answer has no content to return. */
  send<Given>(operationId: OperationId, request: Prepared, options: (Given & Options) | undefined): Promise<Answer<void, Given>>;
  /** Sends a request and reads the answer. */
  read<Data, Given>(operationId: OperationId, request: Prepared, options: (Given & Options) | undefined): Promise<Answer<Data, Given>>;
  /** Describes a request that is sent as soon as the list is read, and again for each page. */
  list<Item, Page>(operationId: OperationId, request: Prepared, options: Options | undefined): List<Item, Page>;
}

/** The operations of the contract, a method each. `Options` are those of a single request. */
export class Operations<Options> {
  /** The typed openapi-fetch client underneath. It answers `{ data, error, response }` and does not throw on a status. */
  readonly http: Client<paths>;
  readonly #call: Call<Options>;

  constructor(http: Client<paths>, call: Call<Options>) {
    this.http = http;
    this.#call = call;
  }

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
  addConnectedOrganization<Given extends Options = Options>(body: ConnectedOrganizationAdd, options?: Given): Promise<Answer<void, Given>> {
    return this.#call.send("addConnectedOrganization", (init) => this.http.POST("/identityGovernance/entitlementManagement/connectedOrganizations/$ref", { ...init, body }), options);
  }

  /**
   * List connected organizations.
   *
   * Lists the connected organizations of the tenant, page by page. Follow `@odata.nextLink` until it is absent. The pages promise `$select` and `$filter`, and clients use `$top`; an option that is not supported can be refused or silently ignored.
   */
  listConnectedOrganizations<Property extends ConnectedOrganizationProperty = never>(query?: Selecting<ListConnectedOrganizationsQuery, Property>, options?: Options): List<Selected<ConnectedOrganization, SelectedConnectedOrganization, ConnectedOrganizationProperty, Property>, Page<ConnectedOrganizationCollection, Selected<ConnectedOrganization, SelectedConnectedOrganization, ConnectedOrganizationProperty, Property>>> {
    return this.#call.list("listConnectedOrganizations", (init) => this.http.GET("/identityGovernance/entitlementManagement/connectedOrganizations", { ...init, params: { query: query ?? {} } }), options);
  }

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
  createConnectedOrganization<Given extends Options = Options>(body: ConnectedOrganizationCreate, options?: Given): Promise<Answer<ConnectedOrganization, Given>> {
    return this.#call.read("createConnectedOrganization", (init) => this.http.POST("/identityGovernance/entitlementManagement/connectedOrganizations", { ...init, body }), options);
  }

  /**
   * Get a connected organization.
   *
   * Returns one connected organization with its identity sources. The pages promise `$select`. An unknown identifier is answered by 404, or, as seen elsewhere in the service, by 403.
   */
  getConnectedOrganization<Property extends ConnectedOrganizationProperty = never, Given extends Options = Options>(connectedOrganizationId: string, query?: Selecting<GetConnectedOrganizationQuery, Property>, options?: Given): Promise<Answer<Selected<ConnectedOrganization, SelectedConnectedOrganization, ConnectedOrganizationProperty, Property>, Given>> {
    return this.#call.read("getConnectedOrganization", (init) => this.http.GET("/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}", { ...init, params: { path: { connectedOrganizationId }, query: query ?? {} } }), options);
  }

  /**
   * Delete a connected organization.
   *
   * Deletes a connected organization.
   */
  deleteConnectedOrganization<Given extends Options = Options>(connectedOrganizationId: string, options?: Given): Promise<Answer<void, Given>> {
    return this.#call.send("deleteConnectedOrganization", (init) => this.http.DELETE("/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}", { ...init, params: { path: { connectedOrganizationId } } }), options);
  }

  /**
   * Update a connected organization.
   *
   * Changes the properties that the body names and leaves the others as they are. It is answered by 204 without a body: the pages print 200, 202 and 204, each with a body, while clients tested on real tenants accept 204 alone. Accept any 2XX.
   */
  updateConnectedOrganization<Given extends Options = Options>(connectedOrganizationId: string, body: ConnectedOrganizationUpdate, options?: Given): Promise<Answer<void, Given>> {
    return this.#call.send("updateConnectedOrganization", (init) => this.http.PATCH("/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}", { ...init, params: { path: { connectedOrganizationId } }, body }), options);
  }

  /**
   * List internal sponsors.
   *
   * Lists the internal sponsors of a connected organization: users or groups, members of the directory. The v1.0 page promises paging and names no option; `$skip` and `$count` are unverified.
   */
  listInternalSponsors(connectedOrganizationId: string, query?: ListInternalSponsorsQuery, options?: Options): List<DirectoryObject, Page<DirectoryObjectCollection, DirectoryObject>> {
    return this.#call.list("listInternalSponsors", (init) => this.http.GET("/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/internalSponsors", { ...init, params: { path: { connectedOrganizationId }, query: query ?? {} } }), options);
  }

  /**
   * Add an internal sponsor.
   *
   * Adds a user or group, a member of the directory, to the internal sponsors of a connected organization. The body names it by the full URL, on the root and version that the request itself goes to.
   */
  addInternalSponsor<Given extends Options = Options>(connectedOrganizationId: string, body: DirectoryObjectReference, options?: Given): Promise<Answer<void, Given>> {
    return this.#call.send("addInternalSponsor", (init) => this.http.POST("/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/internalSponsors/$ref", { ...init, params: { path: { connectedOrganizationId } }, body }), options);
  }

  /**
   * Remove an internal sponsor.
   *
   * Removes a user or group from the internal sponsors of a connected organization. The user or group itself stays in the directory.
   */
  removeInternalSponsor<Given extends Options = Options>(connectedOrganizationId: string, directoryObjectId: string, options?: Given): Promise<Answer<void, Given>> {
    return this.#call.send("removeInternalSponsor", (init) => this.http.DELETE("/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/internalSponsors/{directoryObjectId}/$ref", { ...init, params: { path: { connectedOrganizationId, directoryObjectId } } }), options);
  }

  /**
   * List external sponsors.
   *
   * Lists the external sponsors of a connected organization: users or groups, guests that are already in the directory. The v1.0 page promises paging and names no option; `$skip` and `$count` are unverified.
   */
  listExternalSponsors(connectedOrganizationId: string, query?: ListExternalSponsorsQuery, options?: Options): List<DirectoryObject, Page<DirectoryObjectCollection, DirectoryObject>> {
    return this.#call.list("listExternalSponsors", (init) => this.http.GET("/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/externalSponsors", { ...init, params: { path: { connectedOrganizationId }, query: query ?? {} } }), options);
  }

  /**
   * Add an external sponsor.
   *
   * Adds a user or group, a guest that is already in the directory, to the external sponsors of a connected organization. The body names it by the full URL, on the root and version that the request itself goes to.
   */
  addExternalSponsor<Given extends Options = Options>(connectedOrganizationId: string, body: DirectoryObjectReference, options?: Given): Promise<Answer<void, Given>> {
    return this.#call.send("addExternalSponsor", (init) => this.http.POST("/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/externalSponsors/$ref", { ...init, params: { path: { connectedOrganizationId } }, body }), options);
  }

  /**
   * Remove an external sponsor.
   *
   * Removes a user or group from the external sponsors of a connected organization. The user or group itself stays in the directory.
   */
  removeExternalSponsor<Given extends Options = Options>(connectedOrganizationId: string, directoryObjectId: string, options?: Given): Promise<Answer<void, Given>> {
    return this.#call.send("removeExternalSponsor", (init) => this.http.DELETE("/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/externalSponsors/{directoryObjectId}/$ref", { ...init, params: { path: { connectedOrganizationId, directoryObjectId } } }), options);
  }
}
