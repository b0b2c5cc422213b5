// Generated from openapi/ by `npm run generate`. Do not edit.
// @ts-nocheck Ajv writes plain JavaScript.

// ajv.js
import { appendErrors, countCharacters } from "./validator-runtime.js";
var AzureActiveDirectoryTenantCreate = validate0;
var schema0 = {
  type: "object",
  additionalProperties: false,
  required: ["@odata.type"],
  properties: {
    "@odata.type": {
      enum: ["#microsoft.graph.azureActiveDirectoryTenant", "microsoft.graph.azureActiveDirectoryTenant"],
    },
    displayName: { type: ["string", "null"] },
    tenantId: { type: ["string", "null"] },
  },
};
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@odata.type"] === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "@odata.type" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "@odata.type" || key0 === "displayName" || key0 === "tenantId")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data["@odata.type"] !== void 0) {
      let data0 = data["@odata.type"];
      if (
        !(
          data0 === "#microsoft.graph.azureActiveDirectoryTenant" ||
          data0 === "microsoft.graph.azureActiveDirectoryTenant"
        )
      ) {
        const err2 = {
          instancePath: instancePath + "/@odata.type",
          schemaPath: "#/properties/%40odata.type/enum",
          keyword: "enum",
          params: { allowedValues: schema0.properties["@odata.type"].enum },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.displayName !== void 0) {
      let data1 = data.displayName;
      if (typeof data1 !== "string" && data1 !== null) {
        const err3 = {
          instancePath: instancePath + "/displayName",
          schemaPath: "#/properties/displayName/type",
          keyword: "type",
          params: { type: schema0.properties.displayName.type },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.tenantId !== void 0) {
      let data2 = data.tenantId;
      if (typeof data2 !== "string" && data2 !== null) {
        const err4 = {
          instancePath: instancePath + "/tenantId",
          schemaPath: "#/properties/tenantId/type",
          keyword: "type",
          params: { type: schema0.properties.tenantId.type },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
var DomainIdentitySourceCreate = validate1;
var schema1 = {
  type: "object",
  additionalProperties: false,
  required: ["@odata.type"],
  properties: {
    "@odata.type": { enum: ["#microsoft.graph.domainIdentitySource", "microsoft.graph.domainIdentitySource"] },
    displayName: { type: ["string", "null"] },
    domainName: { type: ["string", "null"] },
  },
};
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@odata.type"] === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "@odata.type" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "@odata.type" || key0 === "displayName" || key0 === "domainName")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data["@odata.type"] !== void 0) {
      let data0 = data["@odata.type"];
      if (!(data0 === "#microsoft.graph.domainIdentitySource" || data0 === "microsoft.graph.domainIdentitySource")) {
        const err2 = {
          instancePath: instancePath + "/@odata.type",
          schemaPath: "#/properties/%40odata.type/enum",
          keyword: "enum",
          params: { allowedValues: schema1.properties["@odata.type"].enum },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.displayName !== void 0) {
      let data1 = data.displayName;
      if (typeof data1 !== "string" && data1 !== null) {
        const err3 = {
          instancePath: instancePath + "/displayName",
          schemaPath: "#/properties/displayName/type",
          keyword: "type",
          params: { type: schema1.properties.displayName.type },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.domainName !== void 0) {
      let data2 = data.domainName;
      if (typeof data2 !== "string" && data2 !== null) {
        const err4 = {
          instancePath: instancePath + "/domainName",
          schemaPath: "#/properties/domainName/type",
          keyword: "type",
          params: { type: schema1.properties.domainName.type },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate1.errors = vErrors;
  return errors === 0;
}
var ExternalDomainFederationCreate = validate2;
var schema2 = {
  type: "object",
  additionalProperties: false,
  required: ["@odata.type"],
  properties: {
    "@odata.type": { enum: ["#microsoft.graph.externalDomainFederation", "microsoft.graph.externalDomainFederation"] },
    displayName: { type: ["string", "null"] },
    domainName: { type: ["string", "null"] },
    issuerUri: { type: ["string", "null"] },
  },
};
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@odata.type"] === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "@odata.type" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "@odata.type" || key0 === "displayName" || key0 === "domainName" || key0 === "issuerUri")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data["@odata.type"] !== void 0) {
      let data0 = data["@odata.type"];
      if (
        !(data0 === "#microsoft.graph.externalDomainFederation" || data0 === "microsoft.graph.externalDomainFederation")
      ) {
        const err2 = {
          instancePath: instancePath + "/@odata.type",
          schemaPath: "#/properties/%40odata.type/enum",
          keyword: "enum",
          params: { allowedValues: schema2.properties["@odata.type"].enum },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.displayName !== void 0) {
      let data1 = data.displayName;
      if (typeof data1 !== "string" && data1 !== null) {
        const err3 = {
          instancePath: instancePath + "/displayName",
          schemaPath: "#/properties/displayName/type",
          keyword: "type",
          params: { type: schema2.properties.displayName.type },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.domainName !== void 0) {
      let data2 = data.domainName;
      if (typeof data2 !== "string" && data2 !== null) {
        const err4 = {
          instancePath: instancePath + "/domainName",
          schemaPath: "#/properties/domainName/type",
          keyword: "type",
          params: { type: schema2.properties.domainName.type },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.issuerUri !== void 0) {
      let data3 = data.issuerUri;
      if (typeof data3 !== "string" && data3 !== null) {
        const err5 = {
          instancePath: instancePath + "/issuerUri",
          schemaPath: "#/properties/issuerUri/type",
          keyword: "type",
          params: { type: schema2.properties.issuerUri.type },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate2.errors = vErrors;
  return errors === 0;
}
var IdentitySourceCreate = validate3;
var schema3 = {
  oneOf: [
    { $ref: "AzureActiveDirectoryTenantCreate" },
    { $ref: "DomainIdentitySourceCreate" },
    { $ref: "ExternalDomainFederationCreate" },
  ],
  type: "object",
  tag: {
    property: "@odata.type",
    values: [
      ["#microsoft.graph.azureActiveDirectoryTenant", "microsoft.graph.azureActiveDirectoryTenant"],
      ["#microsoft.graph.domainIdentitySource", "microsoft.graph.domainIdentitySource"],
      ["#microsoft.graph.externalDomainFederation", "microsoft.graph.externalDomainFederation"],
    ],
  },
  required: ["@odata.type"],
  properties: {
    "@odata.type": {
      enum: [
        "#microsoft.graph.azureActiveDirectoryTenant",
        "microsoft.graph.azureActiveDirectoryTenant",
        "#microsoft.graph.domainIdentitySource",
        "microsoft.graph.domainIdentitySource",
        "#microsoft.graph.externalDomainFederation",
        "microsoft.graph.externalDomainFederation",
      ],
    },
  },
};
var func0 = appendErrors;
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@odata.type"] === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "@odata.type" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["@odata.type"] !== void 0) {
      let data0 = data["@odata.type"];
      if (
        !(
          data0 === "#microsoft.graph.azureActiveDirectoryTenant" ||
          data0 === "microsoft.graph.azureActiveDirectoryTenant" ||
          data0 === "#microsoft.graph.domainIdentitySource" ||
          data0 === "microsoft.graph.domainIdentitySource" ||
          data0 === "#microsoft.graph.externalDomainFederation" ||
          data0 === "microsoft.graph.externalDomainFederation"
        )
      ) {
        const err1 = {
          instancePath: instancePath + "/@odata.type",
          schemaPath: "#/properties/%40odata.type/enum",
          keyword: "enum",
          params: { allowedValues: schema3.properties["@odata.type"].enum },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    const tag0 = data["@odata.type"];
    if (
      tag0 === "#microsoft.graph.azureActiveDirectoryTenant" ||
      tag0 === "microsoft.graph.azureActiveDirectoryTenant"
    ) {
      if (!validate0(data, { instancePath })) {
        vErrors = func0(vErrors, validate0.errors);
        errors = vErrors.length;
      }
    } else if (tag0 === "#microsoft.graph.domainIdentitySource" || tag0 === "microsoft.graph.domainIdentitySource") {
      if (!validate1(data, { instancePath })) {
        vErrors = func0(vErrors, validate1.errors);
        errors = vErrors.length;
      }
    } else if (
      tag0 === "#microsoft.graph.externalDomainFederation" ||
      tag0 === "microsoft.graph.externalDomainFederation"
    ) {
      if (!validate2(data, { instancePath })) {
        vErrors = func0(vErrors, validate2.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate3.errors = vErrors;
  return errors === 0;
}
var WritableConnectedOrganizationState = validate7;
var schema4 = { enum: ["configured", "proposed"] };
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "configured" || data === "proposed")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema4.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate7.errors = vErrors;
  return errors === 0;
}
var ConnectedOrganizationAdd = validate8;
var schema5 = {
  type: "object",
  additionalProperties: false,
  required: ["displayName", "description", "identitySources", "state"],
  properties: {
    "@odata.type": {
      enum: [
        "#microsoft.graph.connectedOrganization",
        "microsoft.graph.connectedOrganization",
        "#Microsoft.IGAELM.PDS.FrontEnd.ExternalModel.connectedOrganization",
      ],
    },
    displayName: { type: "string" },
    description: { type: "string" },
    identitySources: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "IdentitySourceCreate" } },
    state: { $ref: "WritableConnectedOrganizationState" },
    id: { type: ["string", "null"] },
    createdBy: { type: ["string", "null"] },
    createdDateTime: { type: ["string", "null"] },
    modifiedBy: { type: ["string", "null"] },
    modifiedDateTime: { type: ["string", "null"] },
  },
};
var func3 = Object.prototype.hasOwnProperty;
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.displayName === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "displayName" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.description === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "description" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.identitySources === void 0) {
      const err2 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "identitySources" },
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.state === void 0) {
      const err3 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "state" },
      };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema5.properties, key0)) {
        const err4 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data["@odata.type"] !== void 0) {
      let data0 = data["@odata.type"];
      if (
        !(
          data0 === "#microsoft.graph.connectedOrganization" ||
          data0 === "microsoft.graph.connectedOrganization" ||
          data0 === "#Microsoft.IGAELM.PDS.FrontEnd.ExternalModel.connectedOrganization"
        )
      ) {
        const err5 = {
          instancePath: instancePath + "/@odata.type",
          schemaPath: "#/properties/%40odata.type/enum",
          keyword: "enum",
          params: { allowedValues: schema5.properties["@odata.type"].enum },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.displayName !== void 0) {
      if (typeof data.displayName !== "string") {
        const err6 = {
          instancePath: instancePath + "/displayName",
          schemaPath: "#/properties/displayName/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      if (typeof data.description !== "string") {
        const err7 = {
          instancePath: instancePath + "/description",
          schemaPath: "#/properties/description/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.identitySources !== void 0) {
      let data3 = data.identitySources;
      if (Array.isArray(data3)) {
        if (data3.length > 1) {
          const err8 = {
            instancePath: instancePath + "/identitySources",
            schemaPath: "#/properties/identitySources/maxItems",
            keyword: "maxItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data3.length < 1) {
          const err9 = {
            instancePath: instancePath + "/identitySources",
            schemaPath: "#/properties/identitySources/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate3(data3[i0], { instancePath: instancePath + "/identitySources/" + i0 })) {
            vErrors = func0(vErrors, validate3.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + "/identitySources",
          schemaPath: "#/properties/identitySources/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      if (!validate7(data.state, { instancePath: instancePath + "/state" })) {
        vErrors = func0(vErrors, validate7.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      let data6 = data.id;
      if (typeof data6 !== "string" && data6 !== null) {
        const err11 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: schema5.properties.id.type },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.createdBy !== void 0) {
      let data7 = data.createdBy;
      if (typeof data7 !== "string" && data7 !== null) {
        const err12 = {
          instancePath: instancePath + "/createdBy",
          schemaPath: "#/properties/createdBy/type",
          keyword: "type",
          params: { type: schema5.properties.createdBy.type },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.createdDateTime !== void 0) {
      let data8 = data.createdDateTime;
      if (typeof data8 !== "string" && data8 !== null) {
        const err13 = {
          instancePath: instancePath + "/createdDateTime",
          schemaPath: "#/properties/createdDateTime/type",
          keyword: "type",
          params: { type: schema5.properties.createdDateTime.type },
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.modifiedBy !== void 0) {
      let data9 = data.modifiedBy;
      if (typeof data9 !== "string" && data9 !== null) {
        const err14 = {
          instancePath: instancePath + "/modifiedBy",
          schemaPath: "#/properties/modifiedBy/type",
          keyword: "type",
          params: { type: schema5.properties.modifiedBy.type },
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.modifiedDateTime !== void 0) {
      let data10 = data.modifiedDateTime;
      if (typeof data10 !== "string" && data10 !== null) {
        const err15 = {
          instancePath: instancePath + "/modifiedDateTime",
          schemaPath: "#/properties/modifiedDateTime/type",
          keyword: "type",
          params: { type: schema5.properties.modifiedDateTime.type },
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate8.errors = vErrors;
  return errors === 0;
}
var ErrorDetail = validate11;
var schema6 = {
  type: "object",
  required: ["code", "message"],
  properties: { code: { type: "string" }, message: { type: "string" }, target: { type: ["string", "null"] } },
};
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "message" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.code !== void 0) {
      if (typeof data.code !== "string") {
        const err2 = {
          instancePath: instancePath + "/code",
          schemaPath: "#/properties/code/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      if (typeof data.message !== "string") {
        const err3 = {
          instancePath: instancePath + "/message",
          schemaPath: "#/properties/message/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      let data2 = data.target;
      if (typeof data2 !== "string" && data2 !== null) {
        const err4 = {
          instancePath: instancePath + "/target",
          schemaPath: "#/properties/target/type",
          keyword: "type",
          params: { type: schema6.properties.target.type },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var InnerError = validate12;
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.date !== void 0) {
      if (typeof data.date !== "string") {
        const err0 = {
          instancePath: instancePath + "/date",
          schemaPath: "#/properties/date/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data["request-id"] !== void 0) {
      if (typeof data["request-id"] !== "string") {
        const err1 = {
          instancePath: instancePath + "/request-id",
          schemaPath: "#/properties/request-id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data["client-request-id"] !== void 0) {
      if (typeof data["client-request-id"] !== "string") {
        const err2 = {
          instancePath: instancePath + "/client-request-id",
          schemaPath: "#/properties/client-request-id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.code !== void 0) {
      if (typeof data.code !== "string") {
        const err3 = {
          instancePath: instancePath + "/code",
          schemaPath: "#/properties/code/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      if (typeof data.message !== "string") {
        const err4 = {
          instancePath: instancePath + "/message",
          schemaPath: "#/properties/message/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      if (typeof data.status !== "string") {
        const err5 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/properties/status/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.innerError !== void 0) {
      let data6 = data.innerError;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        const err6 = {
          instancePath: instancePath + "/innerError",
          schemaPath: "#/properties/innerError/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
var MainError = validate13;
var schema8 = {
  type: "object",
  required: ["code", "message"],
  properties: {
    code: { type: "string" },
    message: { type: "string" },
    target: { type: ["string", "null"] },
    details: { type: "array", items: { $ref: "ErrorDetail" } },
    innerError: { $ref: "InnerError" },
  },
};
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "code" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "message" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.code !== void 0) {
      if (typeof data.code !== "string") {
        const err2 = {
          instancePath: instancePath + "/code",
          schemaPath: "#/properties/code/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.message !== void 0) {
      if (typeof data.message !== "string") {
        const err3 = {
          instancePath: instancePath + "/message",
          schemaPath: "#/properties/message/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      let data2 = data.target;
      if (typeof data2 !== "string" && data2 !== null) {
        const err4 = {
          instancePath: instancePath + "/target",
          schemaPath: "#/properties/target/type",
          keyword: "type",
          params: { type: schema8.properties.target.type },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.details !== void 0) {
      let data3 = data.details;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate11(data3[i0], { instancePath: instancePath + "/details/" + i0 })) {
            vErrors = func0(vErrors, validate11.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + "/details",
          schemaPath: "#/properties/details/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.innerError !== void 0) {
      if (!validate12(data.innerError, { instancePath: instancePath + "/innerError" })) {
        vErrors = func0(vErrors, validate12.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var ErrorEnvelope = validate16;
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "error" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.error !== void 0) {
      if (!validate13(data.error, { instancePath: instancePath + "/error" })) {
        vErrors = func0(vErrors, validate13.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
var GatewayPage = validate18;
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate18.errors = vErrors;
  return errors === 0;
}
var ConnectedOrganizationProperty = validate19;
var schema11 = {
  enum: [
    "id",
    "displayName",
    "description",
    "state",
    "identitySources",
    "createdDateTime",
    "createdBy",
    "modifiedDateTime",
    "modifiedBy",
  ],
};
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (
    !(
      data === "id" ||
      data === "displayName" ||
      data === "description" ||
      data === "state" ||
      data === "identitySources" ||
      data === "createdDateTime" ||
      data === "createdBy" ||
      data === "modifiedDateTime" ||
      data === "modifiedBy"
    )
  ) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema11.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate19.errors = vErrors;
  return errors === 0;
}
var ConnectedOrganizationRelationship = validate20;
var schema12 = { enum: ["internalSponsors", "externalSponsors"] };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "internalSponsors" || data === "externalSponsors")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema12.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
var ConnectedOrganizationState = validate21;
var schema13 = { type: ["string", "null"] };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema13.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var AzureActiveDirectoryTenant = validate22;
var schema14 = {
  type: "object",
  required: ["@odata.type"],
  properties: {
    "@odata.type": { const: "#microsoft.graph.azureActiveDirectoryTenant" },
    displayName: { type: ["string", "null"] },
    tenantId: { type: ["string", "null"] },
  },
};
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@odata.type"] === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "@odata.type" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["@odata.type"] !== void 0) {
      if ("#microsoft.graph.azureActiveDirectoryTenant" !== data["@odata.type"]) {
        const err1 = {
          instancePath: instancePath + "/@odata.type",
          schemaPath: "#/properties/%40odata.type/const",
          keyword: "const",
          params: { allowedValue: "#microsoft.graph.azureActiveDirectoryTenant" },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.displayName !== void 0) {
      let data1 = data.displayName;
      if (typeof data1 !== "string" && data1 !== null) {
        const err2 = {
          instancePath: instancePath + "/displayName",
          schemaPath: "#/properties/displayName/type",
          keyword: "type",
          params: { type: schema14.properties.displayName.type },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.tenantId !== void 0) {
      let data2 = data.tenantId;
      if (typeof data2 !== "string" && data2 !== null) {
        const err3 = {
          instancePath: instancePath + "/tenantId",
          schemaPath: "#/properties/tenantId/type",
          keyword: "type",
          params: { type: schema14.properties.tenantId.type },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var DomainIdentitySource = validate23;
var schema15 = {
  type: "object",
  required: ["@odata.type"],
  properties: {
    "@odata.type": { const: "#microsoft.graph.domainIdentitySource" },
    displayName: { type: ["string", "null"] },
    domainName: { type: ["string", "null"] },
  },
};
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@odata.type"] === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "@odata.type" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["@odata.type"] !== void 0) {
      if ("#microsoft.graph.domainIdentitySource" !== data["@odata.type"]) {
        const err1 = {
          instancePath: instancePath + "/@odata.type",
          schemaPath: "#/properties/%40odata.type/const",
          keyword: "const",
          params: { allowedValue: "#microsoft.graph.domainIdentitySource" },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.displayName !== void 0) {
      let data1 = data.displayName;
      if (typeof data1 !== "string" && data1 !== null) {
        const err2 = {
          instancePath: instancePath + "/displayName",
          schemaPath: "#/properties/displayName/type",
          keyword: "type",
          params: { type: schema15.properties.displayName.type },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.domainName !== void 0) {
      let data2 = data.domainName;
      if (typeof data2 !== "string" && data2 !== null) {
        const err3 = {
          instancePath: instancePath + "/domainName",
          schemaPath: "#/properties/domainName/type",
          keyword: "type",
          params: { type: schema15.properties.domainName.type },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var ExternalDomainFederation = validate24;
var schema16 = {
  type: "object",
  required: ["@odata.type"],
  properties: {
    "@odata.type": { const: "#microsoft.graph.externalDomainFederation" },
    displayName: { type: ["string", "null"] },
    domainName: { type: ["string", "null"] },
    issuerUri: { type: ["string", "null"] },
  },
};
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@odata.type"] === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "@odata.type" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["@odata.type"] !== void 0) {
      if ("#microsoft.graph.externalDomainFederation" !== data["@odata.type"]) {
        const err1 = {
          instancePath: instancePath + "/@odata.type",
          schemaPath: "#/properties/%40odata.type/const",
          keyword: "const",
          params: { allowedValue: "#microsoft.graph.externalDomainFederation" },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.displayName !== void 0) {
      let data1 = data.displayName;
      if (typeof data1 !== "string" && data1 !== null) {
        const err2 = {
          instancePath: instancePath + "/displayName",
          schemaPath: "#/properties/displayName/type",
          keyword: "type",
          params: { type: schema16.properties.displayName.type },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.domainName !== void 0) {
      let data2 = data.domainName;
      if (typeof data2 !== "string" && data2 !== null) {
        const err3 = {
          instancePath: instancePath + "/domainName",
          schemaPath: "#/properties/domainName/type",
          keyword: "type",
          params: { type: schema16.properties.domainName.type },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.issuerUri !== void 0) {
      let data3 = data.issuerUri;
      if (typeof data3 !== "string" && data3 !== null) {
        const err4 = {
          instancePath: instancePath + "/issuerUri",
          schemaPath: "#/properties/issuerUri/type",
          keyword: "type",
          params: { type: schema16.properties.issuerUri.type },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var CrossCloudAzureActiveDirectoryTenant = validate25;
var schema17 = {
  type: "object",
  required: ["@odata.type"],
  properties: {
    "@odata.type": { const: "#microsoft.graph.crossCloudAzureActiveDirectoryTenant" },
    cloudInstance: { type: "string" },
    displayName: { type: ["string", "null"] },
    tenantId: { type: ["string", "null"] },
  },
};
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@odata.type"] === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "@odata.type" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["@odata.type"] !== void 0) {
      if ("#microsoft.graph.crossCloudAzureActiveDirectoryTenant" !== data["@odata.type"]) {
        const err1 = {
          instancePath: instancePath + "/@odata.type",
          schemaPath: "#/properties/%40odata.type/const",
          keyword: "const",
          params: { allowedValue: "#microsoft.graph.crossCloudAzureActiveDirectoryTenant" },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.cloudInstance !== void 0) {
      if (typeof data.cloudInstance !== "string") {
        const err2 = {
          instancePath: instancePath + "/cloudInstance",
          schemaPath: "#/properties/cloudInstance/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.displayName !== void 0) {
      let data2 = data.displayName;
      if (typeof data2 !== "string" && data2 !== null) {
        const err3 = {
          instancePath: instancePath + "/displayName",
          schemaPath: "#/properties/displayName/type",
          keyword: "type",
          params: { type: schema17.properties.displayName.type },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.tenantId !== void 0) {
      let data3 = data.tenantId;
      if (typeof data3 !== "string" && data3 !== null) {
        const err4 = {
          instancePath: instancePath + "/tenantId",
          schemaPath: "#/properties/tenantId/type",
          keyword: "type",
          params: { type: schema17.properties.tenantId.type },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var SocialIdentitySourceType = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var SocialIdentitySource = validate27;
var schema19 = {
  type: "object",
  required: ["@odata.type"],
  properties: {
    "@odata.type": { const: "#microsoft.graph.socialIdentitySource" },
    displayName: { type: ["string", "null"] },
    socialIdentitySourceType: { $ref: "SocialIdentitySourceType" },
  },
};
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@odata.type"] === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "@odata.type" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["@odata.type"] !== void 0) {
      if ("#microsoft.graph.socialIdentitySource" !== data["@odata.type"]) {
        const err1 = {
          instancePath: instancePath + "/@odata.type",
          schemaPath: "#/properties/%40odata.type/const",
          keyword: "const",
          params: { allowedValue: "#microsoft.graph.socialIdentitySource" },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.displayName !== void 0) {
      let data1 = data.displayName;
      if (typeof data1 !== "string" && data1 !== null) {
        const err2 = {
          instancePath: instancePath + "/displayName",
          schemaPath: "#/properties/displayName/type",
          keyword: "type",
          params: { type: schema19.properties.displayName.type },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.socialIdentitySourceType !== void 0) {
      if (!validate26(data.socialIdentitySourceType, { instancePath: instancePath + "/socialIdentitySourceType" })) {
        vErrors = func0(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var UnknownIdentitySource = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@odata.type"] === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "@odata.type" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["@odata.type"] !== void 0) {
      let data0 = data["@odata.type"];
      if (typeof data0 !== "string") {
        const err1 = {
          instancePath: instancePath + "/@odata.type",
          schemaPath: "#/properties/%40odata.type/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      const _errs3 = errors;
      const _errs4 = errors;
      if (
        !(
          data0 === "#microsoft.graph.azureActiveDirectoryTenant" ||
          data0 === "#microsoft.graph.domainIdentitySource" ||
          data0 === "#microsoft.graph.externalDomainFederation" ||
          data0 === "#microsoft.graph.crossCloudAzureActiveDirectoryTenant" ||
          data0 === "#microsoft.graph.socialIdentitySource"
        )
      ) {
        const err2 = {};
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      var valid1 = _errs4 === errors;
      if (valid1) {
        const err3 = {
          instancePath: instancePath + "/@odata.type",
          schemaPath: "#/properties/%40odata.type/not",
          keyword: "not",
          params: {},
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      } else {
        errors = _errs3;
        if (vErrors !== null) {
          if (_errs3) {
            vErrors.length = _errs3;
          } else {
            vErrors = null;
          }
        }
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var IdentitySource = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const tag0 = data["@odata.type"];
    if (tag0 === "#microsoft.graph.azureActiveDirectoryTenant") {
      if (!validate22(data, { instancePath })) {
        vErrors = func0(vErrors, validate22.errors);
        errors = vErrors.length;
      }
    } else if (tag0 === "#microsoft.graph.domainIdentitySource") {
      if (!validate23(data, { instancePath })) {
        vErrors = func0(vErrors, validate23.errors);
        errors = vErrors.length;
      }
    } else if (tag0 === "#microsoft.graph.externalDomainFederation") {
      if (!validate24(data, { instancePath })) {
        vErrors = func0(vErrors, validate24.errors);
        errors = vErrors.length;
      }
    } else if (tag0 === "#microsoft.graph.crossCloudAzureActiveDirectoryTenant") {
      if (!validate25(data, { instancePath })) {
        vErrors = func0(vErrors, validate25.errors);
        errors = vErrors.length;
      }
    } else if (tag0 === "#microsoft.graph.socialIdentitySource") {
      if (!validate27(data, { instancePath })) {
        vErrors = func0(vErrors, validate27.errors);
        errors = vErrors.length;
      }
    } else {
      if (!validate29(data, { instancePath })) {
        vErrors = func0(vErrors, validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var DirectoryObject = validate37;
var schema22 = {
  type: "object",
  required: ["id"],
  properties: {
    "@odata.type": { type: "string" },
    id: { type: "string", minLength: 1 },
    deletedDateTime: { type: ["string", "null"], format: "date-time" },
  },
};
var func16 = countCharacters;
var formats0 =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["@odata.type"] !== void 0) {
      if (typeof data["@odata.type"] !== "string") {
        const err1 = {
          instancePath: instancePath + "/@odata.type",
          schemaPath: "#/properties/%40odata.type/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 === "string") {
        if (func16(data1) < 1) {
          const err2 = {
            instancePath: instancePath + "/id",
            schemaPath: "#/properties/id/minLength",
            keyword: "minLength",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.deletedDateTime !== void 0) {
      let data2 = data.deletedDateTime;
      if (typeof data2 !== "string" && data2 !== null) {
        const err4 = {
          instancePath: instancePath + "/deletedDateTime",
          schemaPath: "#/properties/deletedDateTime/type",
          keyword: "type",
          params: { type: schema22.properties.deletedDateTime.type },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (!formats0.test(data2)) {
          const err5 = {
            instancePath: instancePath + "/deletedDateTime",
            schemaPath: "#/properties/deletedDateTime/format",
            keyword: "format",
            params: { format: "date-time" },
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var SelectedConnectedOrganization = validate38;
var schema23 = {
  type: "object",
  properties: {
    "@odata.context": { type: "string", format: "uri" },
    "@odata.type": { type: "string" },
    id: { type: "string", minLength: 1 },
    displayName: { type: ["string", "null"] },
    description: { type: ["string", "null"] },
    state: { $ref: "ConnectedOrganizationState" },
    identitySources: { type: ["array", "null"], items: { $ref: "IdentitySource" } },
    createdDateTime: { type: ["string", "null"], format: "date-time" },
    createdBy: { type: ["string", "null"] },
    modifiedDateTime: { type: ["string", "null"], format: "date-time" },
    modifiedBy: { type: ["string", "null"] },
    internalSponsors: { type: ["array", "null"], items: { $ref: "DirectoryObject" } },
    externalSponsors: { type: ["array", "null"], items: { $ref: "DirectoryObject" } },
  },
};
var formats2 = /^[a-z][a-z\d+.-]*:[^\s"<>\\^`{|}]+$/i;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@odata.context"] !== void 0) {
      let data0 = data["@odata.context"];
      if (typeof data0 === "string") {
        if (!formats2.test(data0)) {
          const err0 = {
            instancePath: instancePath + "/@odata.context",
            schemaPath: "#/properties/%40odata.context/format",
            keyword: "format",
            params: { format: "uri" },
          };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = {
          instancePath: instancePath + "/@odata.context",
          schemaPath: "#/properties/%40odata.context/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data["@odata.type"] !== void 0) {
      if (typeof data["@odata.type"] !== "string") {
        const err2 = {
          instancePath: instancePath + "/@odata.type",
          schemaPath: "#/properties/%40odata.type/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data2 = data.id;
      if (typeof data2 === "string") {
        if (func16(data2) < 1) {
          const err3 = {
            instancePath: instancePath + "/id",
            schemaPath: "#/properties/id/minLength",
            keyword: "minLength",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.displayName !== void 0) {
      let data3 = data.displayName;
      if (typeof data3 !== "string" && data3 !== null) {
        const err5 = {
          instancePath: instancePath + "/displayName",
          schemaPath: "#/properties/displayName/type",
          keyword: "type",
          params: { type: schema23.properties.displayName.type },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data4 = data.description;
      if (typeof data4 !== "string" && data4 !== null) {
        const err6 = {
          instancePath: instancePath + "/description",
          schemaPath: "#/properties/description/type",
          keyword: "type",
          params: { type: schema23.properties.description.type },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      if (!validate21(data.state, { instancePath: instancePath + "/state" })) {
        vErrors = func0(vErrors, validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.identitySources !== void 0) {
      let data6 = data.identitySources;
      if (!Array.isArray(data6) && data6 !== null) {
        const err7 = {
          instancePath: instancePath + "/identitySources",
          schemaPath: "#/properties/identitySources/type",
          keyword: "type",
          params: { type: schema23.properties.identitySources.type },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate30(data6[i0], { instancePath: instancePath + "/identitySources/" + i0 })) {
            vErrors = func0(vErrors, validate30.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.createdDateTime !== void 0) {
      let data8 = data.createdDateTime;
      if (typeof data8 !== "string" && data8 !== null) {
        const err8 = {
          instancePath: instancePath + "/createdDateTime",
          schemaPath: "#/properties/createdDateTime/type",
          keyword: "type",
          params: { type: schema23.properties.createdDateTime.type },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data8 === "string") {
        if (!formats0.test(data8)) {
          const err9 = {
            instancePath: instancePath + "/createdDateTime",
            schemaPath: "#/properties/createdDateTime/format",
            keyword: "format",
            params: { format: "date-time" },
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.createdBy !== void 0) {
      let data9 = data.createdBy;
      if (typeof data9 !== "string" && data9 !== null) {
        const err10 = {
          instancePath: instancePath + "/createdBy",
          schemaPath: "#/properties/createdBy/type",
          keyword: "type",
          params: { type: schema23.properties.createdBy.type },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.modifiedDateTime !== void 0) {
      let data10 = data.modifiedDateTime;
      if (typeof data10 !== "string" && data10 !== null) {
        const err11 = {
          instancePath: instancePath + "/modifiedDateTime",
          schemaPath: "#/properties/modifiedDateTime/type",
          keyword: "type",
          params: { type: schema23.properties.modifiedDateTime.type },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data10 === "string") {
        if (!formats0.test(data10)) {
          const err12 = {
            instancePath: instancePath + "/modifiedDateTime",
            schemaPath: "#/properties/modifiedDateTime/format",
            keyword: "format",
            params: { format: "date-time" },
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.modifiedBy !== void 0) {
      let data11 = data.modifiedBy;
      if (typeof data11 !== "string" && data11 !== null) {
        const err13 = {
          instancePath: instancePath + "/modifiedBy",
          schemaPath: "#/properties/modifiedBy/type",
          keyword: "type",
          params: { type: schema23.properties.modifiedBy.type },
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.internalSponsors !== void 0) {
      let data12 = data.internalSponsors;
      if (!Array.isArray(data12) && data12 !== null) {
        const err14 = {
          instancePath: instancePath + "/internalSponsors",
          schemaPath: "#/properties/internalSponsors/type",
          keyword: "type",
          params: { type: schema23.properties.internalSponsors.type },
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate37(data12[i1], { instancePath: instancePath + "/internalSponsors/" + i1 })) {
            vErrors = func0(vErrors, validate37.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.externalSponsors !== void 0) {
      let data14 = data.externalSponsors;
      if (!Array.isArray(data14) && data14 !== null) {
        const err15 = {
          instancePath: instancePath + "/externalSponsors",
          schemaPath: "#/properties/externalSponsors/type",
          keyword: "type",
          params: { type: schema23.properties.externalSponsors.type },
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (Array.isArray(data14)) {
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate37(data14[i2], { instancePath: instancePath + "/externalSponsors/" + i2 })) {
            vErrors = func0(vErrors, validate37.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var ConnectedOrganizationCollection = validate43;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "value" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["@odata.context"] !== void 0) {
      let data0 = data["@odata.context"];
      if (typeof data0 === "string") {
        if (!formats2.test(data0)) {
          const err1 = {
            instancePath: instancePath + "/@odata.context",
            schemaPath: "#/properties/%40odata.context/format",
            keyword: "format",
            params: { format: "uri" },
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = {
          instancePath: instancePath + "/@odata.context",
          schemaPath: "#/properties/%40odata.context/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data["@odata.count"] !== void 0) {
      let data1 = data["@odata.count"];
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err3 = {
          instancePath: instancePath + "/@odata.count",
          schemaPath: "#/properties/%40odata.count/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err4 = {
            instancePath: instancePath + "/@odata.count",
            schemaPath: "#/properties/%40odata.count/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data["@odata.nextLink"] !== void 0) {
      let data2 = data["@odata.nextLink"];
      if (typeof data2 === "string") {
        if (!formats2.test(data2)) {
          const err5 = {
            instancePath: instancePath + "/@odata.nextLink",
            schemaPath: "#/properties/%40odata.nextLink/format",
            keyword: "format",
            params: { format: "uri" },
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = {
          instancePath: instancePath + "/@odata.nextLink",
          schemaPath: "#/properties/%40odata.nextLink/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data3 = data.value;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate38(data3[i0], { instancePath: instancePath + "/value/" + i0 })) {
            vErrors = func0(vErrors, validate38.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/value",
          schemaPath: "#/properties/value/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
var ConnectedOrganizationCreate = validate45;
var schema25 = {
  type: "object",
  additionalProperties: false,
  required: ["displayName", "identitySources"],
  properties: {
    "@odata.type": { enum: ["#microsoft.graph.connectedOrganization", "microsoft.graph.connectedOrganization"] },
    displayName: { type: "string" },
    description: { type: ["string", "null"] },
    identitySources: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "IdentitySourceCreate" } },
    state: { $ref: "WritableConnectedOrganizationState" },
    id: { type: ["string", "null"] },
    createdBy: { type: ["string", "null"] },
    createdDateTime: { type: ["string", "null"] },
    modifiedBy: { type: ["string", "null"] },
    modifiedDateTime: { type: ["string", "null"] },
  },
};
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.displayName === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "displayName" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.identitySources === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "identitySources" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func3.call(schema25.properties, key0)) {
        const err2 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data["@odata.type"] !== void 0) {
      let data0 = data["@odata.type"];
      if (!(data0 === "#microsoft.graph.connectedOrganization" || data0 === "microsoft.graph.connectedOrganization")) {
        const err3 = {
          instancePath: instancePath + "/@odata.type",
          schemaPath: "#/properties/%40odata.type/enum",
          keyword: "enum",
          params: { allowedValues: schema25.properties["@odata.type"].enum },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.displayName !== void 0) {
      if (typeof data.displayName !== "string") {
        const err4 = {
          instancePath: instancePath + "/displayName",
          schemaPath: "#/properties/displayName/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 !== "string" && data2 !== null) {
        const err5 = {
          instancePath: instancePath + "/description",
          schemaPath: "#/properties/description/type",
          keyword: "type",
          params: { type: schema25.properties.description.type },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.identitySources !== void 0) {
      let data3 = data.identitySources;
      if (Array.isArray(data3)) {
        if (data3.length > 1) {
          const err6 = {
            instancePath: instancePath + "/identitySources",
            schemaPath: "#/properties/identitySources/maxItems",
            keyword: "maxItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data3.length < 1) {
          const err7 = {
            instancePath: instancePath + "/identitySources",
            schemaPath: "#/properties/identitySources/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate3(data3[i0], { instancePath: instancePath + "/identitySources/" + i0 })) {
            vErrors = func0(vErrors, validate3.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = {
          instancePath: instancePath + "/identitySources",
          schemaPath: "#/properties/identitySources/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      if (!validate7(data.state, { instancePath: instancePath + "/state" })) {
        vErrors = func0(vErrors, validate7.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      let data6 = data.id;
      if (typeof data6 !== "string" && data6 !== null) {
        const err9 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: schema25.properties.id.type },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.createdBy !== void 0) {
      let data7 = data.createdBy;
      if (typeof data7 !== "string" && data7 !== null) {
        const err10 = {
          instancePath: instancePath + "/createdBy",
          schemaPath: "#/properties/createdBy/type",
          keyword: "type",
          params: { type: schema25.properties.createdBy.type },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.createdDateTime !== void 0) {
      let data8 = data.createdDateTime;
      if (typeof data8 !== "string" && data8 !== null) {
        const err11 = {
          instancePath: instancePath + "/createdDateTime",
          schemaPath: "#/properties/createdDateTime/type",
          keyword: "type",
          params: { type: schema25.properties.createdDateTime.type },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.modifiedBy !== void 0) {
      let data9 = data.modifiedBy;
      if (typeof data9 !== "string" && data9 !== null) {
        const err12 = {
          instancePath: instancePath + "/modifiedBy",
          schemaPath: "#/properties/modifiedBy/type",
          keyword: "type",
          params: { type: schema25.properties.modifiedBy.type },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.modifiedDateTime !== void 0) {
      let data10 = data.modifiedDateTime;
      if (typeof data10 !== "string" && data10 !== null) {
        const err13 = {
          instancePath: instancePath + "/modifiedDateTime",
          schemaPath: "#/properties/modifiedDateTime/type",
          keyword: "type",
          params: { type: schema25.properties.modifiedDateTime.type },
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
var ConnectedOrganization = validate48;
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate38(data, { instancePath })) {
    vErrors = func0(vErrors, validate38.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/allOf/1/required",
        keyword: "required",
        params: { missingProperty: "id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
var ConnectedOrganizationUpdate = validate50;
var schema27 = {
  type: "object",
  additionalProperties: false,
  properties: {
    "@odata.type": { enum: ["#microsoft.graph.connectedOrganization", "microsoft.graph.connectedOrganization"] },
    displayName: { type: "string" },
    description: { type: ["string", "null"] },
    identitySources: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "IdentitySourceCreate" } },
    state: { $ref: "WritableConnectedOrganizationState" },
    id: { type: ["string", "null"] },
    createdBy: { type: ["string", "null"] },
    createdDateTime: { type: ["string", "null"] },
    modifiedBy: { type: ["string", "null"] },
    modifiedDateTime: { type: ["string", "null"] },
  },
};
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func3.call(schema27.properties, key0)) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data["@odata.type"] !== void 0) {
      let data0 = data["@odata.type"];
      if (!(data0 === "#microsoft.graph.connectedOrganization" || data0 === "microsoft.graph.connectedOrganization")) {
        const err1 = {
          instancePath: instancePath + "/@odata.type",
          schemaPath: "#/properties/%40odata.type/enum",
          keyword: "enum",
          params: { allowedValues: schema27.properties["@odata.type"].enum },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.displayName !== void 0) {
      if (typeof data.displayName !== "string") {
        const err2 = {
          instancePath: instancePath + "/displayName",
          schemaPath: "#/properties/displayName/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 !== "string" && data2 !== null) {
        const err3 = {
          instancePath: instancePath + "/description",
          schemaPath: "#/properties/description/type",
          keyword: "type",
          params: { type: schema27.properties.description.type },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.identitySources !== void 0) {
      let data3 = data.identitySources;
      if (Array.isArray(data3)) {
        if (data3.length > 1) {
          const err4 = {
            instancePath: instancePath + "/identitySources",
            schemaPath: "#/properties/identitySources/maxItems",
            keyword: "maxItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data3.length < 1) {
          const err5 = {
            instancePath: instancePath + "/identitySources",
            schemaPath: "#/properties/identitySources/minItems",
            keyword: "minItems",
            params: { limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate3(data3[i0], { instancePath: instancePath + "/identitySources/" + i0 })) {
            vErrors = func0(vErrors, validate3.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + "/identitySources",
          schemaPath: "#/properties/identitySources/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      if (!validate7(data.state, { instancePath: instancePath + "/state" })) {
        vErrors = func0(vErrors, validate7.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      let data6 = data.id;
      if (typeof data6 !== "string" && data6 !== null) {
        const err7 = {
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
          keyword: "type",
          params: { type: schema27.properties.id.type },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.createdBy !== void 0) {
      let data7 = data.createdBy;
      if (typeof data7 !== "string" && data7 !== null) {
        const err8 = {
          instancePath: instancePath + "/createdBy",
          schemaPath: "#/properties/createdBy/type",
          keyword: "type",
          params: { type: schema27.properties.createdBy.type },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.createdDateTime !== void 0) {
      let data8 = data.createdDateTime;
      if (typeof data8 !== "string" && data8 !== null) {
        const err9 = {
          instancePath: instancePath + "/createdDateTime",
          schemaPath: "#/properties/createdDateTime/type",
          keyword: "type",
          params: { type: schema27.properties.createdDateTime.type },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.modifiedBy !== void 0) {
      let data9 = data.modifiedBy;
      if (typeof data9 !== "string" && data9 !== null) {
        const err10 = {
          instancePath: instancePath + "/modifiedBy",
          schemaPath: "#/properties/modifiedBy/type",
          keyword: "type",
          params: { type: schema27.properties.modifiedBy.type },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.modifiedDateTime !== void 0) {
      let data10 = data.modifiedDateTime;
      if (typeof data10 !== "string" && data10 !== null) {
        const err11 = {
          instancePath: instancePath + "/modifiedDateTime",
          schemaPath: "#/properties/modifiedDateTime/type",
          keyword: "type",
          params: { type: schema27.properties.modifiedDateTime.type },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
var DirectoryObjectCollection = validate53;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "value" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["@odata.context"] !== void 0) {
      let data0 = data["@odata.context"];
      if (typeof data0 === "string") {
        if (!formats2.test(data0)) {
          const err1 = {
            instancePath: instancePath + "/@odata.context",
            schemaPath: "#/properties/%40odata.context/format",
            keyword: "format",
            params: { format: "uri" },
          };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = {
          instancePath: instancePath + "/@odata.context",
          schemaPath: "#/properties/%40odata.context/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data["@odata.count"] !== void 0) {
      let data1 = data["@odata.count"];
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err3 = {
          instancePath: instancePath + "/@odata.count",
          schemaPath: "#/properties/%40odata.count/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err4 = {
            instancePath: instancePath + "/@odata.count",
            schemaPath: "#/properties/%40odata.count/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data["@odata.nextLink"] !== void 0) {
      let data2 = data["@odata.nextLink"];
      if (typeof data2 === "string") {
        if (!formats2.test(data2)) {
          const err5 = {
            instancePath: instancePath + "/@odata.nextLink",
            schemaPath: "#/properties/%40odata.nextLink/format",
            keyword: "format",
            params: { format: "uri" },
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = {
          instancePath: instancePath + "/@odata.nextLink",
          schemaPath: "#/properties/%40odata.nextLink/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data3 = data.value;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate37(data3[i0], { instancePath: instancePath + "/value/" + i0 })) {
            vErrors = func0(vErrors, validate37.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/value",
          schemaPath: "#/properties/value/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
var DirectoryObjectReference = validate55;
var pattern0 = new RegExp("^https?://\\S+$", "u");
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@odata.id"] === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "@odata.id" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "@odata.id")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data["@odata.id"] !== void 0) {
      let data0 = data["@odata.id"];
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          const err2 = {
            instancePath: instancePath + "/@odata.id",
            schemaPath: "#/properties/%40odata.id/pattern",
            keyword: "pattern",
            params: { pattern: "^https?://\\S+$" },
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = {
          instancePath: instancePath + "/@odata.id",
          schemaPath: "#/properties/%40odata.id/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
export {
  AzureActiveDirectoryTenant,
  AzureActiveDirectoryTenantCreate,
  ConnectedOrganization,
  ConnectedOrganizationAdd,
  ConnectedOrganizationCollection,
  ConnectedOrganizationCreate,
  ConnectedOrganizationProperty,
  ConnectedOrganizationRelationship,
  ConnectedOrganizationState,
  ConnectedOrganizationUpdate,
  CrossCloudAzureActiveDirectoryTenant,
  DirectoryObject,
  DirectoryObjectCollection,
  DirectoryObjectReference,
  DomainIdentitySource,
  DomainIdentitySourceCreate,
  ErrorDetail,
  ErrorEnvelope,
  ExternalDomainFederation,
  ExternalDomainFederationCreate,
  GatewayPage,
  IdentitySource,
  IdentitySourceCreate,
  InnerError,
  MainError,
  SelectedConnectedOrganization,
  SocialIdentitySource,
  SocialIdentitySourceType,
  UnknownIdentitySource,
  WritableConnectedOrganizationState,
};
