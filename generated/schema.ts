// Generated from openapi/ by `npm run generate`. Do not edit.

import type { $Read, UnlistedString } from "./read-write.js";

export interface paths {
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
     * @description Adds a connected organization by the request that Microsoft's page of September 2020 prints: to
     *     `$ref`, answered by 204 without a body. The pages that Microsoft has published since document
     *     `createConnectedOrganization` in its place, so prefer that one against the live service; this
     *     one stands here because programs were written from the page.
     *
     *     All of `displayName`, `description`, `identitySources` and `state` are required, as on the page.
     *     What only the service can set (`id`, `createdBy`, `createdDateTime`, `modifiedBy`,
     *     `modifiedDateTime`) is accepted and ignored. The page prints a body under its 204; a 204 has
     *     none (RFC 9110, 15.3.5), and the headers `Location` and `OData-EntityId` name the organization
     *     instead.
     */
    post: operations["addConnectedOrganization"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/identityGovernance/entitlementManagement/connectedOrganizations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List connected organizations
     * @description Lists the connected organizations of the tenant, page by page. Follow `@odata.nextLink` until it is absent. The pages promise `$select` and `$filter`, and clients use `$top`; an option that is not supported can be refused or silently ignored.
     */
    get: operations["listConnectedOrganizations"];
    put?: never;
    /**
     * Create a connected organization
     * @description Creates a connected organization from exactly one identity source: a tenant, a domain or a
     *     federation. Where the domain is verified in an Entra tenant, the service stores that tenant in
     *     its place.
     *
     *     The 201 does not bring the identity sources back, only a GET does; right after creation that GET
     *     may answer 404 for a moment. `state` is `configured` where it is left out.
     */
    post: operations["createConnectedOrganization"];
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
         * @description Identifier of the connected organization. A GUID in every published capture; treat it as opaque.
         * @example cd3709c6-be6a-4725-bd07-50f90ccca93f
         */
        connectedOrganizationId: components["parameters"]["connectedOrganizationId"];
      };
      cookie?: never;
    };
    /**
     * Get a connected organization
     * @description Returns one connected organization with its identity sources. The pages promise `$select`. An unknown identifier is answered by 404, or, as seen elsewhere in the service, by 403.
     */
    get: operations["getConnectedOrganization"];
    put?: never;
    post?: never;
    /**
     * Delete a connected organization
     * @description Deletes a connected organization.
     */
    delete: operations["deleteConnectedOrganization"];
    options?: never;
    head?: never;
    /**
     * Update a connected organization
     * @description Changes the properties that the body names and leaves the others as they are. It is answered by 204 without a body: the pages print 200, 202 and 204, each with a body, while clients tested on real tenants accept 204 alone. Accept any 2XX.
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
         * @description Identifier of the connected organization. A GUID in every published capture; treat it as opaque.
         * @example cd3709c6-be6a-4725-bd07-50f90ccca93f
         */
        connectedOrganizationId: components["parameters"]["connectedOrganizationId"];
      };
      cookie?: never;
    };
    /**
     * List internal sponsors
     * @description Lists the internal sponsors of a connected organization: users or groups, members of the directory. The v1.0 page promises paging and names no option; `$skip` and `$count` are unverified.
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
         * @description Identifier of the connected organization. A GUID in every published capture; treat it as opaque.
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
     * @description Adds a user or group, a member of the directory, to the internal sponsors of a connected organization. The body names it by the full URL, on the root and version that the request itself goes to.
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
         * @description Identifier of the connected organization. A GUID in every published capture; treat it as opaque.
         * @example cd3709c6-be6a-4725-bd07-50f90ccca93f
         */
        connectedOrganizationId: components["parameters"]["connectedOrganizationId"];
        /**
         * @description Identifier of the user or group. A GUID in every published capture; treat it as opaque.
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
     * @description Removes a user or group from the internal sponsors of a connected organization. The user or group itself stays in the directory.
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
         * @description Identifier of the connected organization. A GUID in every published capture; treat it as opaque.
         * @example cd3709c6-be6a-4725-bd07-50f90ccca93f
         */
        connectedOrganizationId: components["parameters"]["connectedOrganizationId"];
      };
      cookie?: never;
    };
    /**
     * List external sponsors
     * @description Lists the external sponsors of a connected organization: users or groups, guests that are already in the directory. The v1.0 page promises paging and names no option; `$skip` and `$count` are unverified.
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
         * @description Identifier of the connected organization. A GUID in every published capture; treat it as opaque.
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
     * @description Adds a user or group, a guest that is already in the directory, to the external sponsors of a connected organization. The body names it by the full URL, on the root and version that the request itself goes to.
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
         * @description Identifier of the connected organization. A GUID in every published capture; treat it as opaque.
         * @example cd3709c6-be6a-4725-bd07-50f90ccca93f
         */
        connectedOrganizationId: components["parameters"]["connectedOrganizationId"];
        /**
         * @description Identifier of the user or group. A GUID in every published capture; treat it as opaque.
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
     * @description Removes a user or group from the external sponsors of a connected organization. The user or group itself stays in the directory.
     */
    delete: operations["removeExternalSponsor"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description Microsoft Entra tenant to take the users from. */
    AzureActiveDirectoryTenantCreate: {
      /**
       * @description OData type of the source. Some pages print it without `#`; send it with one.
       * @enum {string}
       */
      "@odata.type": "#microsoft.graph.azureActiveDirectoryTenant" | "microsoft.graph.azureActiveDirectoryTenant";
      /** @description Name of the tenant. */
      displayName?: string | null;
      /** @description Identifier of the tenant, a GUID. */
      tenantId?: string | null;
    };
    /** @description Domain to take the users from. The service replaces one that is verified in an Entra tenant by that tenant. */
    DomainIdentitySourceCreate: {
      /**
       * @description OData type of the source. Some pages print it without `#`; send it with one.
       * @enum {string}
       */
      "@odata.type": "#microsoft.graph.domainIdentitySource" | "microsoft.graph.domainIdentitySource";
      /** @description Name of the source, usually the domain itself. */
      displayName?: string | null;
      /** @description Domain name, such as `fabrikam.com`. */
      domainName?: string | null;
    };
    /** @description Federated domain to take the users from. */
    ExternalDomainFederationCreate: {
      /**
       * @description OData type of the source. Some pages print it without `#`; send it with one.
       * @enum {string}
       */
      "@odata.type": "#microsoft.graph.externalDomainFederation" | "microsoft.graph.externalDomainFederation";
      /** @description Name of the source, usually the domain itself. */
      displayName?: string | null;
      /** @description Domain name, such as `fabrikam.com`. */
      domainName?: string | null;
      /** @description Issuer URI of the federation's identity provider. */
      issuerUri?: string | null;
    };
    /** @description Source of an organization's users, of one of the three kinds that a request can bring. */
    IdentitySourceCreate:
      | components["schemas"]["AzureActiveDirectoryTenantCreate"]
      | components["schemas"]["DomainIdentitySourceCreate"]
      | components["schemas"]["ExternalDomainFederationCreate"];
    /**
     * @description State to give to a connected organization. `configured` is fully functional and in the scope of policies for all configured connected organizations; `proposed` is in the scope only of policies that name it.
     * @enum {string}
     */
    WritableConnectedOrganizationState: "configured" | "proposed";
    /** @description Connected organization to add by the request that the 2020 page prints. */
    ConnectedOrganizationAdd: {
      /**
       * @description OData type of the entity. It may be left out. The page prints a name from behind the service, which is accepted and never returned.
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
      /** @description Directory, domain or federation whose users belong to the organization. Exactly one. */
      identitySources: readonly components["schemas"]["IdentitySourceCreate"][];
      state: components["schemas"]["WritableConnectedOrganizationState"];
      /** @description Ignored where it is sent; only the service sets it. */
      id?: $Read<string | null>;
      /** @description Ignored where it is sent; only the service sets it. */
      createdBy?: $Read<string | null>;
      /** @description Ignored where it is sent; only the service sets it. */
      createdDateTime?: $Read<string | null>;
      /** @description Ignored where it is sent; only the service sets it. */
      modifiedBy?: $Read<string | null>;
      /** @description Ignored where it is sent; only the service sets it. */
      modifiedDateTime?: $Read<string | null>;
    };
    /** @description One fault among several. */
    ErrorDetail: {
      /** @description Code for programs. */
      code: string;
      /** @description Text for developers, in English. */
      message: string;
      /** @description Place of the fault. */
      target?: string | null;
    };
    /** @description Identifiers and time of the request, and what the service adds for its own support. */
    InnerError: {
      /** @description Date and time when the error occurred, in UTC but without a zone, so it is no RFC 3339 date-time. */
      date?: string;
      /** @description GUID that the service gave to the request. */
      "request-id"?: string;
      /** @description GUID that the caller gave to the request, or the `request-id` where none was sent. */
      "client-request-id"?: string;
      /** @description Code of the inner error. */
      code?: string;
      /** @description Text of the inner error. */
      message?: string;
      /** @description HTTP status of the inner error, as text. */
      status?: string;
      /** @description Further inner error, of the same shape. */
      innerError?: Record<string, unknown>;
    };
    /** @description What went wrong. */
    MainError: {
      /** @description Code for programs, the only part to depend on. It can be empty. */
      code: string;
      /** @description Text for developers, in English. It may change at any time. */
      message: string;
      /** @description Place of the fault. Never seen in a capture. */
      target?: string | null;
      /** @description Further faults. It can be empty or absent. */
      details?: components["schemas"]["ErrorDetail"][];
      innerError?: components["schemas"]["InnerError"];
    };
    /** @description OData error. The service answers every status of 400 or above with it. */
    ErrorEnvelope: {
      error: components["schemas"]["MainError"];
    };
    /** @description Page in HTML, of no fixed content. Keep it for the log. */
    GatewayPage: string;
    /**
     * @description Property of a connected organization that `$select` can name.
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
     * @description Relationship of a connected organization that `$expand` can name.
     * @enum {string}
     */
    ConnectedOrganizationRelationship: "internalSponsors" | "externalSponsors";
    /**
     * @description State of a connected organization. `configured` is fully functional and in the scope of policies for all configured connected organizations; `proposed` is in the scope only of policies that name it. The enumeration is evolvable: `unknownFutureValue` stands in for a later member unless the request prefers `include-unknown-enum-members`, so expect values that are not listed here.
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
      /** @description Identifier of the tenant, a GUID. */
      tenantId?: string | null;
    };
    /** @description Domain whose users sign in with their e-mail addresses. */
    DomainIdentitySource: {
      /**
       * @description OData type of the source.
       * @constant
       */
      "@odata.type": "#microsoft.graph.domainIdentitySource";
      /** @description Name of the source, usually the domain itself. */
      displayName?: string | null;
      /** @description Domain name, such as `fabrikam.com`. */
      domainName?: string | null;
    };
    /** @description Domain whose users sign in through a federation of their own. */
    ExternalDomainFederation: {
      /**
       * @description OData type of the source.
       * @constant
       */
      "@odata.type": "#microsoft.graph.externalDomainFederation";
      /** @description Name of the source, usually the domain itself. */
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
      /** @description Cloud of the tenant: `microsoftonline.com` (global), `microsoftonline.us` (US Government) or `partner.microsoftonline.cn` (China). */
      cloudInstance?: string;
      /** @description Name of the tenant. */
      displayName?: string | null;
      /** @description Identifier of the tenant, a GUID. */
      tenantId?: string | null;
    };
    /**
     * @description Social identity provider. The enumeration is evolvable: `unknownFutureValue` stands in for a later member unless the request prefers `include-unknown-enum-members`, so expect values that are not listed here.
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
    /** @description Identity source of a kind that this contract does not know yet. Pass it over or show its type. */
    UnknownIdentitySource: {
      /**
       * @description OData type, any but the five known ones.
       * @example #microsoft.graph.laterIdentitySource
       */
      "@odata.type": UnlistedString;
    };
    /** @description Source of an organization's users. `@odata.type` tells which kind it is. Five kinds are known; later ones arrive as an `UnknownIdentitySource`. */
    IdentitySource:
      | components["schemas"]["AzureActiveDirectoryTenant"]
      | components["schemas"]["DomainIdentitySource"]
      | components["schemas"]["ExternalDomainFederation"]
      | components["schemas"]["CrossCloudAzureActiveDirectoryTenant"]
      | components["schemas"]["SocialIdentitySource"]
      | components["schemas"]["UnknownIdentitySource"];
    /** @description User or group in the directory. Brings further properties of its type. */
    DirectoryObject: {
      /** @description OData type, such as `#microsoft.graph.user` or `#microsoft.graph.group`. */
      "@odata.type"?: string;
      /** @description Identifier in the directory. A GUID in every published capture; treat it as opaque. */
      id: string;
      /**
       * Format: date-time
       * @description Date and time when the object was deleted, in UTC. Null or absent where it was not.
       */
      deletedDateTime?: string | null;
    } & {
      [key: string]: unknown;
    };
    /** @description Connected organization with the properties that `$select` named, or with all of them. What exists in beta only is absent in v1.0. */
    SelectedConnectedOrganization: {
      /**
       * Format: uri
       * @description URL of the metadata that describes the response.
       */
      "@odata.context"?: $Read<string>;
      /** @description OData type, `#microsoft.graph.connectedOrganization`. Usually absent. */
      "@odata.type"?: $Read<string>;
      /** @description Identifier, given by the service. A GUID in every published capture; treat it as opaque. */
      id?: $Read<string>;
      /** @description Name that administrators and requestors see. */
      displayName?: string | null;
      /** @description Description that administrators see. */
      description?: string | null;
      state?: components["schemas"]["ConnectedOrganizationState"];
      /** @description Directories, domains or federations whose users belong to the organization. A 201 brings none of them back, only a GET does. The service replaces a domain that is verified in an Entra tenant by that tenant. */
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
      /** @description Members of the directory, users or groups, who sponsor the organization. Present only where `$expand` names it. */
      internalSponsors?: $Read<components["schemas"]["DirectoryObject"][] | null>;
      /** @description Guests in the directory, users or groups, who sponsor the organization. Present only where `$expand` names it. */
      externalSponsors?: $Read<components["schemas"]["DirectoryObject"][] | null>;
    };
    /** @description Page of connected organizations. It may be empty even where another page follows. */
    ConnectedOrganizationCollection: {
      /**
       * Format: uri
       * @description URL of the metadata that describes the response.
       */
      "@odata.context"?: string;
      /**
       * Format: int64
       * @description Total number of items across all pages. Present only where the request asks for `$count=true`.
       */
      "@odata.count"?: number;
      /**
       * Format: uri
       * @description Absolute URL of the next page, with every option of the request in it. Opaque: follow it as it is. Absent on the last page.
       */
      "@odata.nextLink"?: string;
      /** @description Connected organizations on this page. */
      value: components["schemas"]["SelectedConnectedOrganization"][];
    };
    /** @description Connected organization to create. */
    ConnectedOrganizationCreate: {
      /**
       * @description OData type of the entity. It may be left out.
       * @enum {string}
       */
      "@odata.type"?: "#microsoft.graph.connectedOrganization" | "microsoft.graph.connectedOrganization";
      /** @description Name that administrators and requestors see. */
      displayName: string;
      /** @description Description that administrators see. */
      description?: string | null;
      /** @description Directory, domain or federation whose users belong to the organization. Exactly one. */
      identitySources: readonly components["schemas"]["IdentitySourceCreate"][];
      /** @default configured */
      state?: components["schemas"]["WritableConnectedOrganizationState"];
      /** @description Ignored where it is sent; only the service sets it. */
      id?: $Read<string | null>;
      /** @description Ignored where it is sent; only the service sets it. */
      createdBy?: $Read<string | null>;
      /** @description Ignored where it is sent; only the service sets it. */
      createdDateTime?: $Read<string | null>;
      /** @description Ignored where it is sent; only the service sets it. */
      modifiedBy?: $Read<string | null>;
      /** @description Ignored where it is sent; only the service sets it. */
      modifiedDateTime?: $Read<string | null>;
    };
    /** @description Organization outside the tenant whose users may request access packages, as the service returns it where no `$select` leaves properties out. */
    ConnectedOrganization: WithRequired<components["schemas"]["SelectedConnectedOrganization"], "id">;
    /** @description Properties of a connected organization to change. What is left out stays as it is. */
    ConnectedOrganizationUpdate: {
      /**
       * @description OData type of the entity. It may be left out.
       * @enum {string}
       */
      "@odata.type"?: "#microsoft.graph.connectedOrganization" | "microsoft.graph.connectedOrganization";
      /** @description Name that administrators and requestors see. */
      displayName?: string;
      /** @description Description that administrators see. */
      description?: string | null;
      /** @description Directory, domain or federation whose users belong to the organization. Unverified: the v1.0 page lists it, the beta page does not, and a client tested on real tenants never sends it. */
      identitySources?: readonly components["schemas"]["IdentitySourceCreate"][];
      state?: components["schemas"]["WritableConnectedOrganizationState"];
      /** @description Ignored where it is sent; only the service sets it. */
      id?: $Read<string | null>;
      /** @description Ignored where it is sent; only the service sets it. */
      createdBy?: $Read<string | null>;
      /** @description Ignored where it is sent; only the service sets it. */
      createdDateTime?: $Read<string | null>;
      /** @description Ignored where it is sent; only the service sets it. */
      modifiedBy?: $Read<string | null>;
      /** @description Ignored where it is sent; only the service sets it. */
      modifiedDateTime?: $Read<string | null>;
    };
    /** @description Page of users and groups. It may be empty even where another page follows. */
    DirectoryObjectCollection: {
      /**
       * Format: uri
       * @description URL of the metadata that describes the response.
       */
      "@odata.context"?: string;
      /**
       * Format: int64
       * @description Total number of items across all pages, on the first page only. Present only where the request asks for `$count=true`.
       */
      "@odata.count"?: number;
      /**
       * Format: uri
       * @description Absolute URL of the next page, with every option of the request in it. Opaque: follow it as it is. Absent on the last page.
       */
      "@odata.nextLink"?: string;
      /** @description Users and groups on this page. */
      value: components["schemas"]["DirectoryObject"][];
    };
    /** @description Reference to a user or group in the directory. */
    DirectoryObjectReference: {
      /**
       * @description Absolute URL of the user or group, `…/users/{id}` or `…/groups/{id}`, on the root and version that the request itself goes to.
       * @example https://graph.microsoft.com/beta/users/87d349ed-44d7-43e1-9a83-5f2406dee5bd
       */
      "@odata.id": string;
    };
  };
  responses: {
    /** @description Body, query or path is not right. The error says where. */
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
    /** @description Token is missing, expired or meant for something else. */
    Unauthorized: {
      headers: {
        "request-id": components["headers"]["request-id"];
        "client-request-id": components["headers"]["client-request-id"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorEnvelope"];
      };
    };
    /** @description Caller lacks the permission or the directory role, or the tenant lacks the licence. */
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
    /** @description Organization with that tenant or domain exists already. Nobody published whether the service answers this or 400. */
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
    /** @description Body is of a media type other than JSON. */
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
    /** @description Throttled. Wait for `Retry-After`, or back off exponentially where it is absent. */
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
    /** @description Fault of the service. A later try may succeed. */
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
    /** @description Service is overloaded or under maintenance. Wait for `Retry-After` where it is given. */
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
    /** @description Another fault of the request, such as a method that the path does not have. */
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
    /** @description Another fault of the service, such as a gateway that got no answer in time. */
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
    /** @description Organization or sponsor does not exist, or does not yet, right after its creation. */
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
    /** @description Done. There is no body. */
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
     * @description GUID of the caller's choice that identifies the request. The service repeats it in the response.
     * @example 6f2b0c1e-3c35-4f0a-9a57-6a0d2f7f3c11
     */
    clientRequestId: string;
    /**
     * @description Properties to return, separated by commas. The response leaves out all others.
     * @example [
     *       "id",
     *       "displayName"
     *     ]
     */
    select: readonly components["schemas"]["ConnectedOrganizationProperty"][];
    /**
     * @description OData expression that chooses the organizations. The pages promise `displayName eq 'Contoso'` and, for the identity sources, `any` with the full cast: `identitySources/any(is:is/microsoft.graph.azureActiveDirectoryTenant/tenantId eq '72f988bf-86f1-41af-91ab-2d7cd011db47')`. A quote inside a string is doubled. Other expressions are unverified.
     * @example displayName eq 'Contoso'
     */
    filter: string;
    /**
     * @description Largest number of items on a page. The default and the maximum are unpublished; a value that is too large may be ignored, capped or refused.
     * @example 50
     */
    top: number;
    /**
     * @description Number of items to pass over. Unverified: Microsoft's generated description lists it, no page promises it. Follow `@odata.nextLink` to page.
     * @example 50
     */
    skip: number;
    /**
     * @description Whether to return the total in `@odata.count`. Unverified: Microsoft's generated description lists it, no page promises it.
     * @example true
     */
    count: boolean;
    /**
     * @description Properties to sort by, separated by commas, each with `asc` or `desc` behind it if need be. Unverified: Microsoft's generated description lists it, no page promises it.
     * @example [
     *       "displayName desc"
     *     ]
     */
    orderby: readonly string[];
    /**
     * @description Words to search for. Unverified: Microsoft's generated description lists it, no page promises it.
     * @example "displayName:Contoso"
     */
    search: string;
    /**
     * @description Sponsor lists to bring along, separated by commas. Unverified: Microsoft's generated description lists it, no page promises it.
     * @example [
     *       "internalSponsors"
     *     ]
     */
    expand: readonly components["schemas"]["ConnectedOrganizationRelationship"][];
    /**
     * @description Preferences, separated by commas. With `include-unknown-enum-members` the service answers later members of an evolvable enumeration by their names; without it `unknownFutureValue` stands in for them.
     * @example include-unknown-enum-members
     */
    prefer: string;
    /**
     * @description Identifier of the connected organization. A GUID in every published capture; treat it as opaque.
     * @example cd3709c6-be6a-4725-bd07-50f90ccca93f
     */
    connectedOrganizationId: string;
    /**
     * @description Identifier of the user or group. A GUID in every published capture; treat it as opaque.
     * @example 87d349ed-44d7-43e1-9a83-5f2406dee5bd
     */
    directoryObjectId: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description GUID that the service gave to the request. Log it with the time; Microsoft's support asks for both.
     * @example 94fb3b52-452a-4535-a601-69e0a90e3aa2
     */
    "request-id": string;
    /**
     * @description GUID that the caller sent in `client-request-id`, or the `request-id` where none was sent.
     * @example 6f2b0c1e-3c35-4f0a-9a57-6a0d2f7f3c11
     */
    "client-request-id": string;
    /**
     * @description Absolute URL of the connected organization that was added.
     * @example https://graph.microsoft.com/beta/identityGovernance/entitlementManagement/connectedOrganizations/dd492355-2355-dd49-5523-49dd552349dd
     */
    Location: string;
    /**
     * @description Entity id, an absolute URL, of the connected organization that was added. OData 4.0 asks for it wherever a request that creates an entity is answered by 204.
     * @example https://graph.microsoft.com/beta/identityGovernance/entitlementManagement/connectedOrganizations/dd492355-2355-dd49-5523-49dd552349dd
     */
    "OData-EntityId": string;
    /**
     * @description Time to wait before the next try: seconds, of which Microsoft's own sample has a fraction, or an HTTP date. Where it is absent, back off exponentially.
     * @example 2.128
     */
    "Retry-After": string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  addConnectedOrganization: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description GUID of the caller's choice that identifies the request. The service repeats it in the response.
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
      /** @description Added. There is no body; the headers name the organization. */
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
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      /** @description Answer of a gateway before the service, in HTML. Microsoft lists no such status. */
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
  listConnectedOrganizations: {
    parameters: {
      query?: {
        /**
         * @description Properties to return, separated by commas. The response leaves out all others.
         * @example [
         *       "id",
         *       "displayName"
         *     ]
         */
        $select?: components["parameters"]["select"];
        /**
         * @description OData expression that chooses the organizations. The pages promise `displayName eq 'Contoso'` and, for the identity sources, `any` with the full cast: `identitySources/any(is:is/microsoft.graph.azureActiveDirectoryTenant/tenantId eq '72f988bf-86f1-41af-91ab-2d7cd011db47')`. A quote inside a string is doubled. Other expressions are unverified.
         * @example displayName eq 'Contoso'
         */
        $filter?: components["parameters"]["filter"];
        /**
         * @description Largest number of items on a page. The default and the maximum are unpublished; a value that is too large may be ignored, capped or refused.
         * @example 50
         */
        $top?: components["parameters"]["top"];
        /**
         * @description Number of items to pass over. Unverified: Microsoft's generated description lists it, no page promises it. Follow `@odata.nextLink` to page.
         * @example 50
         */
        $skip?: components["parameters"]["skip"];
        /**
         * @description Whether to return the total in `@odata.count`. Unverified: Microsoft's generated description lists it, no page promises it.
         * @example true
         */
        $count?: components["parameters"]["count"];
        /**
         * @description Properties to sort by, separated by commas, each with `asc` or `desc` behind it if need be. Unverified: Microsoft's generated description lists it, no page promises it.
         * @example [
         *       "displayName desc"
         *     ]
         */
        $orderby?: components["parameters"]["orderby"];
        /**
         * @description Words to search for. Unverified: Microsoft's generated description lists it, no page promises it.
         * @example "displayName:Contoso"
         */
        $search?: components["parameters"]["search"];
        /**
         * @description Sponsor lists to bring along, separated by commas. Unverified: Microsoft's generated description lists it, no page promises it.
         * @example [
         *       "internalSponsors"
         *     ]
         */
        $expand?: components["parameters"]["expand"];
      };
      header?: {
        /**
         * @description Preferences, separated by commas. With `include-unknown-enum-members` the service answers later members of an evolvable enumeration by their names; without it `unknownFutureValue` stands in for them.
         * @example include-unknown-enum-members
         */
        Prefer?: components["parameters"]["prefer"];
        /**
         * @description GUID of the caller's choice that identifies the request. The service repeats it in the response.
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
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      /** @description Answer of a gateway before the service, in HTML. Microsoft lists no such status. */
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
         * @description Preferences, separated by commas. With `include-unknown-enum-members` the service answers later members of an evolvable enumeration by their names; without it `unknownFutureValue` stands in for them.
         * @example include-unknown-enum-members
         */
        Prefer?: components["parameters"]["prefer"];
        /**
         * @description GUID of the caller's choice that identifies the request. The service repeats it in the response.
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
      /** @description Created. The identity sources are absent in beta and empty in v1.0. */
      201: {
        headers: {
          "request-id": components["headers"]["request-id"];
          "client-request-id": components["headers"]["client-request-id"];
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConnectedOrganization"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      /** @description Answer of a gateway before the service, in HTML. Microsoft lists no such status. */
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
         * @description Properties to return, separated by commas. The response leaves out all others.
         * @example [
         *       "id",
         *       "displayName"
         *     ]
         */
        $select?: components["parameters"]["select"];
        /**
         * @description Sponsor lists to bring along, separated by commas. Unverified: Microsoft's generated description lists it, no page promises it.
         * @example [
         *       "internalSponsors"
         *     ]
         */
        $expand?: components["parameters"]["expand"];
      };
      header?: {
        /**
         * @description Preferences, separated by commas. With `include-unknown-enum-members` the service answers later members of an evolvable enumeration by their names; without it `unknownFutureValue` stands in for them.
         * @example include-unknown-enum-members
         */
        Prefer?: components["parameters"]["prefer"];
        /**
         * @description GUID of the caller's choice that identifies the request. The service repeats it in the response.
         * @example 6f2b0c1e-3c35-4f0a-9a57-6a0d2f7f3c11
         */
        "client-request-id"?: components["parameters"]["clientRequestId"];
      };
      path: {
        /**
         * @description Identifier of the connected organization. A GUID in every published capture; treat it as opaque.
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
      /** @description Answer of a gateway before the service, in HTML. Microsoft lists no such status. */
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
         * @description GUID of the caller's choice that identifies the request. The service repeats it in the response.
         * @example 6f2b0c1e-3c35-4f0a-9a57-6a0d2f7f3c11
         */
        "client-request-id"?: components["parameters"]["clientRequestId"];
      };
      path: {
        /**
         * @description Identifier of the connected organization. A GUID in every published capture; treat it as opaque.
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
      /** @description Answer of a gateway before the service, in HTML. Microsoft lists no such status. */
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
         * @description GUID of the caller's choice that identifies the request. The service repeats it in the response.
         * @example 6f2b0c1e-3c35-4f0a-9a57-6a0d2f7f3c11
         */
        "client-request-id"?: components["parameters"]["clientRequestId"];
      };
      path: {
        /**
         * @description Identifier of the connected organization. A GUID in every published capture; treat it as opaque.
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
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      /** @description Answer of a gateway before the service, in HTML. Microsoft lists no such status. */
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
         * @description Largest number of items on a page. The default and the maximum are unpublished; a value that is too large may be ignored, capped or refused.
         * @example 50
         */
        $top?: components["parameters"]["top"];
        /**
         * @description Number of items to pass over. Unverified: Microsoft's generated description lists it, no page promises it. Follow `@odata.nextLink` to page.
         * @example 50
         */
        $skip?: components["parameters"]["skip"];
        /**
         * @description Whether to return the total in `@odata.count`. Unverified: Microsoft's generated description lists it, no page promises it.
         * @example true
         */
        $count?: components["parameters"]["count"];
      };
      header?: {
        /**
         * @description GUID of the caller's choice that identifies the request. The service repeats it in the response.
         * @example 6f2b0c1e-3c35-4f0a-9a57-6a0d2f7f3c11
         */
        "client-request-id"?: components["parameters"]["clientRequestId"];
      };
      path: {
        /**
         * @description Identifier of the connected organization. A GUID in every published capture; treat it as opaque.
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
      /** @description Answer of a gateway before the service, in HTML. Microsoft lists no such status. */
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
         * @description GUID of the caller's choice that identifies the request. The service repeats it in the response.
         * @example 6f2b0c1e-3c35-4f0a-9a57-6a0d2f7f3c11
         */
        "client-request-id"?: components["parameters"]["clientRequestId"];
      };
      path: {
        /**
         * @description Identifier of the connected organization. A GUID in every published capture; treat it as opaque.
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
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      /** @description Answer of a gateway before the service, in HTML. Microsoft lists no such status. */
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
         * @description GUID of the caller's choice that identifies the request. The service repeats it in the response.
         * @example 6f2b0c1e-3c35-4f0a-9a57-6a0d2f7f3c11
         */
        "client-request-id"?: components["parameters"]["clientRequestId"];
      };
      path: {
        /**
         * @description Identifier of the connected organization. A GUID in every published capture; treat it as opaque.
         * @example cd3709c6-be6a-4725-bd07-50f90ccca93f
         */
        connectedOrganizationId: components["parameters"]["connectedOrganizationId"];
        /**
         * @description Identifier of the user or group. A GUID in every published capture; treat it as opaque.
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
      /** @description Answer of a gateway before the service, in HTML. Microsoft lists no such status. */
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
         * @description Largest number of items on a page. The default and the maximum are unpublished; a value that is too large may be ignored, capped or refused.
         * @example 50
         */
        $top?: components["parameters"]["top"];
        /**
         * @description Number of items to pass over. Unverified: Microsoft's generated description lists it, no page promises it. Follow `@odata.nextLink` to page.
         * @example 50
         */
        $skip?: components["parameters"]["skip"];
        /**
         * @description Whether to return the total in `@odata.count`. Unverified: Microsoft's generated description lists it, no page promises it.
         * @example true
         */
        $count?: components["parameters"]["count"];
      };
      header?: {
        /**
         * @description GUID of the caller's choice that identifies the request. The service repeats it in the response.
         * @example 6f2b0c1e-3c35-4f0a-9a57-6a0d2f7f3c11
         */
        "client-request-id"?: components["parameters"]["clientRequestId"];
      };
      path: {
        /**
         * @description Identifier of the connected organization. A GUID in every published capture; treat it as opaque.
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
      /** @description Answer of a gateway before the service, in HTML. Microsoft lists no such status. */
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
         * @description GUID of the caller's choice that identifies the request. The service repeats it in the response.
         * @example 6f2b0c1e-3c35-4f0a-9a57-6a0d2f7f3c11
         */
        "client-request-id"?: components["parameters"]["clientRequestId"];
      };
      path: {
        /**
         * @description Identifier of the connected organization. A GUID in every published capture; treat it as opaque.
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
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      415: components["responses"]["UnsupportedMediaType"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      /** @description Answer of a gateway before the service, in HTML. Microsoft lists no such status. */
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
         * @description GUID of the caller's choice that identifies the request. The service repeats it in the response.
         * @example 6f2b0c1e-3c35-4f0a-9a57-6a0d2f7f3c11
         */
        "client-request-id"?: components["parameters"]["clientRequestId"];
      };
      path: {
        /**
         * @description Identifier of the connected organization. A GUID in every published capture; treat it as opaque.
         * @example cd3709c6-be6a-4725-bd07-50f90ccca93f
         */
        connectedOrganizationId: components["parameters"]["connectedOrganizationId"];
        /**
         * @description Identifier of the user or group. A GUID in every published capture; treat it as opaque.
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
      /** @description Answer of a gateway before the service, in HTML. Microsoft lists no such status. */
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
