// Generated from openapi/ by `npm run generate`. Do not edit.
// @ts-nocheck Ajv writes plain JavaScript.

// ajv.js
import { appendErrors, countCharacters } from "./validator-runtime.js";
var ConnectedOrganizationProperty = validate0;
var schema0 = {
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
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    const err0 = { instancePath, keyword: "enum", params: { allowedValues: schema0.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
var ConnectedOrganizationRelationship = validate1;
var schema1 = { enum: ["internalSponsors", "externalSponsors"] };
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "internalSponsors" || data === "externalSponsors")) {
    const err0 = { instancePath, keyword: "enum", params: { allowedValues: schema1.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate1.errors = vErrors;
  return errors === 0;
}
var ConnectedOrganizationState = validate2;
var schema2 = { type: ["string", "null"] };
function validate2(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && data !== null) {
    const err0 = { instancePath, keyword: "type", params: { type: schema2.type } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate2.errors = vErrors;
  return errors === 0;
}
var AzureActiveDirectoryTenant = validate3;
var schema3 = {
  type: "object",
  required: ["@odata.type"],
  properties: {
    "@odata.type": { const: "#microsoft.graph.azureActiveDirectoryTenant" },
    displayName: { type: ["string", "null"] },
    tenantId: { type: ["string", "null"] },
  },
};
function validate3(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@odata.type"] === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "@odata.type" } };
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
          keyword: "type",
          params: { type: schema3.properties.displayName.type },
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
          keyword: "type",
          params: { type: schema3.properties.tenantId.type },
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
    const err4 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate3.errors = vErrors;
  return errors === 0;
}
var DomainIdentitySource = validate4;
var schema4 = {
  type: "object",
  required: ["@odata.type"],
  properties: {
    "@odata.type": { const: "#microsoft.graph.domainIdentitySource" },
    displayName: { type: ["string", "null"] },
    domainName: { type: ["string", "null"] },
  },
};
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@odata.type"] === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "@odata.type" } };
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
          keyword: "type",
          params: { type: schema4.properties.displayName.type },
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
          keyword: "type",
          params: { type: schema4.properties.domainName.type },
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
    const err4 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate4.errors = vErrors;
  return errors === 0;
}
var ExternalDomainFederation = validate5;
var schema5 = {
  type: "object",
  required: ["@odata.type"],
  properties: {
    "@odata.type": { const: "#microsoft.graph.externalDomainFederation" },
    displayName: { type: ["string", "null"] },
    domainName: { type: ["string", "null"] },
    issuerUri: { type: ["string", "null"] },
  },
};
function validate5(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@odata.type"] === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "@odata.type" } };
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
          keyword: "type",
          params: { type: schema5.properties.displayName.type },
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
          keyword: "type",
          params: { type: schema5.properties.domainName.type },
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
          keyword: "type",
          params: { type: schema5.properties.issuerUri.type },
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
    const err5 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate5.errors = vErrors;
  return errors === 0;
}
var CrossCloudAzureActiveDirectoryTenant = validate6;
var schema6 = {
  type: "object",
  required: ["@odata.type"],
  properties: {
    "@odata.type": { const: "#microsoft.graph.crossCloudAzureActiveDirectoryTenant" },
    cloudInstance: { type: "string" },
    displayName: { type: ["string", "null"] },
    tenantId: { type: ["string", "null"] },
  },
};
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@odata.type"] === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "@odata.type" } };
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
        const err2 = { instancePath: instancePath + "/cloudInstance", keyword: "type", params: { type: "string" } };
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
          keyword: "type",
          params: { type: schema6.properties.displayName.type },
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
          keyword: "type",
          params: { type: schema6.properties.tenantId.type },
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
    const err5 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate6.errors = vErrors;
  return errors === 0;
}
var SocialIdentitySourceType = validate7;
function validate7(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, keyword: "type", params: { type: "string" } };
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
var SocialIdentitySource = validate8;
var schema8 = {
  type: "object",
  required: ["@odata.type"],
  properties: {
    "@odata.type": { const: "#microsoft.graph.socialIdentitySource" },
    displayName: { type: ["string", "null"] },
    socialIdentitySourceType: { $ref: "SocialIdentitySourceType" },
  },
};
var func0 = appendErrors;
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@odata.type"] === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "@odata.type" } };
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
          keyword: "type",
          params: { type: schema8.properties.displayName.type },
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
      if (!validate7(data.socialIdentitySourceType, { instancePath: instancePath + "/socialIdentitySourceType" })) {
        vErrors = func0(vErrors, validate7.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate8.errors = vErrors;
  return errors === 0;
}
var UnknownIdentitySource = validate10;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@odata.type"] === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "@odata.type" } };
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
        const err1 = { instancePath: instancePath + "/@odata.type", keyword: "type", params: { type: "string" } };
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
        const err3 = { instancePath: instancePath + "/@odata.type", keyword: "not", params: {} };
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
    const err4 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var IdentitySource = validate11;
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    const tag0 = data["@odata.type"];
    if (tag0 === "#microsoft.graph.azureActiveDirectoryTenant") {
      if (!validate3(data, { instancePath })) {
        vErrors = func0(vErrors, validate3.errors);
        errors = vErrors.length;
      }
    } else if (tag0 === "#microsoft.graph.domainIdentitySource") {
      if (!validate4(data, { instancePath })) {
        vErrors = func0(vErrors, validate4.errors);
        errors = vErrors.length;
      }
    } else if (tag0 === "#microsoft.graph.externalDomainFederation") {
      if (!validate5(data, { instancePath })) {
        vErrors = func0(vErrors, validate5.errors);
        errors = vErrors.length;
      }
    } else if (tag0 === "#microsoft.graph.crossCloudAzureActiveDirectoryTenant") {
      if (!validate6(data, { instancePath })) {
        vErrors = func0(vErrors, validate6.errors);
        errors = vErrors.length;
      }
    } else if (tag0 === "#microsoft.graph.socialIdentitySource") {
      if (!validate8(data, { instancePath })) {
        vErrors = func0(vErrors, validate8.errors);
        errors = vErrors.length;
      }
    } else {
      if (!validate10(data, { instancePath })) {
        vErrors = func0(vErrors, validate10.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
var DirectoryObject = validate18;
var schema11 = {
  type: "object",
  required: ["id"],
  properties: {
    "@odata.type": { type: "string", minLength: 1 },
    id: { type: "string", minLength: 1 },
    deletedDateTime: { type: ["string", "null"], format: "date-time" },
  },
};
var func7 = countCharacters;
var formats0 =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data["@odata.type"] !== void 0) {
      let data0 = data["@odata.type"];
      if (typeof data0 === "string") {
        if (func7(data0) < 1) {
          const err1 = { instancePath: instancePath + "/@odata.type", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/@odata.type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 === "string") {
        if (func7(data1) < 1) {
          const err3 = { instancePath: instancePath + "/id", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.deletedDateTime !== void 0) {
      let data2 = data.deletedDateTime;
      if (typeof data2 !== "string" && data2 !== null) {
        const err5 = {
          instancePath: instancePath + "/deletedDateTime",
          keyword: "type",
          params: { type: schema11.properties.deletedDateTime.type },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data2 === "string") {
        if (!formats0.test(data2)) {
          const err6 = {
            instancePath: instancePath + "/deletedDateTime",
            keyword: "format",
            params: { format: "date-time" },
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate18.errors = vErrors;
  return errors === 0;
}
var SelectedConnectedOrganization = validate19;
var schema12 = {
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
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@odata.context"] !== void 0) {
      let data0 = data["@odata.context"];
      if (typeof data0 === "string") {
        if (!formats2.test(data0)) {
          const err0 = { instancePath: instancePath + "/@odata.context", keyword: "format", params: { format: "uri" } };
          if (vErrors === null) {
            vErrors = [err0];
          } else {
            vErrors.push(err0);
          }
          errors++;
        }
      } else {
        const err1 = { instancePath: instancePath + "/@odata.context", keyword: "type", params: { type: "string" } };
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
        const err2 = { instancePath: instancePath + "/@odata.type", keyword: "type", params: { type: "string" } };
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
        if (func7(data2) < 1) {
          const err3 = { instancePath: instancePath + "/id", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
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
          keyword: "type",
          params: { type: schema12.properties.displayName.type },
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
          keyword: "type",
          params: { type: schema12.properties.description.type },
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
      if (!validate2(data.state, { instancePath: instancePath + "/state" })) {
        vErrors = func0(vErrors, validate2.errors);
        errors = vErrors.length;
      }
    }
    if (data.identitySources !== void 0) {
      let data6 = data.identitySources;
      if (!Array.isArray(data6) && data6 !== null) {
        const err7 = {
          instancePath: instancePath + "/identitySources",
          keyword: "type",
          params: { type: schema12.properties.identitySources.type },
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
          if (!validate11(data6[i0], { instancePath: instancePath + "/identitySources/" + i0 })) {
            vErrors = func0(vErrors, validate11.errors);
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
          keyword: "type",
          params: { type: schema12.properties.createdDateTime.type },
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
          keyword: "type",
          params: { type: schema12.properties.createdBy.type },
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
          keyword: "type",
          params: { type: schema12.properties.modifiedDateTime.type },
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
          keyword: "type",
          params: { type: schema12.properties.modifiedBy.type },
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
          keyword: "type",
          params: { type: schema12.properties.internalSponsors.type },
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
          if (!validate18(data12[i1], { instancePath: instancePath + "/internalSponsors/" + i1 })) {
            vErrors = func0(vErrors, validate18.errors);
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
          keyword: "type",
          params: { type: schema12.properties.externalSponsors.type },
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
          if (!validate18(data14[i2], { instancePath: instancePath + "/externalSponsors/" + i2 })) {
            vErrors = func0(vErrors, validate18.errors);
            errors = vErrors.length;
          }
        }
      }
    }
  } else {
    const err16 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate19.errors = vErrors;
  return errors === 0;
}
var ConnectedOrganizationCollection = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "value" } };
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
          const err1 = { instancePath: instancePath + "/@odata.context", keyword: "format", params: { format: "uri" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/@odata.context", keyword: "type", params: { type: "string" } };
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
        const err3 = { instancePath: instancePath + "/@odata.count", keyword: "type", params: { type: "integer" } };
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
        const err6 = { instancePath: instancePath + "/@odata.nextLink", keyword: "type", params: { type: "string" } };
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
          if (!validate19(data3[i0], { instancePath: instancePath + "/value/" + i0 })) {
            vErrors = func0(vErrors, validate19.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/value", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var ErrorCode = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, keyword: "type", params: { type: "string" } };
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
var ErrorDetail = validate27;
var schema15 = {
  type: "object",
  required: ["code", "message"],
  properties: { code: { type: "string" }, message: { type: "string" }, target: { type: ["string", "null"] } },
};
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "code" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "message" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.code !== void 0) {
      if (typeof data.code !== "string") {
        const err2 = { instancePath: instancePath + "/code", keyword: "type", params: { type: "string" } };
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
        const err3 = { instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } };
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
          keyword: "type",
          params: { type: schema15.properties.target.type },
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
    const err5 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var InnerError = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.date !== void 0) {
      if (typeof data.date !== "string") {
        const err0 = { instancePath: instancePath + "/date", keyword: "type", params: { type: "string" } };
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
        const err1 = { instancePath: instancePath + "/request-id", keyword: "type", params: { type: "string" } };
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
        const err2 = { instancePath: instancePath + "/client-request-id", keyword: "type", params: { type: "string" } };
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
        const err3 = { instancePath: instancePath + "/code", keyword: "type", params: { type: "string" } };
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
        const err4 = { instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } };
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
        const err5 = { instancePath: instancePath + "/status", keyword: "type", params: { type: "string" } };
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
        const err6 = { instancePath: instancePath + "/innerError", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var MainError = validate29;
var schema17 = {
  type: "object",
  required: ["code", "message"],
  properties: {
    code: { $ref: "ErrorCode" },
    message: { type: "string" },
    target: { type: ["string", "null"] },
    details: { type: "array", items: { $ref: "ErrorDetail" } },
    innerError: { $ref: "InnerError" },
  },
};
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "code" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.message === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "message" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.code !== void 0) {
      if (!validate26(data.code, { instancePath: instancePath + "/code" })) {
        vErrors = func0(vErrors, validate26.errors);
        errors = vErrors.length;
      }
    }
    if (data.message !== void 0) {
      if (typeof data.message !== "string") {
        const err2 = { instancePath: instancePath + "/message", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      let data2 = data.target;
      if (typeof data2 !== "string" && data2 !== null) {
        const err3 = {
          instancePath: instancePath + "/target",
          keyword: "type",
          params: { type: schema17.properties.target.type },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.details !== void 0) {
      let data3 = data.details;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate27(data3[i0], { instancePath: instancePath + "/details/" + i0 })) {
            vErrors = func0(vErrors, validate27.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/details", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.innerError !== void 0) {
      if (!validate28(data.innerError, { instancePath: instancePath + "/innerError" })) {
        vErrors = func0(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
var ErrorEnvelope = validate33;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "error" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.error !== void 0) {
      if (!validate29(data.error, { instancePath: instancePath + "/error" })) {
        vErrors = func0(vErrors, validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate33.errors = vErrors;
  return errors === 0;
}
var GatewayPage = validate35;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    const err0 = { instancePath, keyword: "type", params: { type: "string" } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
var AzureActiveDirectoryTenantCreate = validate36;
var schema20 = {
  type: "object",
  additionalProperties: false,
  required: ["@odata.type", "tenantId"],
  properties: {
    "@odata.type": {
      enum: ["#microsoft.graph.azureActiveDirectoryTenant", "microsoft.graph.azureActiveDirectoryTenant"],
    },
    displayName: { type: ["string", "null"] },
    tenantId: { type: "string", format: "uuid" },
  },
  patternProperties: { "^(displayName|tenantId)?@(odata|microsoft\\.graph)\\.[^\\WbB]\\w*$": {} },
};
var pattern0 = new RegExp("^(displayName|tenantId)?@(odata|microsoft\\.graph)\\.[^\\WbB]\\w*$", "u");
var formats12 = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@odata.type"] === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "@odata.type" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.tenantId === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "tenantId" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "@odata.type" || key0 === "displayName" || key0 === "tenantId" || pattern0.test(key0))) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
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
      if (
        !(
          data0 === "#microsoft.graph.azureActiveDirectoryTenant" ||
          data0 === "microsoft.graph.azureActiveDirectoryTenant"
        )
      ) {
        const err3 = {
          instancePath: instancePath + "/@odata.type",
          keyword: "enum",
          params: { allowedValues: schema20.properties["@odata.type"].enum },
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
      let data1 = data.displayName;
      if (typeof data1 !== "string" && data1 !== null) {
        const err4 = {
          instancePath: instancePath + "/displayName",
          keyword: "type",
          params: { type: schema20.properties.displayName.type },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.tenantId !== void 0) {
      let data2 = data.tenantId;
      if (typeof data2 === "string") {
        if (!formats12.test(data2)) {
          const err5 = { instancePath: instancePath + "/tenantId", keyword: "format", params: { format: "uuid" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/tenantId", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
var DomainIdentitySourceCreate = validate37;
var schema21 = {
  type: "object",
  additionalProperties: false,
  required: ["@odata.type", "domainName"],
  properties: {
    "@odata.type": {
      enum: [
        "#microsoft.graph.domainIdentitySource",
        "microsoft.graph.domainIdentitySource",
        "microsoft.graph.domainidentitysource",
        "#microsoft.graph.domainidentitysource",
      ],
    },
    displayName: { type: ["string", "null"] },
    domainName: { type: "string", minLength: 1 },
  },
  patternProperties: { "^(displayName|domainName)?@(odata|microsoft\\.graph)\\.[^\\WbB]\\w*$": {} },
};
var pattern1 = new RegExp("^(displayName|domainName)?@(odata|microsoft\\.graph)\\.[^\\WbB]\\w*$", "u");
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@odata.type"] === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "@odata.type" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.domainName === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "domainName" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "@odata.type" || key0 === "displayName" || key0 === "domainName" || pattern1.test(key0))) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
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
      if (
        !(
          data0 === "#microsoft.graph.domainIdentitySource" ||
          data0 === "microsoft.graph.domainIdentitySource" ||
          data0 === "microsoft.graph.domainidentitysource" ||
          data0 === "#microsoft.graph.domainidentitysource"
        )
      ) {
        const err3 = {
          instancePath: instancePath + "/@odata.type",
          keyword: "enum",
          params: { allowedValues: schema21.properties["@odata.type"].enum },
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
      let data1 = data.displayName;
      if (typeof data1 !== "string" && data1 !== null) {
        const err4 = {
          instancePath: instancePath + "/displayName",
          keyword: "type",
          params: { type: schema21.properties.displayName.type },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.domainName !== void 0) {
      let data2 = data.domainName;
      if (typeof data2 === "string") {
        if (func7(data2) < 1) {
          const err5 = { instancePath: instancePath + "/domainName", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/domainName", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
var ExternalDomainFederationCreate = validate38;
var schema22 = {
  type: "object",
  additionalProperties: false,
  required: ["@odata.type", "domainName", "issuerUri"],
  properties: {
    "@odata.type": { enum: ["#microsoft.graph.externalDomainFederation", "microsoft.graph.externalDomainFederation"] },
    displayName: { type: ["string", "null"] },
    domainName: { type: "string", minLength: 1 },
    issuerUri: { type: "string", minLength: 1 },
  },
  patternProperties: { "^(displayName|domainName|issuerUri)?@(odata|microsoft\\.graph)\\.[^\\WbB]\\w*$": {} },
};
var pattern2 = new RegExp("^(displayName|domainName|issuerUri)?@(odata|microsoft\\.graph)\\.[^\\WbB]\\w*$", "u");
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@odata.type"] === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "@odata.type" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.domainName === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "domainName" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.issuerUri === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "issuerUri" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (
        !(
          key0 === "@odata.type" ||
          key0 === "displayName" ||
          key0 === "domainName" ||
          key0 === "issuerUri" ||
          pattern2.test(key0)
        )
      ) {
        const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data["@odata.type"] !== void 0) {
      let data0 = data["@odata.type"];
      if (
        !(data0 === "#microsoft.graph.externalDomainFederation" || data0 === "microsoft.graph.externalDomainFederation")
      ) {
        const err4 = {
          instancePath: instancePath + "/@odata.type",
          keyword: "enum",
          params: { allowedValues: schema22.properties["@odata.type"].enum },
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
      let data1 = data.displayName;
      if (typeof data1 !== "string" && data1 !== null) {
        const err5 = {
          instancePath: instancePath + "/displayName",
          keyword: "type",
          params: { type: schema22.properties.displayName.type },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.domainName !== void 0) {
      let data2 = data.domainName;
      if (typeof data2 === "string") {
        if (func7(data2) < 1) {
          const err6 = { instancePath: instancePath + "/domainName", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/domainName", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.issuerUri !== void 0) {
      let data3 = data.issuerUri;
      if (typeof data3 === "string") {
        if (func7(data3) < 1) {
          const err8 = { instancePath: instancePath + "/issuerUri", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/issuerUri", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate38.errors = vErrors;
  return errors === 0;
}
var IdentitySourceCreate = validate39;
var schema23 = {
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
      [
        "#microsoft.graph.domainIdentitySource",
        "microsoft.graph.domainIdentitySource",
        "microsoft.graph.domainidentitysource",
        "#microsoft.graph.domainidentitysource",
      ],
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
        "microsoft.graph.domainidentitysource",
        "#microsoft.graph.domainidentitysource",
        "#microsoft.graph.externalDomainFederation",
        "microsoft.graph.externalDomainFederation",
      ],
    },
  },
};
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@odata.type"] === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "@odata.type" } };
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
          data0 === "microsoft.graph.domainidentitysource" ||
          data0 === "#microsoft.graph.domainidentitysource" ||
          data0 === "#microsoft.graph.externalDomainFederation" ||
          data0 === "microsoft.graph.externalDomainFederation"
        )
      ) {
        const err1 = {
          instancePath: instancePath + "/@odata.type",
          keyword: "enum",
          params: { allowedValues: schema23.properties["@odata.type"].enum },
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
      if (!validate36(data, { instancePath })) {
        vErrors = func0(vErrors, validate36.errors);
        errors = vErrors.length;
      }
    } else if (
      tag0 === "#microsoft.graph.domainIdentitySource" ||
      tag0 === "microsoft.graph.domainIdentitySource" ||
      tag0 === "microsoft.graph.domainidentitysource" ||
      tag0 === "#microsoft.graph.domainidentitysource"
    ) {
      if (!validate37(data, { instancePath })) {
        vErrors = func0(vErrors, validate37.errors);
        errors = vErrors.length;
      }
    } else if (
      tag0 === "#microsoft.graph.externalDomainFederation" ||
      tag0 === "microsoft.graph.externalDomainFederation"
    ) {
      if (!validate38(data, { instancePath })) {
        vErrors = func0(vErrors, validate38.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate39.errors = vErrors;
  return errors === 0;
}
var WritableConnectedOrganizationState = validate43;
var schema24 = { enum: ["configured", "proposed"] };
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "configured" || data === "proposed")) {
    const err0 = { instancePath, keyword: "enum", params: { allowedValues: schema24.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate43.errors = vErrors;
  return errors === 0;
}
var ConnectedOrganizationCreate = validate44;
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
  patternProperties: {
    "^(id|displayName|description|state|identitySources|createdDateTime|createdBy|modifiedDateTime|modifiedBy|internalSponsors|externalSponsors)?@(odata|microsoft\\.graph)\\.[^\\WbB]\\w*$":
      {},
  },
};
var func25 = Object.prototype.hasOwnProperty;
var pattern3 = new RegExp(
  "^(id|displayName|description|state|identitySources|createdDateTime|createdBy|modifiedDateTime|modifiedBy|internalSponsors|externalSponsors)?@(odata|microsoft\\.graph)\\.[^\\WbB]\\w*$",
  "u",
);
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.displayName === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "displayName" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.identitySources === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "identitySources" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(func25.call(schema25.properties, key0) || pattern3.test(key0))) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
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
        const err4 = { instancePath: instancePath + "/displayName", keyword: "type", params: { type: "string" } };
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
          const err6 = { instancePath: instancePath + "/identitySources", keyword: "maxItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data3.length < 1) {
          const err7 = { instancePath: instancePath + "/identitySources", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate39(data3[i0], { instancePath: instancePath + "/identitySources/" + i0 })) {
            vErrors = func0(vErrors, validate39.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/identitySources", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      if (!validate43(data.state, { instancePath: instancePath + "/state" })) {
        vErrors = func0(vErrors, validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      let data6 = data.id;
      if (typeof data6 !== "string" && data6 !== null) {
        const err9 = {
          instancePath: instancePath + "/id",
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
    const err14 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate44.errors = vErrors;
  return errors === 0;
}
var ConnectedOrganization = validate47;
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!validate19(data, { instancePath })) {
    vErrors = func0(vErrors, validate19.errors);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
var AzureActiveDirectoryTenantAdd = validate49;
var schema27 = {
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
  patternProperties: { "^(displayName|tenantId)?@(odata|microsoft\\.graph)\\.[^\\WbB]\\w*$": {} },
};
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@odata.type"] === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "@odata.type" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "@odata.type" || key0 === "displayName" || key0 === "tenantId" || pattern0.test(key0))) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
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
          keyword: "enum",
          params: { allowedValues: schema27.properties["@odata.type"].enum },
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
          keyword: "type",
          params: { type: schema27.properties.displayName.type },
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
          keyword: "type",
          params: { type: schema27.properties.tenantId.type },
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
    const err5 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
var DomainIdentitySourceAdd = validate50;
var schema28 = {
  type: "object",
  additionalProperties: false,
  required: ["@odata.type"],
  properties: {
    "@odata.type": {
      enum: [
        "#microsoft.graph.domainIdentitySource",
        "microsoft.graph.domainIdentitySource",
        "microsoft.graph.domainidentitysource",
        "#microsoft.graph.domainidentitysource",
      ],
    },
    displayName: { type: ["string", "null"] },
    domainName: { type: ["string", "null"] },
  },
  patternProperties: { "^(displayName|domainName)?@(odata|microsoft\\.graph)\\.[^\\WbB]\\w*$": {} },
};
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@odata.type"] === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "@odata.type" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "@odata.type" || key0 === "displayName" || key0 === "domainName" || pattern1.test(key0))) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
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
          data0 === "#microsoft.graph.domainIdentitySource" ||
          data0 === "microsoft.graph.domainIdentitySource" ||
          data0 === "microsoft.graph.domainidentitysource" ||
          data0 === "#microsoft.graph.domainidentitysource"
        )
      ) {
        const err2 = {
          instancePath: instancePath + "/@odata.type",
          keyword: "enum",
          params: { allowedValues: schema28.properties["@odata.type"].enum },
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
          keyword: "type",
          params: { type: schema28.properties.displayName.type },
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
          keyword: "type",
          params: { type: schema28.properties.domainName.type },
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
    const err5 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
var ExternalDomainFederationAdd = validate51;
var schema29 = {
  type: "object",
  additionalProperties: false,
  required: ["@odata.type"],
  properties: {
    "@odata.type": { enum: ["#microsoft.graph.externalDomainFederation", "microsoft.graph.externalDomainFederation"] },
    displayName: { type: ["string", "null"] },
    domainName: { type: ["string", "null"] },
    issuerUri: { type: ["string", "null"] },
  },
  patternProperties: { "^(displayName|domainName|issuerUri)?@(odata|microsoft\\.graph)\\.[^\\WbB]\\w*$": {} },
};
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@odata.type"] === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "@odata.type" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (
        !(
          key0 === "@odata.type" ||
          key0 === "displayName" ||
          key0 === "domainName" ||
          key0 === "issuerUri" ||
          pattern2.test(key0)
        )
      ) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
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
          keyword: "enum",
          params: { allowedValues: schema29.properties["@odata.type"].enum },
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
          keyword: "type",
          params: { type: schema29.properties.displayName.type },
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
          keyword: "type",
          params: { type: schema29.properties.domainName.type },
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
          keyword: "type",
          params: { type: schema29.properties.issuerUri.type },
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
    const err6 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err6];
    } else {
      vErrors.push(err6);
    }
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
var IdentitySourceAdd = validate52;
var schema30 = {
  oneOf: [
    { $ref: "AzureActiveDirectoryTenantAdd" },
    { $ref: "DomainIdentitySourceAdd" },
    { $ref: "ExternalDomainFederationAdd" },
  ],
  type: "object",
  tag: {
    property: "@odata.type",
    values: [
      ["#microsoft.graph.azureActiveDirectoryTenant", "microsoft.graph.azureActiveDirectoryTenant"],
      [
        "#microsoft.graph.domainIdentitySource",
        "microsoft.graph.domainIdentitySource",
        "microsoft.graph.domainidentitysource",
        "#microsoft.graph.domainidentitysource",
      ],
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
        "microsoft.graph.domainidentitysource",
        "#microsoft.graph.domainidentitysource",
        "#microsoft.graph.externalDomainFederation",
        "microsoft.graph.externalDomainFederation",
      ],
    },
  },
};
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@odata.type"] === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "@odata.type" } };
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
          data0 === "microsoft.graph.domainidentitysource" ||
          data0 === "#microsoft.graph.domainidentitysource" ||
          data0 === "#microsoft.graph.externalDomainFederation" ||
          data0 === "microsoft.graph.externalDomainFederation"
        )
      ) {
        const err1 = {
          instancePath: instancePath + "/@odata.type",
          keyword: "enum",
          params: { allowedValues: schema30.properties["@odata.type"].enum },
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
      if (!validate49(data, { instancePath })) {
        vErrors = func0(vErrors, validate49.errors);
        errors = vErrors.length;
      }
    } else if (
      tag0 === "#microsoft.graph.domainIdentitySource" ||
      tag0 === "microsoft.graph.domainIdentitySource" ||
      tag0 === "microsoft.graph.domainidentitysource" ||
      tag0 === "#microsoft.graph.domainidentitysource"
    ) {
      if (!validate50(data, { instancePath })) {
        vErrors = func0(vErrors, validate50.errors);
        errors = vErrors.length;
      }
    } else if (
      tag0 === "#microsoft.graph.externalDomainFederation" ||
      tag0 === "microsoft.graph.externalDomainFederation"
    ) {
      if (!validate51(data, { instancePath })) {
        vErrors = func0(vErrors, validate51.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
var ConnectedOrganizationAdd = validate56;
var schema31 = {
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
    identitySources: { type: "array", minItems: 1, maxItems: 1, items: { $ref: "IdentitySourceAdd" } },
    state: { $ref: "WritableConnectedOrganizationState" },
    id: { type: ["string", "null"] },
    createdBy: { type: ["string", "null"] },
    createdDateTime: { type: ["string", "null"] },
    modifiedBy: { type: ["string", "null"] },
    modifiedDateTime: { type: ["string", "null"] },
  },
  patternProperties: {
    "^(id|displayName|description|state|identitySources|createdDateTime|createdBy|modifiedDateTime|modifiedBy|internalSponsors|externalSponsors)?@(odata|microsoft\\.graph)\\.[^\\WbB]\\w*$":
      {},
  },
};
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.displayName === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "displayName" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.description === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "description" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.identitySources === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "identitySources" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.state === void 0) {
      const err3 = { instancePath, keyword: "required", params: { missingProperty: "state" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(func25.call(schema31.properties, key0) || pattern3.test(key0))) {
        const err4 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
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
          keyword: "enum",
          params: { allowedValues: schema31.properties["@odata.type"].enum },
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
        const err6 = { instancePath: instancePath + "/displayName", keyword: "type", params: { type: "string" } };
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
        const err7 = { instancePath: instancePath + "/description", keyword: "type", params: { type: "string" } };
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
          const err8 = { instancePath: instancePath + "/identitySources", keyword: "maxItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data3.length < 1) {
          const err9 = { instancePath: instancePath + "/identitySources", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate52(data3[i0], { instancePath: instancePath + "/identitySources/" + i0 })) {
            vErrors = func0(vErrors, validate52.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/identitySources", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.state !== void 0) {
      if (!validate43(data.state, { instancePath: instancePath + "/state" })) {
        vErrors = func0(vErrors, validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      let data6 = data.id;
      if (typeof data6 !== "string" && data6 !== null) {
        const err11 = {
          instancePath: instancePath + "/id",
          keyword: "type",
          params: { type: schema31.properties.id.type },
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
          keyword: "type",
          params: { type: schema31.properties.createdBy.type },
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
          keyword: "type",
          params: { type: schema31.properties.createdDateTime.type },
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
          keyword: "type",
          params: { type: schema31.properties.modifiedBy.type },
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
          keyword: "type",
          params: { type: schema31.properties.modifiedDateTime.type },
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
    const err16 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
var CrossCloudAzureActiveDirectoryTenantUpdate = validate59;
var schema32 = {
  type: "object",
  additionalProperties: false,
  required: ["@odata.type", "cloudInstance", "tenantId"],
  properties: {
    "@odata.type": {
      enum: [
        "#microsoft.graph.crossCloudAzureActiveDirectoryTenant",
        "microsoft.graph.crossCloudAzureActiveDirectoryTenant",
      ],
    },
    cloudInstance: { type: "string", minLength: 1 },
    displayName: { type: ["string", "null"] },
    tenantId: { type: "string", format: "uuid" },
  },
  patternProperties: { "^(displayName|cloudInstance|tenantId)?@(odata|microsoft\\.graph)\\.[^\\WbB]\\w*$": {} },
};
var pattern8 = new RegExp("^(displayName|cloudInstance|tenantId)?@(odata|microsoft\\.graph)\\.[^\\WbB]\\w*$", "u");
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@odata.type"] === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "@odata.type" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.cloudInstance === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "cloudInstance" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.tenantId === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "tenantId" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (
        !(
          key0 === "@odata.type" ||
          key0 === "cloudInstance" ||
          key0 === "displayName" ||
          key0 === "tenantId" ||
          pattern8.test(key0)
        )
      ) {
        const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data["@odata.type"] !== void 0) {
      let data0 = data["@odata.type"];
      if (
        !(
          data0 === "#microsoft.graph.crossCloudAzureActiveDirectoryTenant" ||
          data0 === "microsoft.graph.crossCloudAzureActiveDirectoryTenant"
        )
      ) {
        const err4 = {
          instancePath: instancePath + "/@odata.type",
          keyword: "enum",
          params: { allowedValues: schema32.properties["@odata.type"].enum },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.cloudInstance !== void 0) {
      let data1 = data.cloudInstance;
      if (typeof data1 === "string") {
        if (func7(data1) < 1) {
          const err5 = { instancePath: instancePath + "/cloudInstance", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/cloudInstance", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.displayName !== void 0) {
      let data2 = data.displayName;
      if (typeof data2 !== "string" && data2 !== null) {
        const err7 = {
          instancePath: instancePath + "/displayName",
          keyword: "type",
          params: { type: schema32.properties.displayName.type },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.tenantId !== void 0) {
      let data3 = data.tenantId;
      if (typeof data3 === "string") {
        if (!formats12.test(data3)) {
          const err8 = { instancePath: instancePath + "/tenantId", keyword: "format", params: { format: "uuid" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/tenantId", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
var SocialIdentitySourceUpdate = validate60;
var schema33 = {
  type: "object",
  additionalProperties: false,
  required: ["@odata.type", "socialIdentitySourceType"],
  properties: {
    "@odata.type": { enum: ["#microsoft.graph.socialIdentitySource", "microsoft.graph.socialIdentitySource"] },
    displayName: { type: ["string", "null"] },
    socialIdentitySourceType: { $ref: "SocialIdentitySourceType" },
  },
  patternProperties: { "^(displayName|socialIdentitySourceType)?@(odata|microsoft\\.graph)\\.[^\\WbB]\\w*$": {} },
};
var pattern9 = new RegExp("^(displayName|socialIdentitySourceType)?@(odata|microsoft\\.graph)\\.[^\\WbB]\\w*$", "u");
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@odata.type"] === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "@odata.type" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.socialIdentitySourceType === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "socialIdentitySourceType" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (
        !(
          key0 === "@odata.type" ||
          key0 === "displayName" ||
          key0 === "socialIdentitySourceType" ||
          pattern9.test(key0)
        )
      ) {
        const err2 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
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
      if (!(data0 === "#microsoft.graph.socialIdentitySource" || data0 === "microsoft.graph.socialIdentitySource")) {
        const err3 = {
          instancePath: instancePath + "/@odata.type",
          keyword: "enum",
          params: { allowedValues: schema33.properties["@odata.type"].enum },
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
      let data1 = data.displayName;
      if (typeof data1 !== "string" && data1 !== null) {
        const err4 = {
          instancePath: instancePath + "/displayName",
          keyword: "type",
          params: { type: schema33.properties.displayName.type },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.socialIdentitySourceType !== void 0) {
      if (!validate7(data.socialIdentitySourceType, { instancePath: instancePath + "/socialIdentitySourceType" })) {
        vErrors = func0(vErrors, validate7.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
var IdentitySourceUpdate = validate62;
var schema34 = {
  oneOf: [
    { $ref: "AzureActiveDirectoryTenantCreate" },
    { $ref: "DomainIdentitySourceCreate" },
    { $ref: "ExternalDomainFederationCreate" },
    { $ref: "CrossCloudAzureActiveDirectoryTenantUpdate" },
    { $ref: "SocialIdentitySourceUpdate" },
  ],
  type: "object",
  tag: {
    property: "@odata.type",
    values: [
      ["#microsoft.graph.azureActiveDirectoryTenant", "microsoft.graph.azureActiveDirectoryTenant"],
      [
        "#microsoft.graph.domainIdentitySource",
        "microsoft.graph.domainIdentitySource",
        "microsoft.graph.domainidentitysource",
        "#microsoft.graph.domainidentitysource",
      ],
      ["#microsoft.graph.externalDomainFederation", "microsoft.graph.externalDomainFederation"],
      ["#microsoft.graph.crossCloudAzureActiveDirectoryTenant", "microsoft.graph.crossCloudAzureActiveDirectoryTenant"],
      ["#microsoft.graph.socialIdentitySource", "microsoft.graph.socialIdentitySource"],
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
        "microsoft.graph.domainidentitysource",
        "#microsoft.graph.domainidentitysource",
        "#microsoft.graph.externalDomainFederation",
        "microsoft.graph.externalDomainFederation",
        "#microsoft.graph.crossCloudAzureActiveDirectoryTenant",
        "microsoft.graph.crossCloudAzureActiveDirectoryTenant",
        "#microsoft.graph.socialIdentitySource",
        "microsoft.graph.socialIdentitySource",
      ],
    },
  },
};
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@odata.type"] === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "@odata.type" } };
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
          data0 === "microsoft.graph.domainidentitysource" ||
          data0 === "#microsoft.graph.domainidentitysource" ||
          data0 === "#microsoft.graph.externalDomainFederation" ||
          data0 === "microsoft.graph.externalDomainFederation" ||
          data0 === "#microsoft.graph.crossCloudAzureActiveDirectoryTenant" ||
          data0 === "microsoft.graph.crossCloudAzureActiveDirectoryTenant" ||
          data0 === "#microsoft.graph.socialIdentitySource" ||
          data0 === "microsoft.graph.socialIdentitySource"
        )
      ) {
        const err1 = {
          instancePath: instancePath + "/@odata.type",
          keyword: "enum",
          params: { allowedValues: schema34.properties["@odata.type"].enum },
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
      if (!validate36(data, { instancePath })) {
        vErrors = func0(vErrors, validate36.errors);
        errors = vErrors.length;
      }
    } else if (
      tag0 === "#microsoft.graph.domainIdentitySource" ||
      tag0 === "microsoft.graph.domainIdentitySource" ||
      tag0 === "microsoft.graph.domainidentitysource" ||
      tag0 === "#microsoft.graph.domainidentitysource"
    ) {
      if (!validate37(data, { instancePath })) {
        vErrors = func0(vErrors, validate37.errors);
        errors = vErrors.length;
      }
    } else if (
      tag0 === "#microsoft.graph.externalDomainFederation" ||
      tag0 === "microsoft.graph.externalDomainFederation"
    ) {
      if (!validate38(data, { instancePath })) {
        vErrors = func0(vErrors, validate38.errors);
        errors = vErrors.length;
      }
    } else if (
      tag0 === "#microsoft.graph.crossCloudAzureActiveDirectoryTenant" ||
      tag0 === "microsoft.graph.crossCloudAzureActiveDirectoryTenant"
    ) {
      if (!validate59(data, { instancePath })) {
        vErrors = func0(vErrors, validate59.errors);
        errors = vErrors.length;
      }
    } else if (tag0 === "#microsoft.graph.socialIdentitySource" || tag0 === "microsoft.graph.socialIdentitySource") {
      if (!validate60(data, { instancePath })) {
        vErrors = func0(vErrors, validate60.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
var ConnectedOrganizationUpdate = validate68;
var schema35 = {
  type: "object",
  additionalProperties: false,
  properties: {
    "@odata.type": { enum: ["#microsoft.graph.connectedOrganization", "microsoft.graph.connectedOrganization"] },
    displayName: { type: ["string", "null"] },
    description: { type: ["string", "null"] },
    identitySources: { type: ["array", "null"], items: { $ref: "IdentitySourceUpdate" } },
    state: { enum: ["configured", "proposed", null] },
    id: { type: ["string", "null"] },
    createdBy: { type: ["string", "null"] },
    createdDateTime: { type: ["string", "null"] },
    modifiedBy: { type: ["string", "null"] },
    modifiedDateTime: { type: ["string", "null"] },
  },
  patternProperties: {
    "^(id|displayName|description|state|identitySources|createdDateTime|createdBy|modifiedDateTime|modifiedBy|internalSponsors|externalSponsors)?@(odata|microsoft\\.graph)\\.[^\\WbB]\\w*$":
      {},
  },
};
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func25.call(schema35.properties, key0) || pattern3.test(key0))) {
        const err0 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
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
          keyword: "enum",
          params: { allowedValues: schema35.properties["@odata.type"].enum },
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
          keyword: "type",
          params: { type: schema35.properties.displayName.type },
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
          keyword: "type",
          params: { type: schema35.properties.description.type },
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
      if (!Array.isArray(data3) && data3 !== null) {
        const err4 = {
          instancePath: instancePath + "/identitySources",
          keyword: "type",
          params: { type: schema35.properties.identitySources.type },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate62(data3[i0], { instancePath: instancePath + "/identitySources/" + i0 })) {
            vErrors = func0(vErrors, validate62.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.state !== void 0) {
      let data5 = data.state;
      if (!(data5 === "configured" || data5 === "proposed" || data5 === null)) {
        const err5 = {
          instancePath: instancePath + "/state",
          keyword: "enum",
          params: { allowedValues: schema35.properties.state.enum },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data6 = data.id;
      if (typeof data6 !== "string" && data6 !== null) {
        const err6 = {
          instancePath: instancePath + "/id",
          keyword: "type",
          params: { type: schema35.properties.id.type },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.createdBy !== void 0) {
      let data7 = data.createdBy;
      if (typeof data7 !== "string" && data7 !== null) {
        const err7 = {
          instancePath: instancePath + "/createdBy",
          keyword: "type",
          params: { type: schema35.properties.createdBy.type },
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.createdDateTime !== void 0) {
      let data8 = data.createdDateTime;
      if (typeof data8 !== "string" && data8 !== null) {
        const err8 = {
          instancePath: instancePath + "/createdDateTime",
          keyword: "type",
          params: { type: schema35.properties.createdDateTime.type },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.modifiedBy !== void 0) {
      let data9 = data.modifiedBy;
      if (typeof data9 !== "string" && data9 !== null) {
        const err9 = {
          instancePath: instancePath + "/modifiedBy",
          keyword: "type",
          params: { type: schema35.properties.modifiedBy.type },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.modifiedDateTime !== void 0) {
      let data10 = data.modifiedDateTime;
      if (typeof data10 !== "string" && data10 !== null) {
        const err10 = {
          instancePath: instancePath + "/modifiedDateTime",
          keyword: "type",
          params: { type: schema35.properties.modifiedDateTime.type },
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
var DirectoryObjectCollection = validate70;
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.value === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "value" } };
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
          const err1 = { instancePath: instancePath + "/@odata.context", keyword: "format", params: { format: "uri" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/@odata.context", keyword: "type", params: { type: "string" } };
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
        const err3 = { instancePath: instancePath + "/@odata.count", keyword: "type", params: { type: "integer" } };
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
        const err6 = { instancePath: instancePath + "/@odata.nextLink", keyword: "type", params: { type: "string" } };
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
          if (!validate18(data3[i0], { instancePath: instancePath + "/value/" + i0 })) {
            vErrors = func0(vErrors, validate18.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/value", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
var DirectoryObjectReference = validate72;
var pattern11 = new RegExp("^@(odata|microsoft\\.graph)\\.[^\\WbB]\\w*$", "u");
var pattern12 = new RegExp("^https?://\\S+$", "u");
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data["@odata.id"] === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "@odata.id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "@odata.id" || pattern11.test(key0))) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
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
        if (!pattern12.test(data0)) {
          const err2 = {
            instancePath: instancePath + "/@odata.id",
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
        const err3 = { instancePath: instancePath + "/@odata.id", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
  } else {
    const err4 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
var BatchRequest = validate73;
var schema38 = {
  type: "object",
  additionalProperties: false,
  required: ["id", "method", "url"],
  properties: {
    id: { type: "string", minLength: 1 },
    method: { enum: ["GET", "POST", "PATCH", "PUT", "DELETE"] },
    url: { type: "string", pattern: "^/?[^/:\\s?#]+([/?#].*)?$" },
    headers: { type: "object", additionalProperties: { type: "string" } },
    body: {},
    dependsOn: { type: "array", items: { type: "string", minLength: 1 } },
  },
  patternProperties: { "^(id|method|url|headers|body|dependsOn)?@(odata|microsoft\\.graph)\\.[^\\WbB]\\w*$": {} },
};
var pattern13 = new RegExp("^(id|method|url|headers|body|dependsOn)?@(odata|microsoft\\.graph)\\.[^\\WbB]\\w*$", "u");
var pattern14 = new RegExp("^/?[^/:\\s?#]+([/?#].*)?$", "u");
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.method === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "method" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.url === void 0) {
      const err2 = { instancePath, keyword: "required", params: { missingProperty: "url" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (
        !(
          key0 === "id" ||
          key0 === "method" ||
          key0 === "url" ||
          key0 === "headers" ||
          key0 === "body" ||
          key0 === "dependsOn" ||
          pattern13.test(key0)
        )
      ) {
        const err3 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func7(data0) < 1) {
          const err4 = { instancePath: instancePath + "/id", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.method !== void 0) {
      let data1 = data.method;
      if (!(data1 === "GET" || data1 === "POST" || data1 === "PATCH" || data1 === "PUT" || data1 === "DELETE")) {
        const err6 = {
          instancePath: instancePath + "/method",
          keyword: "enum",
          params: { allowedValues: schema38.properties.method.enum },
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.url !== void 0) {
      let data2 = data.url;
      if (typeof data2 === "string") {
        if (!pattern14.test(data2)) {
          const err7 = {
            instancePath: instancePath + "/url",
            keyword: "pattern",
            params: { pattern: "^/?[^/:\\s?#]+([/?#].*)?$" },
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/url", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.headers !== void 0) {
      let data3 = data.headers;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (typeof data3[key1] !== "string") {
            const err9 = {
              instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/headers", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.dependsOn !== void 0) {
      let data5 = data.dependsOn;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 === "string") {
            if (func7(data6) < 1) {
              const err11 = {
                instancePath: instancePath + "/dependsOn/" + i0,
                keyword: "minLength",
                params: { limit: 1 },
              };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = {
              instancePath: instancePath + "/dependsOn/" + i0,
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/dependsOn", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
var Batch = validate74;
var pattern15 = new RegExp("^(requests)?@(odata|microsoft\\.graph)\\.[^\\WbB]\\w*$", "u");
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.requests === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "requests" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "requests" || pattern15.test(key0))) {
        const err1 = { instancePath, keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.requests !== void 0) {
      let data0 = data.requests;
      if (Array.isArray(data0)) {
        if (data0.length > 20) {
          const err2 = { instancePath: instancePath + "/requests", keyword: "maxItems", params: { limit: 20 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/requests", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate73(data0[i0], { instancePath: instancePath + "/requests/" + i0 })) {
            vErrors = func0(vErrors, validate73.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/requests", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
var BatchResponse = validate76;
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "id" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.status === void 0) {
      const err1 = { instancePath, keyword: "required", params: { missingProperty: "status" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 === "string") {
        if (func7(data0) < 1) {
          const err2 = { instancePath: instancePath + "/id", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/status", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.headers !== void 0) {
      let data2 = data.headers;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key0 in data2) {
          if (typeof data2[key0] !== "string") {
            const err5 = {
              instancePath: instancePath + "/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
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
      } else {
        const err6 = { instancePath: instancePath + "/headers", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
var BatchResult = validate77;
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.responses === void 0) {
      const err0 = { instancePath, keyword: "required", params: { missingProperty: "responses" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.responses !== void 0) {
      let data0 = data.responses;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate76(data0[i0], { instancePath: instancePath + "/responses/" + i0 })) {
            vErrors = func0(vErrors, validate76.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = { instancePath: instancePath + "/responses", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
export {
  AzureActiveDirectoryTenant,
  AzureActiveDirectoryTenantAdd,
  AzureActiveDirectoryTenantCreate,
  Batch,
  BatchRequest,
  BatchResponse,
  BatchResult,
  ConnectedOrganization,
  ConnectedOrganizationAdd,
  ConnectedOrganizationCollection,
  ConnectedOrganizationCreate,
  ConnectedOrganizationProperty,
  ConnectedOrganizationRelationship,
  ConnectedOrganizationState,
  ConnectedOrganizationUpdate,
  CrossCloudAzureActiveDirectoryTenant,
  CrossCloudAzureActiveDirectoryTenantUpdate,
  DirectoryObject,
  DirectoryObjectCollection,
  DirectoryObjectReference,
  DomainIdentitySource,
  DomainIdentitySourceAdd,
  DomainIdentitySourceCreate,
  ErrorCode,
  ErrorDetail,
  ErrorEnvelope,
  ExternalDomainFederation,
  ExternalDomainFederationAdd,
  ExternalDomainFederationCreate,
  GatewayPage,
  IdentitySource,
  IdentitySourceAdd,
  IdentitySourceCreate,
  IdentitySourceUpdate,
  InnerError,
  MainError,
  SelectedConnectedOrganization,
  SocialIdentitySource,
  SocialIdentitySourceType,
  SocialIdentitySourceUpdate,
  UnknownIdentitySource,
  WritableConnectedOrganizationState,
};
