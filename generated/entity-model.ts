// Generated from openapi/ by `npm run generate`. Do not edit.

import type { EntityModel } from "./tables.js";

export type { CsdlProperty, CsdlType } from "./tables.js";

/** The part of the service's metadata that the contract describes. */
export const entityModel: EntityModel = {
  namespace: "microsoft.graph",
  types: {
    azureActiveDirectoryTenant: {
      kind: "ComplexType",
      base: "identitySource",
      properties: {
        displayName: { type: "Edm.String", nullable: true },
        tenantId: { type: "Edm.String", nullable: true },
      },
      relationships: {},
    },
    domainIdentitySource: {
      kind: "ComplexType",
      base: "identitySource",
      properties: {
        displayName: { type: "Edm.String", nullable: true },
        domainName: { type: "Edm.String", nullable: true },
      },
      relationships: {},
    },
    externalDomainFederation: {
      kind: "ComplexType",
      base: "identitySource",
      properties: {
        displayName: { type: "Edm.String", nullable: true },
        domainName: { type: "Edm.String", nullable: true },
        issuerUri: { type: "Edm.String", nullable: true },
      },
      relationships: {},
    },
    crossCloudAzureActiveDirectoryTenant: {
      kind: "ComplexType",
      base: "identitySource",
      properties: {
        cloudInstance: { type: "Edm.String", nullable: false },
        displayName: { type: "Edm.String", nullable: true },
        tenantId: { type: "Edm.String", nullable: true },
      },
      relationships: {},
    },
    socialIdentitySource: {
      kind: "ComplexType",
      base: "identitySource",
      properties: {
        displayName: { type: "Edm.String", nullable: true },
        socialIdentitySourceType: { type: "socialIdentitySourceType", nullable: false },
      },
      relationships: {},
    },
    identitySource: { kind: "ComplexType", abstract: true, properties: {}, relationships: {} },
    directoryObject: {
      kind: "EntityType",
      base: "entity",
      properties: {
        id: { type: "Edm.String", nullable: false },
        deletedDateTime: { type: "Edm.DateTimeOffset", nullable: true },
      },
      relationships: {},
    },
    connectedOrganization: {
      kind: "EntityType",
      base: "entity",
      properties: {
        id: { type: "Edm.String", nullable: false },
        displayName: { type: "Edm.String", nullable: true },
        description: { type: "Edm.String", nullable: true },
        state: { type: "connectedOrganizationState", nullable: true },
        identitySources: { type: "Collection(identitySource)", nullable: true },
        createdDateTime: { type: "Edm.DateTimeOffset", nullable: true },
        createdBy: { type: "Edm.String", nullable: true, versions: ["beta"] },
        modifiedDateTime: { type: "Edm.DateTimeOffset", nullable: true },
        modifiedBy: { type: "Edm.String", nullable: true, versions: ["beta"] },
      },
      relationships: {
        internalSponsors: { type: "Collection(directoryObject)", nullable: true, contained: false },
        externalSponsors: { type: "Collection(directoryObject)", nullable: true, contained: false },
      },
    },
  },
  enums: {
    connectedOrganizationState: ["configured", "proposed", "unknownFutureValue"],
    socialIdentitySourceType: ["facebook", "unknownFutureValue"],
  },
  known: [
    { place: "connectedOrganization/internalSponsors", aspect: "containment", decision: 15 },
    { place: "connectedOrganization/externalSponsors", aspect: "containment", decision: 15 },
    { place: "socialIdentitySource", aspect: "presence", versions: ["beta"], decision: 31 },
    { place: "socialIdentitySourceType", aspect: "presence", versions: ["beta"], decision: 31 },
  ],
};
