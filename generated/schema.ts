// Generated from openapi/ by `npm run generate`. Do not edit.

import type { PlainPaths } from "./plain-paths.js";
import type { $Read, UnlistedString } from "./read-write.js";

/** The requests and responses of the contract, for openapi-fetch and the libraries that are built on such types. */
export interface paths extends PlainPaths<MarkedPaths> {}

interface MarkedPaths {
  "/identityGovernance/entitlementManagement/connectedOrganizations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List connected organizations
     * @description Lists the connected organizations of the tenant, one page at a time. Follow `@odata.nextLink` until it is absent.
     *
     *     Microsoft's pages document `$select` and `$filter`, and existing clients use `$top`. The service refuses a filter
     *     that it does not support with 400; it may reject or silently ignore another option that it does not support. An
     *     organization can have several identity sources.
     */
    get: operations["listConnectedOrganizations"];
    put?: never;
    /**
     * Create a connected organization
     * @description Creates a connected organization from exactly one identity source: a tenant, a domain, or a federation. An update
     *     adds further sources. If the domain is verified in a Microsoft Entra tenant, the service stores that tenant instead.
     *
     *     The service refuses a source that another connected organization already has, so list the organizations with that
     *     source first. The status of the refusal is unverified: 409 is likely, and 400 is possible.
     *
     *     The 201 response does not include the identity sources; only a GET returns them. Right after creation, that GET may
     *     return 404 for a moment. `state` defaults to `configured`. Add sponsors with separate requests.
     */
    post: operations["createConnectedOrganization"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/identityGovernance/entitlementManagement/connectedOrganizations/$ref": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add a connected organization
     * @description Adds a connected organization with the request of a page that Microsoft generated in September 2020: a POST to
     *     `$ref` that returns 204 without a body.
     *
     *     **No use of this request on the live service is known.** OData adds links to `$ref` and creates entities by a
     *     POST to the collection, the generator wrote the page for another link, and Microsoft's pages that document
     *     `createConnectedOrganization` are older than it and still current. Use that operation for the live service. This
     *     operation is in the contract because programs were written from the 2020 page; the mock serves it. The page exists
     *     only for beta, and Microsoft does not support the use of beta in production.
     *
     *     The page calls nine properties required and describes none. Four are required; the service sets the
     *     other five and ignores them in a request:
     *
     *     | Property | Type | In the request | Description |
     *     | :--- | :--- | :--- | :--- |
     *     | `id` | String | Ignored | Identifier that the service assigns, a GUID. |
     *     | `displayName` | String | Required | Name that administrators and requestors see. |
     *     | `description` | String | Required | Description that administrators see. |
     *     | `createdBy` | String | Ignored | User principal name of the user who created the organization. Beta only. |
     *     | `createdDateTime` | DateTimeOffset | Ignored | Date and time of the creation, in UTC. |
     *     | `modifiedBy` | String | Ignored | User principal name of the user who last changed the organization. Beta only. |
     *     | `modifiedDateTime` | DateTimeOffset | Ignored | Date and time of the last change, in UTC. |
     *     | `identitySources` | identitySource collection | Required | Exactly one tenant, domain, or federation whose users belong to the organization. |
     *     | `state` | connectedOrganizationState | Required | `configured` or `proposed`. Only the service returns `unknownFutureValue`. |
     *
     *     The page shows a body under its 204 response, but a 204 response has no body (RFC 9110, section 15.3.5). The
     *     `Location` and `OData-EntityId` headers identify the organization instead, and a GET returns that body.
     */
    post: operations["addConnectedOrganization"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the connected organization. A GUID in every captured response; treat it as opaque.
         * @example cd3709c6-be6a-4725-bd07-50f90ccca93f
         */
        connectedOrganizationId: components["parameters"]["connectedOrganizationId"];
      };
      cookie?: never;
    };
    /**
     * Get a connected organization
     * @description Returns one connected organization with its identity sources. Microsoft's pages document `$select`. For an unknown identifier, the service returns 404 or, as reported for another resource of the same service, 403.
     */
    get: operations["getConnectedOrganization"];
    put?: never;
    post?: never;
    /**
     * Delete a connected organization
     * @description Deletes a connected organization. Another organization can then have its identity sources. Nobody has published what happens to the policies that name the organization, or to users who have access through it: review both before the deletion.
     */
    delete: operations["deleteConnectedOrganization"];
    options?: never;
    head?: never;
    /**
     * Update a connected organization
     * @description Changes the properties in the request body and leaves the others unchanged. `identitySources` replaces the whole
     *     list: to add a source, send the existing ones and the new one. A body that a GET without `$expand` returned can be
     *     sent back with one property changed; read-only properties and OData control information in it are ignored.
     *
     *     The service returns 204 without a body: Microsoft's pages show 200, 202, and 204, each with a body, but the client
     *     that was tested on a real tenant accepts only 204. Accept any 2XX status. The service offers no ETag, so the last of
     *     two writers wins.
     */
    patch: operations["updateConnectedOrganization"];
    trace?: never;
  };
  "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/internalSponsors": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the connected organization. A GUID in every captured response; treat it as opaque.
         * @example cd3709c6-be6a-4725-bd07-50f90ccca93f
         */
        connectedOrganizationId: components["parameters"]["connectedOrganizationId"];
      };
      cookie?: never;
    };
    /**
     * List internal sponsors
     * @description Lists the internal sponsors of a connected organization: users and groups that can approve requests on behalf of
     *     other users from that organization. Microsoft recommends members of your directory as internal sponsors but does not
     *     enforce it.
     *
     *     The v1.0 page documents paging but names no query options; `$skip` and `$count` are unverified.
     */
    get: operations["listInternalSponsors"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/internalSponsors/$ref": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the connected organization. A GUID in every captured response; treat it as opaque.
         * @example cd3709c6-be6a-4725-bd07-50f90ccca93f
         */
        connectedOrganizationId: components["parameters"]["connectedOrganizationId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add an internal sponsor
     * @description Adds a user or group of your directory to the internal sponsors of a connected organization, who can approve
     *     requests on behalf of other users from that organization. Microsoft recommends members of your directory but does
     *     not enforce it.
     *
     *     The body references the user or group by its full URL, with the same root and version as the request.
     */
    post: operations["addInternalSponsor"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/internalSponsors/{directoryObjectId}/$ref": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the connected organization. A GUID in every captured response; treat it as opaque.
         * @example cd3709c6-be6a-4725-bd07-50f90ccca93f
         */
        connectedOrganizationId: components["parameters"]["connectedOrganizationId"];
        /**
         * @description Identifier of the user or group. A GUID in every captured response; treat it as opaque.
         * @example 87d349ed-44d7-43e1-9a83-5f2406dee5bd
         */
        directoryObjectId: components["parameters"]["directoryObjectId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove an internal sponsor
     * @description Removes a user or group from the internal sponsors of a connected organization. The user or group remains in the directory.
     */
    delete: operations["removeInternalSponsor"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/externalSponsors": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the connected organization. A GUID in every captured response; treat it as opaque.
         * @example cd3709c6-be6a-4725-bd07-50f90ccca93f
         */
        connectedOrganizationId: components["parameters"]["connectedOrganizationId"];
      };
      cookie?: never;
    };
    /**
     * List external sponsors
     * @description Lists the external sponsors of a connected organization: users and groups that can approve requests on behalf of
     *     other users from that organization. Microsoft recommends guests from that organization as external sponsors but does
     *     not enforce it.
     *
     *     The v1.0 page documents paging but names no query options; `$skip` and `$count` are unverified.
     */
    get: operations["listExternalSponsors"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/externalSponsors/$ref": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the connected organization. A GUID in every captured response; treat it as opaque.
         * @example cd3709c6-be6a-4725-bd07-50f90ccca93f
         */
        connectedOrganizationId: components["parameters"]["connectedOrganizationId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add an external sponsor
     * @description Adds a user or group of your directory to the external sponsors of a connected organization, who can approve
     *     requests on behalf of other users from that organization. Microsoft recommends guests from that organization but
     *     does not enforce it. The guest must be in the directory; one report says that the invitation must have been
     *     redeemed.
     *
     *     The body references the user or group by its full URL, with the same root and version as the request.
     */
    post: operations["addExternalSponsor"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/identityGovernance/entitlementManagement/connectedOrganizations/{connectedOrganizationId}/externalSponsors/{directoryObjectId}/$ref": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Identifier of the connected organization. A GUID in every captured response; treat it as opaque.
         * @example cd3709c6-be6a-4725-bd07-50f90ccca93f
         */
        connectedOrganizationId: components["parameters"]["connectedOrganizationId"];
        /**
         * @description Identifier of the user or group. A GUID in every captured response; treat it as opaque.
         * @example 87d349ed-44d7-43e1-9a83-5f2406dee5bd
         */
        directoryObjectId: components["parameters"]["directoryObjectId"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove an external sponsor
     * @description Removes a user or group from the external sponsors of a connected organization. The user or group remains in the directory.
     */
    delete: operations["removeExternalSponsor"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/$batch": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send several requests at once
     * @description Sends up to 20 requests to the same version of Microsoft Graph in one HTTP request. Use it to save round trips. A
     *     batch is not a transaction: the requests run in any order unless `dependsOn` says otherwise, and each one counts
     *     toward the throttling limits.
     *
     *     Microsoft Graph returns 200 for every batch that it can read, even if each request in it failed. Check the `status`
     *     of each response, match the responses by `id`, and repeat only the throttled requests (429), after the time in their
     *     own `Retry-After`. A request whose dependency failed has status 424. A batch that cannot be read returns 400.
     *
     *     Each request needs the permission and the role of its own operation, or it fails with 403. Those listed here are for
     *     reading organizations.
     */
    post: operations["sendBatch"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * @description Property of a connected organization that `$select` accepts.
     * @enum {string}
     */
    ConnectedOrganizationProperty:
      | "id"
      | "displayName"
      | "description"
      | "state"
      | "identitySources"
      | "createdDateTime"
      | "createdBy"
      | "modifiedDateTime"
      | "modifiedBy";
    /**
     * @description Relationship of a connected organization that `$expand` accepts.
     * @enum {string}
     */
    ConnectedOrganizationRelationship: "internalSponsors" | "externalSponsors";
    /**
     * @description State of a connected organization. A `configured` organization is fully functional and in scope of the policies for all configured connected organizations; a `proposed` organization is in scope only of the policies that name it. The enumeration is evolvable: the service returns `unknownFutureValue` in place of a newer member unless the request sends `Prefer: include-unknown-enum-members`, so expect values that are not listed here.
     * @example configured
     */
    ConnectedOrganizationState:
      | "configured"
      | "proposed"
      | "unknownFutureValue"
      | (string & Record<never, never>)
      | null;
    /** @description Microsoft Entra tenant in the same cloud. */
    AzureActiveDirectoryTenant: {
      /**
       * @description OData type of the source.
       * @constant
       */
      "@odata.type": "#microsoft.graph.azureActiveDirectoryTenant";
      /** @description Name of the tenant. */
      displayName?: string | null;
      /** @description Identifier of the tenant (a GUID). */
      tenantId?: string | null;
    };
    /** @description Domain whose users sign in with their email addresses. */
    DomainIdentitySource: {
      /**
       * @description OData type of the source.
       * @constant
       */
      "@odata.type": "#microsoft.graph.domainIdentitySource";
      /** @description Name of the source, usually the domain name. */
      displayName?: string | null;
      /** @description Domain name, such as `fabrikam.com`. */
      domainName?: string | null;
    };
    /** @description Domain whose users sign in through their own federation. */
    ExternalDomainFederation: {
      /**
       * @description OData type of the source.
       * @constant
       */
      "@odata.type": "#microsoft.graph.externalDomainFederation";
      /** @description Name of the source, usually the domain name. */
      displayName?: string | null;
      /** @description Domain name, such as `fabrikam.com`. */
      domainName?: string | null;
      /** @description Issuer URI of the federation's identity provider. */
      issuerUri?: string | null;
    };
    /** @description Microsoft Entra tenant in another Microsoft cloud. */
    CrossCloudAzureActiveDirectoryTenant: {
      /**
       * @description OData type of the source.
       * @constant
       */
      "@odata.type": "#microsoft.graph.crossCloudAzureActiveDirectoryTenant";
      /** @description Cloud of the tenant: `microsoftonline.com` (global), `microsoftonline.us` (US Government), or `partner.microsoftonline.cn` (China). */
      cloudInstance?: string;
      /** @description Name of the tenant. */
      displayName?: string | null;
      /** @description Identifier of the tenant (a GUID). */
      tenantId?: string | null;
    };
    /**
     * @description Social identity provider. The enumeration is evolvable: the service returns `unknownFutureValue` in place of a newer member unless the request sends `Prefer: include-unknown-enum-members`, so expect values that are not listed here.
     * @example facebook
     */
    SocialIdentitySourceType: "facebook" | "unknownFutureValue" | (string & Record<never, never>);
    /** @description Social identity provider. */
    SocialIdentitySource: {
      /**
       * @description OData type of the source.
       * @constant
       */
      "@odata.type": "#microsoft.graph.socialIdentitySource";
      /** @description Name of the source. */
      displayName?: string | null;
      socialIdentitySourceType?: components["schemas"]["SocialIdentitySourceType"];
    };
    /** @description Identity source of a type that this contract does not define. Skip it or show its type. */
    UnknownIdentitySource: {
      /**
       * @description OData type other than the five known types.
       * @example #microsoft.graph.laterIdentitySource
       */
      "@odata.type": UnlistedString;
    };
    /** @description Source of an organization's users. `@odata.type` identifies its type. Five types are known; other types match `UnknownIdentitySource`. */
    IdentitySource:
      | components["schemas"]["AzureActiveDirectoryTenant"]
      | components["schemas"]["DomainIdentitySource"]
      | components["schemas"]["ExternalDomainFederation"]
      | components["schemas"]["CrossCloudAzureActiveDirectoryTenant"]
      | components["schemas"]["SocialIdentitySource"]
      | components["schemas"]["UnknownIdentitySource"];
    /** @description User or group in the directory. Includes further properties of its type. */
    DirectoryObject: {
      /** @description OData type, such as `#microsoft.graph.user` or `#microsoft.graph.group`. */
      "@odata.type"?: string;
      /** @description Identifier in the directory. A GUID in every captured response; treat it as opaque. */
      id: string;
      /**
       * Format: date-time
       * @description Date and time when the object was deleted, in UTC. Null or absent if it was not deleted.
       */
      deletedDateTime?: string | null;
    } & {
      [key: string]: unknown;
    };
    /** @description Connected organization with the properties that `$select` names, or with all properties. Properties that exist only in beta are absent in v1.0. */
    SelectedConnectedOrganization: {
      /**
       * Format: uri
       * @description URL of the metadata that describes the response.
       */
      "@odata.context"?: $Read<string>;
      /** @description OData type, `#microsoft.graph.connectedOrganization`. Usually absent. */
      "@odata.type"?: $Read<string>;
      /** @description Identifier assigned by the service. A GUID in every captured response; treat it as opaque. */
      id?: $Read<string>;
      /** @description Name that administrators and requestors see. */
      displayName?: string | null;
      /** @description Description that administrators see. */
      description?: string | null;
      state?: components["schemas"]["ConnectedOrganizationState"];
      /** @description Directories, domains, or federations whose users belong to the organization, in any number. A 201 response does not include them; only a GET returns them. The service replaces a domain that is verified in a Microsoft Entra tenant with that tenant. */
      identitySources?: components["schemas"]["IdentitySource"][] | null;
      /**
       * Format: date-time
       * @description Date and time when the organization was created, in UTC, with up to seven fractional digits.
       */
      createdDateTime?: $Read<string | null>;
      /** @description User principal name of the user who created the organization. Beta only. */
      createdBy?: $Read<string | null>;
      /**
       * Format: date-time
       * @description Date and time when the organization was last changed, in UTC, with up to seven fractional digits. Equals `createdDateTime` right after creation.
       */
      modifiedDateTime?: $Read<string | null>;
      /** @description User principal name of the user who last changed the organization. Beta only. */
      modifiedBy?: $Read<string | null>;
      /** @description Users or groups, usually members of your directory, that can approve requests. Present only if `$expand` includes them. */
      internalSponsors?: $Read<components["schemas"]["DirectoryObject"][] | null>;
      /** @description Users or groups, usually guests in your directory, that can approve requests. Present only if `$expand` includes them. */
      externalSponsors?: $Read<components["schemas"]["DirectoryObject"][] | null>;
    };
    /** @description Page of connected organizations. May be empty even if another page follows. */
    ConnectedOrganizationCollection: {
      /**
       * Format: uri
       * @description URL of the metadata that describes the response.
       */
      "@odata.context"?: string;
      /**
       * Format: int64
       * @description Total number of items across all pages. Present only if the request sets `$count=true`.
       */
      "@odata.count"?: number;
      /**
       * Format: uri
       * @description Absolute URL of the next page, with all query options of the request. Opaque: use it unchanged. Absent on the last page.
       */
      "@odata.nextLink"?: string;
      /** @description Connected organizations on this page. */
      value: components["schemas"]["SelectedConnectedOrganization"][];
    };
    /**
     * @description Machine-readable error code, the only member of an error to depend on. May be empty. Microsoft documents no codes of this API: the listed ones were seen or are inferred, so expect others.
     * @example UnAuthorized
     */
    ErrorCode:
      | "UnAuthorized"
      | "NoLicense"
      | "InvalidModel"
      | "InvalidFilter"
      | "ExpandNotSupported"
      | "BadRequest"
      | "InvalidAuthenticationToken"
      | "ResourceNotFound"
      | "ConnectedOrganizationAlreadyExists"
      | "IdentityProviderAlreadyConfigured"
      | "DuplicateKey"
      | "TooManyRequests"
      | "UnknownError"
      | (string & Record<never, never>);
    /** @description One of several errors in a request. */
    ErrorDetail: {
      /** @description Machine-readable code. */
      code: string;
      /** @description Message for developers, in English. */
      message: string;
      /** @description Location of the error in the request. */
      target?: string | null;
    };
    /** @description Identifiers and time of the request, with information for Microsoft support. */
    InnerError: {
      /** @description Date and time when the error occurred, in UTC but without a time zone, so it is not an RFC 3339 date-time. */
      date?: string;
      /** @description GUID that the service assigned to the request. */
      "request-id"?: string;
      /** @description GUID that the caller assigned to the request, or the `request-id` if the caller sent none. */
      "client-request-id"?: string;
      /** @description Code of the inner error. */
      code?: string;
      /** @description Message of the inner error. */
      message?: string;
      /** @description HTTP status of the inner error, as a string. */
      status?: string;
      /** @description Nested inner error of the same shape. */
      innerError?: Record<string, unknown>;
    };
    /** @description Error that the service returned. */
    MainError: {
      code: components["schemas"]["ErrorCode"];
      /** @description Message for developers, in English. May change at any time. */
      message: string;
      /** @description Location of the error in the request. Absent in every captured response. */
      target?: string | null;
      /** @description Individual errors. Empty or absent in every captured response of this service; the mock of this package fills the list with its validation errors. */
      details?: components["schemas"]["ErrorDetail"][];
      innerError?: components["schemas"]["InnerError"];
    };
    /** @description OData error. The service returns it with every status of 400 or above. */
    ErrorEnvelope: {
      error: components["schemas"]["MainError"];
    };
    /** @description HTML page whose content is not specified. Keep it for your logs. */
    GatewayPage: string;
    /** @description Microsoft Entra tenant whose users belong to the organization. */
    AzureActiveDirectoryTenantCreate: {
      /**
       * @description OData type of the source. Send it with the `#`. The other spellings are those of Microsoft's pages.
       * @enum {string}
       */
      "@odata.type": "#microsoft.graph.azureActiveDirectoryTenant" | "microsoft.graph.azureActiveDirectoryTenant";
      /** @description Name of the tenant. */
      displayName?: string | null;
      /**
       * Format: uuid
       * @description Identifier of the tenant (a GUID).
       */
      tenantId: string;
    };
    /** @description Domain whose users belong to the organization. If the domain is verified in a Microsoft Entra tenant, the service stores that tenant instead. */
    DomainIdentitySourceCreate: {
      /**
       * @description OData type of the source. Send it with the `#`. The other spellings are those of Microsoft's pages and cmdlets.
       * @enum {string}
       */
      "@odata.type":
        | "#microsoft.graph.domainIdentitySource"
        | "microsoft.graph.domainIdentitySource"
        | "microsoft.graph.domainidentitysource"
        | "#microsoft.graph.domainidentitysource";
      /** @description Name of the source, usually the domain name. */
      displayName?: string | null;
      /** @description Domain name, such as `fabrikam.com`. */
      domainName: string;
    };
    /** @description Federated domain whose users belong to the organization. */
    ExternalDomainFederationCreate: {
      /**
       * @description OData type of the source. Send it with the `#`. The other spellings are those of Microsoft's pages.
       * @enum {string}
       */
      "@odata.type": "#microsoft.graph.externalDomainFederation" | "microsoft.graph.externalDomainFederation";
      /** @description Name of the source, usually the domain name. */
      displayName?: string | null;
      /** @description Domain name, such as `fabrikam.com`. */
      domainName: string;
      /** @description Issuer URI of the federation's identity provider. */
      issuerUri: string;
    };
    /** @description Source of an organization's users: one of the three types that a create request may contain. */
    IdentitySourceCreate:
      | components["schemas"]["AzureActiveDirectoryTenantCreate"]
      | components["schemas"]["DomainIdentitySourceCreate"]
      | components["schemas"]["ExternalDomainFederationCreate"];
    /**
     * @description State to assign to a connected organization. A `configured` organization is fully functional and in scope of the policies for all configured connected organizations; a `proposed` organization is in scope only of the policies that name it.
     * @enum {string}
     */
    WritableConnectedOrganizationState: "configured" | "proposed";
    /** @description Connected organization to create. */
    ConnectedOrganizationCreate: {
      /**
       * @description OData type of the entity. Optional.
       * @enum {string}
       */
      "@odata.type"?: "#microsoft.graph.connectedOrganization" | "microsoft.graph.connectedOrganization";
      /** @description Name that administrators and requestors see. */
      displayName: string;
      /** @description Description that administrators see. */
      description?: string | null;
      /** @description Initial directory, domain, or federation whose users belong to the organization. Must contain exactly one item; an update adds others. */
      identitySources: readonly components["schemas"]["IdentitySourceCreate"][];
      /** @default configured */
      state?: components["schemas"]["WritableConnectedOrganizationState"];
      /** @description Set by the service; ignored in requests. */
      id?: $Read<string | null>;
      /** @description Set by the service; ignored in requests. */
      createdBy?: $Read<string | null>;
      /** @description Set by the service; ignored in requests. */
      createdDateTime?: $Read<string | null>;
      /** @description Set by the service; ignored in requests. */
      modifiedBy?: $Read<string | null>;
      /** @description Set by the service; ignored in requests. */
      modifiedDateTime?: $Read<string | null>;
    };
    /** @description Organization outside your tenant whose users may request access packages, as the service returns it without `$select`. */
    ConnectedOrganization: WithRequired<components["schemas"]["SelectedConnectedOrganization"], "id">;
    /** @description Microsoft Entra tenant whose users belong to the organization. As on the 2020 page, only the type is required; a new program also sends `tenantId`. */
    AzureActiveDirectoryTenantAdd: {
      /**
       * @description OData type of the source. Send it with the `#`. The other spellings are those of Microsoft's pages.
       * @enum {string}
       */
      "@odata.type": "#microsoft.graph.azureActiveDirectoryTenant" | "microsoft.graph.azureActiveDirectoryTenant";
      /** @description Name of the tenant. */
      displayName?: string | null;
      /** @description Identifier of the tenant (a GUID). */
      tenantId?: string | null;
    };
    /** @description Domain whose users belong to the organization. As for a tenant on the 2020 page, only the type is required; a new program also sends `domainName`. */
    DomainIdentitySourceAdd: {
      /**
       * @description OData type of the source. Send it with the `#`. The other spellings are those of Microsoft's pages and cmdlets.
       * @enum {string}
       */
      "@odata.type":
        | "#microsoft.graph.domainIdentitySource"
        | "microsoft.graph.domainIdentitySource"
        | "microsoft.graph.domainidentitysource"
        | "#microsoft.graph.domainidentitysource";
      /** @description Name of the source, usually the domain name. */
      displayName?: string | null;
      /** @description Domain name, such as `fabrikam.com`. */
      domainName?: string | null;
    };
    /** @description Federated domain whose users belong to the organization. As for a tenant on the 2020 page, only the type is required; a new program also sends `domainName` and `issuerUri`. */
    ExternalDomainFederationAdd: {
      /**
       * @description OData type of the source. Send it with the `#`. The other spellings are those of Microsoft's pages.
       * @enum {string}
       */
      "@odata.type": "#microsoft.graph.externalDomainFederation" | "microsoft.graph.externalDomainFederation";
      /** @description Name of the source, usually the domain name. */
      displayName?: string | null;
      /** @description Domain name, such as `fabrikam.com`. */
      domainName?: string | null;
      /** @description Issuer URI of the federation's identity provider. */
      issuerUri?: string | null;
    };
    /** @description Source of an organization's users: one of the three types that a create request may contain, with the members that the 2020 page requires. */
    IdentitySourceAdd:
      | components["schemas"]["AzureActiveDirectoryTenantAdd"]
      | components["schemas"]["DomainIdentitySourceAdd"]
      | components["schemas"]["ExternalDomainFederationAdd"];
    /** @description Connected organization to add with the request of the 2020 page. */
    ConnectedOrganizationAdd: {
      /**
       * @description OData type of the entity. Optional. The 2020 page shows a service-internal name, which is accepted but never returned.
       * @enum {string}
       */
      "@odata.type"?:
        | "#microsoft.graph.connectedOrganization"
        | "microsoft.graph.connectedOrganization"
        | "#Microsoft.IGAELM.PDS.FrontEnd.ExternalModel.connectedOrganization";
      /** @description Name that administrators and requestors see. */
      displayName: string;
      /** @description Description that administrators see. */
      description: string;
      /** @description Initial directory, domain, or federation whose users belong to the organization. Must contain exactly one item. */
      identitySources: readonly components["schemas"]["IdentitySourceAdd"][];
      state: components["schemas"]["WritableConnectedOrganizationState"];
      /** @description Set by the service; ignored in requests. */
      id?: $Read<string | null>;
      /** @description Set by the service; ignored in requests. */
      createdBy?: $Read<string | null>;
      /** @description Set by the service; ignored in requests. */
      createdDateTime?: $Read<string | null>;
      /** @description Set by the service; ignored in requests. */
      modifiedBy?: $Read<string | null>;
      /** @description Set by the service; ignored in requests. */
      modifiedDateTime?: $Read<string | null>;
    };
    /** @description Microsoft Entra tenant in another Microsoft cloud, as a response returned it. Microsoft publishes no request that adds one. */
    CrossCloudAzureActiveDirectoryTenantUpdate: {
      /**
       * @description OData type of the source. Send it with the `#`.
       * @enum {string}
       */
      "@odata.type":
        | "#microsoft.graph.crossCloudAzureActiveDirectoryTenant"
        | "microsoft.graph.crossCloudAzureActiveDirectoryTenant";
      /** @description Cloud of the tenant: `microsoftonline.com` (global), `microsoftonline.us` (US Government), or `partner.microsoftonline.cn` (China). */
      cloudInstance: string;
      /** @description Name of the tenant. */
      displayName?: string | null;
      /**
       * Format: uuid
       * @description Identifier of the tenant (a GUID).
       */
      tenantId: string;
    };
    /** @description Social identity provider, as a response returned it. Microsoft publishes no request that adds one. */
    SocialIdentitySourceUpdate: {
      /**
       * @description OData type of the source. Send it with the `#`.
       * @enum {string}
       */
      "@odata.type": "#microsoft.graph.socialIdentitySource" | "microsoft.graph.socialIdentitySource";
      /** @description Name of the source. */
      displayName?: string | null;
      socialIdentitySourceType: components["schemas"]["SocialIdentitySourceType"];
    };
    /** @description Source of an organization's users: one of the five known types, so that an update can send back the sources that a response returned. */
    IdentitySourceUpdate:
      | components["schemas"]["AzureActiveDirectoryTenantCreate"]
      | components["schemas"]["DomainIdentitySourceCreate"]
      | components["schemas"]["ExternalDomainFederationCreate"]
      | components["schemas"]["CrossCloudAzureActiveDirectoryTenantUpdate"]
      | components["schemas"]["SocialIdentitySourceUpdate"];
    /** @description Properties of a connected organization to change. Omitted properties keep their values. */
    ConnectedOrganizationUpdate: {
      /**
       * @description OData type of the entity. Optional.
       * @enum {string}
       */
      "@odata.type"?: "#microsoft.graph.connectedOrganization" | "microsoft.graph.connectedOrganization";
      /** @description Name that administrators and requestors see. */
      displayName?: string | null;
      /** @description Description that administrators see. */
      description?: string | null;
      /** @description Directories, domains, or federations whose users belong to the organization. The list replaces the stored one, so it must also contain the existing sources that are to remain. Unverified: the v1.0 page lists this property, the beta page does not, and a client tested on real tenants never sends it. */
      identitySources?: readonly components["schemas"]["IdentitySourceUpdate"][] | null;
      /**
       * @description State to assign. Null, as in a response, is accepted.
       * @enum {string|null}
       */
      state?: "configured" | "proposed" | null;
      /** @description Set by the service; ignored in requests. */
      id?: $Read<string | null>;
      /** @description Set by the service; ignored in requests. */
      createdBy?: $Read<string | null>;
      /** @description Set by the service; ignored in requests. */
      createdDateTime?: $Read<string | null>;
      /** @description Set by the service; ignored in requests. */
      modifiedBy?: $Read<string | null>;
      /** @description Set by the service; ignored in requests. */
      modifiedDateTime?: $Read<string | null>;
    };
    /** @description Page of users and groups. May be empty even if another page follows. */
    DirectoryObjectCollection: {
      /**
       * Format: uri
       * @description URL of the metadata that describes the response.
       */
      "@odata.context"?: string;
      /**
       * Format: int64
       * @description Total number of items across all pages, on the first page only. Present only if the request sets `$count=true`.
       */
      "@odata.count"?: number;
      /**
       * Format: uri
       * @description Absolute URL of the next page, with all query options of the request. Opaque: use it unchanged. Absent on the last page.
       */
      "@odata.nextLink"?: string;
      /** @description Users and groups on this page. */
      value: components["schemas"]["DirectoryObject"][];
    };
    /** @description Reference to a user or group in the directory. */
    DirectoryObjectReference: {
      /**
       * @description Absolute URL of the user or group (`…/users/{id}` or `…/groups/{id}`), with the same root and version as the request. Microsoft documents `…/directoryObjects/{id}`, which can name either, only for members of a group.
       * @example https://graph.microsoft.com/v1.0/users/87d349ed-44d7-43e1-9a83-5f2406dee5bd
       */
      "@odata.id": string;
    };
    /** @description One request of a batch. */
    BatchRequest: {
      /** @description Identifier that the response repeats. Must be unique in the batch, ignoring case, or the whole batch fails with 400. */
      id: string;
      /**
       * @description HTTP method of the request.
       * @enum {string}
       */
      method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
      /** @description URL relative to the version, such as `/identityGovernance/entitlementManagement/connectedOrganizations`, with its query options. */
      url: string;
      /** @description Headers of the request, by name. Must contain `Content-Type` if the request has a body. */
      headers?: {
        [key: string]: string;
      };
      /** @description Body of the request: for this API, the JSON object that the operation requires. For a body that is not JSON, Microsoft Graph expects a string in base64url. */
      body?: unknown;
      /** @description Identifiers of earlier requests of the batch that must have succeeded. If one of them fails, this request fails with 424. Microsoft documents one dependency for each request: on the previous one, or all on the same. */
      dependsOn?: readonly string[];
    };
    /** @description Requests to send in one HTTP request. */
    Batch: {
      /** @description Requests of the batch. At most 20. */
      requests: readonly components["schemas"]["BatchRequest"][];
    };
    /** @description Response to one request of a batch. */
    BatchResponse: {
      /** @description Identifier of the request. */
      id: string;
      /** @description HTTP status of this response. The status of the batch says nothing about it. */
      status: number;
      /** @description Headers of the response, by name, such as `Retry-After` of a throttled request. */
      headers?: {
        [key: string]: string;
      };
      /** @description Body of the response: the JSON that the operation returns, or an OData error. Absent or null if the response has no body. */
      body?: unknown;
    };
    /** @description Responses to the requests of a batch. */
    BatchResult: {
      /** @description One response for each request, in any order. Match them by `id`. */
      responses: components["schemas"]["BatchResponse"][];
    };
  };
  responses: {
    /** @description Query option is invalid, or the service does not support it. The service is not known to report where the error is; the mock does, in `details`. */
    InvalidQuery: {
      headers: {
        "request-id": components["headers"]["request-id"];
        "client-request-id": components["headers"]["client-request-id"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Token is missing, expired, or issued for another audience, or the service requires new claims (a claims challenge in `WWW-Authenticate`). */
    Unauthorized: {
      headers: {
        "request-id": components["headers"]["request-id"];
        "client-request-id": components["headers"]["client-request-id"];
        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Caller lacks the permission or the role, or the tenant lacks the license. */
    Forbidden: {
      headers: {
        "request-id": components["headers"]["request-id"];
        "client-request-id": components["headers"]["client-request-id"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Request was throttled. Wait for the time in `Retry-After`, or use exponential backoff if it is absent. Microsoft publishes no limit for this API beyond the global limit of Microsoft Graph. */
    TooManyRequests: {
      headers: {
        "request-id": components["headers"]["request-id"];
        "client-request-id": components["headers"]["client-request-id"];
        "Retry-After": components["headers"]["Retry-After"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Internal error of the service. A later attempt may succeed. */
    InternalServerError: {
      headers: {
        "request-id": components["headers"]["request-id"];
        "client-request-id": components["headers"]["client-request-id"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Service is overloaded or under maintenance. Wait for the time in `Retry-After` if it is present. */
    ServiceUnavailable: {
      headers: {
        "request-id": components["headers"]["request-id"];
        "client-request-id": components["headers"]["client-request-id"];
        "Retry-After": components["headers"]["Retry-After"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Other client error, such as a method that the path does not support. */
    ClientError: {
      headers: {
        "request-id": components["headers"]["request-id"];
        "client-request-id": components["headers"]["client-request-id"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Other server error, such as a gateway timeout. */
    ServerError: {
      headers: {
        "request-id": components["headers"]["request-id"];
        "client-request-id": components["headers"]["client-request-id"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Body is invalid. The service is not known to report where the error is; the mock does, in `details`. */
    InvalidBody: {
      headers: {
        "request-id": components["headers"]["request-id"];
        "client-request-id": components["headers"]["client-request-id"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Another connected organization has the same identity source. The status is unverified: sibling resources return 409 more often than 400. */
    Conflict: {
      headers: {
        "request-id": components["headers"]["request-id"];
        "client-request-id": components["headers"]["client-request-id"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Request body has a media type other than JSON. */
    UnsupportedMediaType: {
      headers: {
        "request-id": components["headers"]["request-id"];
        "client-request-id": components["headers"]["client-request-id"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Request is invalid, such as a query option that does not exist, or an unknown version in its path. The service is not known to report where the error is; the mock does, in `details`. */
    BadRequest: {
      headers: {
        "request-id": components["headers"]["request-id"];
        "client-request-id": components["headers"]["client-request-id"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Resource that the request names does not exist, or is not yet available right after its creation. */
    NotFound: {
      headers: {
        "request-id": components["headers"]["request-id"];
        "client-request-id": components["headers"]["client-request-id"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Success. The response has no body. */
    NoContent: {
      headers: {
        "request-id": components["headers"]["request-id"];
        "client-request-id": components["headers"]["client-request-id"];
        [name: string]: unknown;
      };
      content?: never;
    };
  };
  parameters: {
    /**
     * @description Properties to return, separated by commas. The response omits all others.
     * @example [
     *       "id",
     *       "displayName"
     *     ]
     */
    select: readonly components["schemas"]["ConnectedOrganizationProperty"][];
    /**
     * @description OData expression that selects organizations. Microsoft's pages document `displayName eq 'Contoso'` and, for identity sources, `any` with the full type cast: `identitySources/any(is:is/microsoft.graph.azureActiveDirectoryTenant/tenantId eq '72f988bf-86f1-41af-91ab-2d7cd011db47')`. Public clients also send `startsWith(displayName,'Con')` and `contains(tolower(displayName),'con')`. Double every single quote inside a string. The service refuses an expression that it does not support with 400.
     * @example displayName eq 'Contoso'
     */
    filter: string;
    /**
     * @description Maximum number of items on a page. The default and the upper limit are unpublished; the service may ignore, cap, or reject a value that is too large.
     * @example 50
     */
    top: number;
    /**
     * @description Number of items to skip. Unverified: Microsoft's generated API description lists this option, but no documentation page does. To read page after page, follow `@odata.nextLink`.
     * @example 50
     */
    skip: number;
    /**
     * @description Whether to return the total number of items in `@odata.count`. Unverified: Microsoft's generated API description lists this option, but no documentation page does.
     * @example true
     */
    count: boolean;
    /**
     * @description Properties to sort by, separated by commas, each optionally followed by `asc` or `desc`. Unverified: Microsoft's generated API description lists this option, but no documentation page does.
     * @example [
     *       "displayName desc"
     *     ]
     */
    orderby: readonly string[];
    /**
     * @description Terms to search for. Unverified: Microsoft's generated API description lists this option, but no documentation page does.
     * @example "displayName:Contoso"
     */
    search: string;
    /**
     * @description Sponsor lists to include, separated by commas. Unverified: Microsoft's generated API description lists this option, but no documentation page does.
     * @example [
     *       "internalSponsors"
     *     ]
     */
    expand: readonly components["schemas"]["ConnectedOrganizationRelationship"][];
    /**
     * @description Preferences, separated by commas. With `include-unknown-enum-members`, the service returns newer members of an evolvable enumeration by name; without it, the service returns `unknownFutureValue` in their place.
     * @example include-unknown-enum-members
     */
    prefer: string;
    /**
     * @description GUID chosen by the caller to identify the request. The service returns it in the response.
     * @example 6f2b0c1e-3c35-4f0a-9a57-6a0d2f7f3c11
     */
    clientRequestId: string;
    /**
     * @description Identifier of the connected organization. A GUID in every captured response; treat it as opaque.
     * @example cd3709c6-be6a-4725-bd07-50f90ccca93f
     */
    connectedOrganizationId: string;
    /**
     * @description Identifier of the user or group. A GUID in every captured response; treat it as opaque.
     * @example 87d349ed-44d7-43e1-9a83-5f2406dee5bd
     */
    directoryObjectId: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description GUID that the service assigned to the request. Log it with the time; Microsoft support asks for both.
     * @example 94fb3b52-452a-4535-a601-69e0a90e3aa2
     */
    "request-id": string;
    /**
     * @description GUID that the caller sent in `client-request-id`, or the `request-id` if the caller sent none.
     * @example 6f2b0c1e-3c35-4f0a-9a57-6a0d2f7f3c11
     */
    "client-request-id": string;
    /**
     * @description Authentication scheme, and for a claims challenge `error="insufficient_claims"` with the claims in base64. Request a new token with these claims and repeat the request.
     * @example Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000", error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7ImVzc2VudGlhbCI6dHJ1ZSwgInZhbHVlIjoiMTY1NzgzNDQxNyJ9fX0="
     */
    "WWW-Authenticate": string;
    /**
     * @description Time to wait before the next attempt: a number of seconds (with a fraction in Microsoft's own sample) or an HTTP date. If it is absent, use exponential backoff.
     * @example 2.128
     */
    "Retry-After": string;
    /**
     * @description Absolute URL of the connected organization. OData requires it in the response to a request that creates an entity; unverified for this service. Take the identifier from the body if the response has one.
     * @example https://graph.microsoft.com/v1.0/identityGovernance/entitlementManagement/connectedOrganizations/dd492355-2355-dd49-5523-49dd552349dd
     */
    Location: string;
    /**
     * @description Entity ID (an absolute URL) of the connected organization that was added. OData 4.0 requires it in a 204 response to a request that creates an entity; unverified for this service.
     * @example https://graph.microsoft.com/beta/identityGovernance/entitlementManagement/connectedOrganizations/dd492355-2355-dd49-5523-49dd552349dd
     */
    "OData-EntityId": string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listConnectedOrganizations: {
    parameters: {
      query?: {
        /**
         * @description Properties to return, separated by commas. The response omits all others.
         * @example [
         *       "id",
         *       "displayName"
         *     ]
         */
        $select?: components["parameters"]["select"];
        /**
         * @description OData expression that selects organizations. Microsoft's pages document `displayName eq 'Contoso'` and, for identity sources, `any` with the full type cast: `identitySources/any(is:is/microsoft.graph.azureActiveDirectoryTenant/tenantId eq '72f988bf-86f1-41af-91ab-2d7cd011db47')`. Public clients also send `startsWith(displayName,'Con')` and `contains(tolower(displayName),'con')`. Double every single quote inside a string. The service refuses an expression that it does not support with 400.
         * @example displayName eq 'Contoso'
         */
        $filter?: components["parameters"]["filter"];
        /**
         * @description Maximum number of items on a page. The default and the upper limit are unpublished; the service may ignore, cap, or reject a value that is too large.
         * @example 50
         */
        $top?: components["parameters"]["top"];
        /**
         * @description Number of items to skip. Unverified: Microsoft's generated API description lists this option, but no documentation page does. To read page after page, follow `@odata.nextLink`.
         * @example 50
         */
        $skip?: components["parameters"]["skip"];
        /**
         * @description Whether to return the total number of items in `@odata.count`. Unverified: Microsoft's generated API description lists this option, but no documentation page does.
         * @example true
         */
        $count?: components["parameters"]["count"];
        /**
         * @description Properties to sort by, separated by commas, each optionally followed by `asc` or `desc`. Unverified: Microsoft's generated API description lists this option, but no documentation page does.
         * @example [
         *       "displayName desc"
         *     ]
         */
        $orderby?: components["parameters"]["orderby"];
        /**
         * @description Terms to search for. Unverified: Microsoft's generated API description lists this option, but no documentation page does.
         * @example "displayName:Contoso"
         */
        $search?: components["parameters"]["search"];
        /**
         * @description Sponsor lists to include, separated by commas. Unverified: Microsoft's generated API description lists this option, but no documentation page does.
         * @example [
         *       "internalSponsors"
         *     ]
         */
        $expand?: components["parameters"]["expand"];
      };
      header?: {
        /**
         * @description Preferences, separated by commas. With `include-unknown-enum-members`, the service returns newer members of an evolvable enumeration by name; without it, the service returns `unknownFutureValue` in their place.
         * @example include-unknown-enum-members
         */
        Prefer?: components["parameters"]["prefer"];
        /**
         * @description GUID chosen by the caller to identify the request. The service returns it in the response.
         * @example 6f2b0c1e-3c35-4f0a-9a57-6a0d2f7f3c11
         */
        "client-request-id"?: components["parameters"]["clientRequestId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Page of connected organizations. */
      200: {
        headers: {
          "request-id": components["headers"]["request-id"];
          "client-request-id": components["headers"]["client-request-id"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConnectedOrganizationCollection"];
        };
      };
      400: components["responses"]["InvalidQuery"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      /** @description Response of a gateway in front of the service, in HTML. Microsoft does not document this status. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/html": components["schemas"]["GatewayPage"];
        };
      };
      503: components["responses"]["ServiceUnavailable"];
      "4XX": components["responses"]["ClientError"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  createConnectedOrganization: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description Preferences, separated by commas. With `include-unknown-enum-members`, the service returns newer members of an evolvable enumeration by name; without it, the service returns `unknownFutureValue` in their place.
         * @example include-unknown-enum-members
         */
        Prefer?: components["parameters"]["prefer"];
        /**
         * @description GUID chosen by the caller to identify the request. The service returns it in the response.
         * @example 6f2b0c1e-3c35-4f0a-9a57-6a0d2f7f3c11
         */
        "client-request-id"?: components["parameters"]["clientRequestId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ConnectedOrganizationCreate"];
      };
    };
    responses: {
      /** @description Created. `identitySources` is absent in beta and empty in v1.0. */
      201: {
        headers: {
          "request-id": components["headers"]["request-id"];
          "client-request-id": components["headers"]["client-request-id"];
          Location: components["headers"]["Location"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConnectedOrganization"];
        };
      };
      400: components["responses"]["InvalidBody"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      /** @description Response of a gateway in front of the service, in HTML. Microsoft does not document this status. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/html": components["schemas"]["GatewayPage"];
        };
      };
      503: components["responses"]["ServiceUnavailable"];
      "4XX": components["responses"]["ClientError"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  addConnectedOrganization: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description GUID chosen by the caller to identify the request. The service returns it in the response.
         * @example 6f2b0c1e-3c35-4f0a-9a57-6a0d2f7f3c11
         */
        "client-request-id"?: components["parameters"]["clientRequestId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ConnectedOrganizationAdd"];
      };
    };
    responses: {
      /** @description Added. The response has no body; the headers identify the organization. */
      204: {
        headers: {
          "request-id": components["headers"]["request-id"];
          "client-request-id": components["headers"]["client-request-id"];
          Location: components["headers"]["Location"];
          "OData-EntityId": components["headers"]["OData-EntityId"];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["InvalidBody"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      /** @description Response of a gateway in front of the service, in HTML. Microsoft does not document this status. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/html": components["schemas"]["GatewayPage"];
        };
      };
      503: components["responses"]["ServiceUnavailable"];
      "4XX": components["responses"]["ClientError"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  getConnectedOrganization: {
    parameters: {
      query?: {
        /**
         * @description Properties to return, separated by commas. The response omits all others.
         * @example [
         *       "id",
         *       "displayName"
         *     ]
         */
        $select?: components["parameters"]["select"];
        /**
         * @description Sponsor lists to include, separated by commas. Unverified: Microsoft's generated API description lists this option, but no documentation page does.
         * @example [
         *       "internalSponsors"
         *     ]
         */
        $expand?: components["parameters"]["expand"];
      };
      header?: {
        /**
         * @description Preferences, separated by commas. With `include-unknown-enum-members`, the service returns newer members of an evolvable enumeration by name; without it, the service returns `unknownFutureValue` in their place.
         * @example include-unknown-enum-members
         */
        Prefer?: components["parameters"]["prefer"];
        /**
         * @description GUID chosen by the caller to identify the request. The service returns it in the response.
         * @example 6f2b0c1e-3c35-4f0a-9a57-6a0d2f7f3c11
         */
        "client-request-id"?: components["parameters"]["clientRequestId"];
      };
      path: {
        /**
         * @description Identifier of the connected organization. A GUID in every captured response; treat it as opaque.
         * @example cd3709c6-be6a-4725-bd07-50f90ccca93f
         */
        connectedOrganizationId: components["parameters"]["connectedOrganizationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Connected organization. */
      200: {
        headers: {
          "request-id": components["headers"]["request-id"];
          "client-request-id": components["headers"]["client-request-id"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SelectedConnectedOrganization"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      /** @description Response of a gateway in front of the service, in HTML. Microsoft does not document this status. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/html": components["schemas"]["GatewayPage"];
        };
      };
      503: components["responses"]["ServiceUnavailable"];
      "4XX": components["responses"]["ClientError"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  deleteConnectedOrganization: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description GUID chosen by the caller to identify the request. The service returns it in the response.
         * @example 6f2b0c1e-3c35-4f0a-9a57-6a0d2f7f3c11
         */
        "client-request-id"?: components["parameters"]["clientRequestId"];
      };
      path: {
        /**
         * @description Identifier of the connected organization. A GUID in every captured response; treat it as opaque.
         * @example cd3709c6-be6a-4725-bd07-50f90ccca93f
         */
        connectedOrganizationId: components["parameters"]["connectedOrganizationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components["responses"]["NoContent"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      /** @description Response of a gateway in front of the service, in HTML. Microsoft does not document this status. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/html": components["schemas"]["GatewayPage"];
        };
      };
      503: components["responses"]["ServiceUnavailable"];
      "4XX": components["responses"]["ClientError"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  updateConnectedOrganization: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description GUID chosen by the caller to identify the request. The service returns it in the response.
         * @example 6f2b0c1e-3c35-4f0a-9a57-6a0d2f7f3c11
         */
        "client-request-id"?: components["parameters"]["clientRequestId"];
      };
      path: {
        /**
         * @description Identifier of the connected organization. A GUID in every captured response; treat it as opaque.
         * @example cd3709c6-be6a-4725-bd07-50f90ccca93f
         */
        connectedOrganizationId: components["parameters"]["connectedOrganizationId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ConnectedOrganizationUpdate"];
      };
    };
    responses: {
      204: components["responses"]["NoContent"];
      400: components["responses"]["InvalidBody"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      /** @description Response of a gateway in front of the service, in HTML. Microsoft does not document this status. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/html": components["schemas"]["GatewayPage"];
        };
      };
      503: components["responses"]["ServiceUnavailable"];
      "4XX": components["responses"]["ClientError"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listInternalSponsors: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of items on a page. The default and the upper limit are unpublished; the service may ignore, cap, or reject a value that is too large.
         * @example 50
         */
        $top?: components["parameters"]["top"];
        /**
         * @description Number of items to skip. Unverified: Microsoft's generated API description lists this option, but no documentation page does. To read page after page, follow `@odata.nextLink`.
         * @example 50
         */
        $skip?: components["parameters"]["skip"];
        /**
         * @description Whether to return the total number of items in `@odata.count`. Unverified: Microsoft's generated API description lists this option, but no documentation page does.
         * @example true
         */
        $count?: components["parameters"]["count"];
      };
      header?: {
        /**
         * @description GUID chosen by the caller to identify the request. The service returns it in the response.
         * @example 6f2b0c1e-3c35-4f0a-9a57-6a0d2f7f3c11
         */
        "client-request-id"?: components["parameters"]["clientRequestId"];
      };
      path: {
        /**
         * @description Identifier of the connected organization. A GUID in every captured response; treat it as opaque.
         * @example cd3709c6-be6a-4725-bd07-50f90ccca93f
         */
        connectedOrganizationId: components["parameters"]["connectedOrganizationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Page of users and groups. */
      200: {
        headers: {
          "request-id": components["headers"]["request-id"];
          "client-request-id": components["headers"]["client-request-id"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DirectoryObjectCollection"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      /** @description Response of a gateway in front of the service, in HTML. Microsoft does not document this status. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/html": components["schemas"]["GatewayPage"];
        };
      };
      503: components["responses"]["ServiceUnavailable"];
      "4XX": components["responses"]["ClientError"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  addInternalSponsor: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description GUID chosen by the caller to identify the request. The service returns it in the response.
         * @example 6f2b0c1e-3c35-4f0a-9a57-6a0d2f7f3c11
         */
        "client-request-id"?: components["parameters"]["clientRequestId"];
      };
      path: {
        /**
         * @description Identifier of the connected organization. A GUID in every captured response; treat it as opaque.
         * @example cd3709c6-be6a-4725-bd07-50f90ccca93f
         */
        connectedOrganizationId: components["parameters"]["connectedOrganizationId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DirectoryObjectReference"];
      };
    };
    responses: {
      204: components["responses"]["NoContent"];
      400: components["responses"]["InvalidBody"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      /** @description Response of a gateway in front of the service, in HTML. Microsoft does not document this status. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/html": components["schemas"]["GatewayPage"];
        };
      };
      503: components["responses"]["ServiceUnavailable"];
      "4XX": components["responses"]["ClientError"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  removeInternalSponsor: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description GUID chosen by the caller to identify the request. The service returns it in the response.
         * @example 6f2b0c1e-3c35-4f0a-9a57-6a0d2f7f3c11
         */
        "client-request-id"?: components["parameters"]["clientRequestId"];
      };
      path: {
        /**
         * @description Identifier of the connected organization. A GUID in every captured response; treat it as opaque.
         * @example cd3709c6-be6a-4725-bd07-50f90ccca93f
         */
        connectedOrganizationId: components["parameters"]["connectedOrganizationId"];
        /**
         * @description Identifier of the user or group. A GUID in every captured response; treat it as opaque.
         * @example 87d349ed-44d7-43e1-9a83-5f2406dee5bd
         */
        directoryObjectId: components["parameters"]["directoryObjectId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components["responses"]["NoContent"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      /** @description Response of a gateway in front of the service, in HTML. Microsoft does not document this status. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/html": components["schemas"]["GatewayPage"];
        };
      };
      503: components["responses"]["ServiceUnavailable"];
      "4XX": components["responses"]["ClientError"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listExternalSponsors: {
    parameters: {
      query?: {
        /**
         * @description Maximum number of items on a page. The default and the upper limit are unpublished; the service may ignore, cap, or reject a value that is too large.
         * @example 50
         */
        $top?: components["parameters"]["top"];
        /**
         * @description Number of items to skip. Unverified: Microsoft's generated API description lists this option, but no documentation page does. To read page after page, follow `@odata.nextLink`.
         * @example 50
         */
        $skip?: components["parameters"]["skip"];
        /**
         * @description Whether to return the total number of items in `@odata.count`. Unverified: Microsoft's generated API description lists this option, but no documentation page does.
         * @example true
         */
        $count?: components["parameters"]["count"];
      };
      header?: {
        /**
         * @description GUID chosen by the caller to identify the request. The service returns it in the response.
         * @example 6f2b0c1e-3c35-4f0a-9a57-6a0d2f7f3c11
         */
        "client-request-id"?: components["parameters"]["clientRequestId"];
      };
      path: {
        /**
         * @description Identifier of the connected organization. A GUID in every captured response; treat it as opaque.
         * @example cd3709c6-be6a-4725-bd07-50f90ccca93f
         */
        connectedOrganizationId: components["parameters"]["connectedOrganizationId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Page of users and groups. */
      200: {
        headers: {
          "request-id": components["headers"]["request-id"];
          "client-request-id": components["headers"]["client-request-id"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DirectoryObjectCollection"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      /** @description Response of a gateway in front of the service, in HTML. Microsoft does not document this status. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/html": components["schemas"]["GatewayPage"];
        };
      };
      503: components["responses"]["ServiceUnavailable"];
      "4XX": components["responses"]["ClientError"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  addExternalSponsor: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description GUID chosen by the caller to identify the request. The service returns it in the response.
         * @example 6f2b0c1e-3c35-4f0a-9a57-6a0d2f7f3c11
         */
        "client-request-id"?: components["parameters"]["clientRequestId"];
      };
      path: {
        /**
         * @description Identifier of the connected organization. A GUID in every captured response; treat it as opaque.
         * @example cd3709c6-be6a-4725-bd07-50f90ccca93f
         */
        connectedOrganizationId: components["parameters"]["connectedOrganizationId"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DirectoryObjectReference"];
      };
    };
    responses: {
      204: components["responses"]["NoContent"];
      400: components["responses"]["InvalidBody"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      /** @description Response of a gateway in front of the service, in HTML. Microsoft does not document this status. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/html": components["schemas"]["GatewayPage"];
        };
      };
      503: components["responses"]["ServiceUnavailable"];
      "4XX": components["responses"]["ClientError"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  removeExternalSponsor: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description GUID chosen by the caller to identify the request. The service returns it in the response.
         * @example 6f2b0c1e-3c35-4f0a-9a57-6a0d2f7f3c11
         */
        "client-request-id"?: components["parameters"]["clientRequestId"];
      };
      path: {
        /**
         * @description Identifier of the connected organization. A GUID in every captured response; treat it as opaque.
         * @example cd3709c6-be6a-4725-bd07-50f90ccca93f
         */
        connectedOrganizationId: components["parameters"]["connectedOrganizationId"];
        /**
         * @description Identifier of the user or group. A GUID in every captured response; treat it as opaque.
         * @example 87d349ed-44d7-43e1-9a83-5f2406dee5bd
         */
        directoryObjectId: components["parameters"]["directoryObjectId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: components["responses"]["NoContent"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      /** @description Response of a gateway in front of the service, in HTML. Microsoft does not document this status. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/html": components["schemas"]["GatewayPage"];
        };
      };
      503: components["responses"]["ServiceUnavailable"];
      "4XX": components["responses"]["ClientError"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  sendBatch: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description GUID chosen by the caller to identify the request. The service returns it in the response.
         * @example 6f2b0c1e-3c35-4f0a-9a57-6a0d2f7f3c11
         */
        "client-request-id"?: components["parameters"]["clientRequestId"];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Batch"];
      };
    };
    responses: {
      /** @description Responses to all requests of the batch. The status says nothing about them. */
      200: {
        headers: {
          "request-id": components["headers"]["request-id"];
          "client-request-id": components["headers"]["client-request-id"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BatchResult"];
        };
      };
      /** @description Batch cannot be read, has more than 20 requests, or has two requests with the same identifier. */
      400: {
        headers: {
          "request-id": components["headers"]["request-id"];
          "client-request-id": components["headers"]["client-request-id"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorEnvelope"];
        };
      };
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      /** @description Response of a gateway in front of the service, in HTML. Microsoft does not document this status. */
      502: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/html": components["schemas"]["GatewayPage"];
        };
      };
      503: components["responses"]["ServiceUnavailable"];
      "4XX": components["responses"]["ClientError"];
      "5XX": components["responses"]["ServerError"];
    };
  };
}
type WithRequired<T, K extends keyof T> = T & {
  [P in K]-?: T[P];
};
