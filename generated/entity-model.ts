// Generated from openapi/ by `npm run generate`. Do not edit.

/** A property, or a relationship: of those it tells too whether the entities are contained or referred to. */
export interface CsdlProperty {
  type: string;
  nullable: boolean;
  contained?: boolean;
  /** Versions that have it, where not all do. */
  versions?: readonly string[];
}

/** A type of the service's metadata. Names of the namespace microsoft.graph are without it. */
export interface CsdlType {
  kind: "EntityType" | "ComplexType";
  base?: string;
  abstract?: boolean;
  properties: Readonly<Record<string, CsdlProperty>>;
  relationships: Readonly<Record<string, CsdlProperty>>;
}

export interface EntityModel {
  types: Readonly<Record<string, CsdlType>>;
  enums: Readonly<Record<string, readonly string[]>>;
  /** Differences that a decision has settled. */
  known: readonly { place: string; aspect: string; versions?: readonly string[]; decision: number }[];
}

/** The types of the service's metadata as the contract has them. */
export const entityModel: EntityModel = {
  "types": {
    "azureActiveDirectoryTenant": {
      "kind": "ComplexType",
      "base": "identitySource",
      "properties": {
        "displayName": {
          "type": "Edm.String",
          "nullable": true
        },
        "tenantId": {
          "type": "Edm.String",
          "nullable": true
        }
      },
      "relationships": {}
    },
    "domainIdentitySource": {
      "kind": "ComplexType",
      "base": "identitySource",
      "properties": {
        "displayName": {
          "type": "Edm.String",
          "nullable": true
        },
        "domainName": {
          "type": "Edm.String",
          "nullable": true
        }
      },
      "relationships": {}
    },
    "externalDomainFederation": {
      "kind": "ComplexType",
      "base": "identitySource",
      "properties": {
        "displayName": {
          "type": "Edm.String",
          "nullable": true
        },
        "domainName": {
          "type": "Edm.String",
          "nullable": true
        },
        "issuerUri": {
          "type": "Edm.String",
          "nullable": true
        }
      },
      "relationships": {}
    },
    "crossCloudAzureActiveDirectoryTenant": {
      "kind": "ComplexType",
      "base": "identitySource",
      "properties": {
        "cloudInstance": {
          "type": "Edm.String",
          "nullable": false
        },
        "displayName": {
          "type": "Edm.String",
          "nullable": true
        },
        "tenantId": {
          "type": "Edm.String",
          "nullable": true
        }
      },
      "relationships": {}
    },
    "socialIdentitySource": {
      "kind": "ComplexType",
      "base": "identitySource",
      "properties": {
        "displayName": {
          "type": "Edm.String",
          "nullable": true
        },
        "socialIdentitySourceType": {
          "type": "socialIdentitySourceType",
          "nullable": false
        }
      },
      "relationships": {}
    },
    "identitySource": {
      "kind": "ComplexType",
      "abstract": true,
      "properties": {},
      "relationships": {}
    },
    "directoryObject": {
      "kind": "EntityType",
      "base": "entity",
      "properties": {
        "id": {
          "type": "Edm.String",
          "nullable": false
        },
        "deletedDateTime": {
          "type": "Edm.DateTimeOffset",
          "nullable": true
        }
      },
      "relationships": {}
    },
    "connectedOrganization": {
      "kind": "EntityType",
      "base": "entity",
      "properties": {
        "id": {
          "type": "Edm.String",
          "nullable": false
        },
        "displayName": {
          "type": "Edm.String",
          "nullable": true
        },
        "description": {
          "type": "Edm.String",
          "nullable": true
        },
        "state": {
          "type": "connectedOrganizationState",
          "nullable": true
        },
        "identitySources": {
          "type": "Collection(identitySource)",
          "nullable": true
        },
        "createdDateTime": {
          "type": "Edm.DateTimeOffset",
          "nullable": true
        },
        "createdBy": {
          "type": "Edm.String",
          "nullable": true,
          "versions": [
            "beta"
          ]
        },
        "modifiedDateTime": {
          "type": "Edm.DateTimeOffset",
          "nullable": true
        },
        "modifiedBy": {
          "type": "Edm.String",
          "nullable": true,
          "versions": [
            "beta"
          ]
        }
      },
      "relationships": {
        "internalSponsors": {
          "type": "Collection(directoryObject)",
          "nullable": true,
          "contained": false
        },
        "externalSponsors": {
          "type": "Collection(directoryObject)",
          "nullable": true,
          "contained": false
        }
      }
    }
  },
  "enums": {
    "connectedOrganizationState": [
      "configured",
      "proposed",
      "unknownFutureValue"
    ],
    "socialIdentitySourceType": [
      "facebook",
      "unknownFutureValue"
    ]
  },
  "known": [
    {
      "place": "connectedOrganization/internalSponsors",
      "aspect": "containment",
      "decision": 15
    },
    {
      "place": "connectedOrganization/externalSponsors",
      "aspect": "containment",
      "decision": 15
    },
    {
      "place": "socialIdentitySource",
      "aspect": "presence",
      "versions": [
        "beta"
      ],
      "decision": 31
    },
    {
      "place": "socialIdentitySourceType",
      "aspect": "presence",
      "versions": [
        "beta"
      ],
      "decision": 31
    }
  ]
};
