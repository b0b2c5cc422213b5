// Generated from openapi/ and the types of the mock's options by `npm run generate`. Do not edit.
// @ts-nocheck Ajv writes plain JavaScript.

import type { ValidatorOf } from "./validator-runtime.js";

// ajv.js
import { appendErrors, countCharacters } from "./validator-runtime.js";
var MockConfig = validate0;
var schema0 = {
  type: "object",
  properties: {
    seed: {
      type: ["string", "object", "array"],
      properties: { value: { type: "array", items: { $ref: "SeedOrganization" } } },
      required: ["value"],
      additionalProperties: {},
      items: { $ref: "SeedOrganization" },
    },
    tenants: { type: "object", additionalProperties: { $ref: "TenantOfDomain" } },
    allowDuplicateSources: { type: "boolean" },
    unverified: { $ref: "UnverifiedPolicy" },
    faults: { type: "array", items: { $ref: "MockFault" } },
    rateLimit: { $ref: "RateLimit" },
    latency: { type: "number", minimum: 0, maximum: 2147483647 },
    replicationDelay: { type: "number", minimum: 0 },
    tokens: { $ref: "TokenScopes" },
    static: { type: "boolean" },
    port: { type: "integer", minimum: 0, maximum: 65535 },
    host: { type: "string", pattern: "^([^\\s/:@?#%*[\\]\\\\]+|[\\da-fA-F:.]*:[\\da-fA-F:.]*(%\\w+)?)$" },
    https: {
      type: ["boolean", "object"],
      properties: { key: { type: "string" }, cert: { type: "string" } },
      required: ["key", "cert"],
      additionalProperties: false,
    },
    control: { type: "boolean" },
    allowedHosts: {
      type: "array",
      items: { type: "string", pattern: "^([^\\s/:@?#%*[\\]\\\\]+|[\\da-fA-F:.]*:[\\da-fA-F:.]*(%\\w+)?)$" },
    },
    $schema: { type: "string" },
    quiet: { type: "boolean" },
  },
  additionalProperties: false,
};
var func0 = Object.prototype.hasOwnProperty;
var func1 = appendErrors;
function validate1(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  validate1.errors = null;
  return true;
}
var formats0 = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
function validate4(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tenantId === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "tenantId" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "tenantId" || key0 === "displayName")) {
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
    if (data.tenantId !== void 0) {
      let data0 = data.tenantId;
      if (typeof data0 === "string") {
        if (!formats0.test(data0)) {
          const err2 = {
            instancePath: instancePath + "/tenantId",
            schemaPath: "#/properties/tenantId/format",
            keyword: "format",
            params: { format: "uuid" },
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
          instancePath: instancePath + "/tenantId",
          schemaPath: "#/properties/tenantId/type",
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
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate4.errors = vErrors;
  return errors === 0;
}
var schema3 = { enum: ["accept", "refuse", "ignore"] };
function validate6(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "accept" || data === "refuse" || data === "ignore")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema3.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate6.errors = vErrors;
  return errors === 0;
}
var schema4 = {
  type: "object",
  properties: {
    operationId: { $ref: "OperationId" },
    id: { type: "string", minLength: 1 },
    query: { type: "object", additionalProperties: { $ref: "ExpectedValue" } },
    requestHeaders: { type: "object", additionalProperties: { $ref: "ExpectedValue" } },
    after: { type: "integer", minimum: 0 },
    times: { type: "number", minimum: 0 },
    probability: { type: "number", minimum: 0, maximum: 1 },
    seed: { type: "integer" },
    status: { type: "integer", minimum: 200, maximum: 599 },
    preset: { $ref: "FaultPreset" },
    headers: { type: "object", additionalProperties: { type: "string" } },
    retryAfter: { type: "number", minimum: 0 },
    delay: { type: "number", minimum: 0, maximum: 2147483647 },
    body: {},
  },
  additionalProperties: false,
};
var func7 = countCharacters;
var schema5 = {
  enum: [
    "listConnectedOrganizations",
    "createConnectedOrganization",
    "addConnectedOrganization",
    "getConnectedOrganization",
    "deleteConnectedOrganization",
    "updateConnectedOrganization",
    "listInternalSponsors",
    "addInternalSponsor",
    "removeInternalSponsor",
    "listExternalSponsors",
    "addExternalSponsor",
    "removeExternalSponsor",
    "sendBatch",
  ],
};
function validate9(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (
    !(
      data === "listConnectedOrganizations" ||
      data === "createConnectedOrganization" ||
      data === "addConnectedOrganization" ||
      data === "getConnectedOrganization" ||
      data === "deleteConnectedOrganization" ||
      data === "updateConnectedOrganization" ||
      data === "listInternalSponsors" ||
      data === "addInternalSponsor" ||
      data === "removeInternalSponsor" ||
      data === "listExternalSponsors" ||
      data === "addExternalSponsor" ||
      data === "removeExternalSponsor" ||
      data === "sendBatch"
    )
  ) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema5.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate9.errors = vErrors;
  return errors === 0;
}
var schema6 = { type: ["string", "boolean"] };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && typeof data !== "boolean") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema6.type } };
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
var schema7 = {
  enum: ["malformedBody", "droppedConnection", "unknownEnumMember", "unknownIdentitySource", "claimsChallenge"],
};
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (
    !(
      data === "malformedBody" ||
      data === "droppedConnection" ||
      data === "unknownEnumMember" ||
      data === "unknownIdentitySource" ||
      data === "claimsChallenge"
    )
  ) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema7.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
function validate8(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func0.call(schema4.properties, key0)) {
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
    if (data.operationId !== void 0) {
      if (!validate9(data.operationId, { instancePath: instancePath + "/operationId" })) {
        vErrors = func1(vErrors, validate9.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      let data1 = data.id;
      if (typeof data1 === "string") {
        if (func7(data1) < 1) {
          const err1 = {
            instancePath: instancePath + "/id",
            schemaPath: "#/properties/id/minLength",
            keyword: "minLength",
            params: { limit: 1 },
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
          instancePath: instancePath + "/id",
          schemaPath: "#/properties/id/type",
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
    if (data.query !== void 0) {
      let data2 = data.query;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          if (
            !validate11(data2[key1], {
              instancePath: instancePath + "/query/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
            })
          ) {
            vErrors = func1(vErrors, validate11.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err3 = {
          instancePath: instancePath + "/query",
          schemaPath: "#/properties/query/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.requestHeaders !== void 0) {
      let data4 = data.requestHeaders;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key2 in data4) {
          if (
            !validate11(data4[key2], {
              instancePath: instancePath + "/requestHeaders/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
            })
          ) {
            vErrors = func1(vErrors, validate11.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = {
          instancePath: instancePath + "/requestHeaders",
          schemaPath: "#/properties/requestHeaders/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.after !== void 0) {
      let data6 = data.after;
      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
        const err5 = {
          instancePath: instancePath + "/after",
          schemaPath: "#/properties/after/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          const err6 = {
            instancePath: instancePath + "/after",
            schemaPath: "#/properties/after/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
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
    if (data.times !== void 0) {
      let data7 = data.times;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 0 || isNaN(data7)) {
          const err7 = {
            instancePath: instancePath + "/times",
            schemaPath: "#/properties/times/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = {
          instancePath: instancePath + "/times",
          schemaPath: "#/properties/times/type",
          keyword: "type",
          params: { type: "number" },
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.probability !== void 0) {
      let data8 = data.probability;
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 1 || isNaN(data8)) {
          const err9 = {
            instancePath: instancePath + "/probability",
            schemaPath: "#/properties/probability/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          const err10 = {
            instancePath: instancePath + "/probability",
            schemaPath: "#/properties/probability/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = {
          instancePath: instancePath + "/probability",
          schemaPath: "#/properties/probability/type",
          keyword: "type",
          params: { type: "number" },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.seed !== void 0) {
      let data9 = data.seed;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        const err12 = {
          instancePath: instancePath + "/seed",
          schemaPath: "#/properties/seed/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data10 = data.status;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
        const err13 = {
          instancePath: instancePath + "/status",
          schemaPath: "#/properties/status/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 > 599 || isNaN(data10)) {
          const err14 = {
            instancePath: instancePath + "/status",
            schemaPath: "#/properties/status/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 599 },
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data10 < 200 || isNaN(data10)) {
          const err15 = {
            instancePath: instancePath + "/status",
            schemaPath: "#/properties/status/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 200 },
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.preset !== void 0) {
      if (!validate14(data.preset, { instancePath: instancePath + "/preset" })) {
        vErrors = func1(vErrors, validate14.errors);
        errors = vErrors.length;
      }
    }
    if (data.headers !== void 0) {
      let data12 = data.headers;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key3 in data12) {
          if (typeof data12[key3] !== "string") {
            const err16 = {
              instancePath: instancePath + "/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/headers/additionalProperties/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = {
          instancePath: instancePath + "/headers",
          schemaPath: "#/properties/headers/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.retryAfter !== void 0) {
      let data14 = data.retryAfter;
      if (typeof data14 == "number" && isFinite(data14)) {
        if (data14 < 0 || isNaN(data14)) {
          const err18 = {
            instancePath: instancePath + "/retryAfter",
            schemaPath: "#/properties/retryAfter/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = {
          instancePath: instancePath + "/retryAfter",
          schemaPath: "#/properties/retryAfter/type",
          keyword: "type",
          params: { type: "number" },
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.delay !== void 0) {
      let data15 = data.delay;
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 > 2147483647 || isNaN(data15)) {
          const err20 = {
            instancePath: instancePath + "/delay",
            schemaPath: "#/properties/delay/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 2147483647 },
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data15 < 0 || isNaN(data15)) {
          const err21 = {
            instancePath: instancePath + "/delay",
            schemaPath: "#/properties/delay/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = {
          instancePath: instancePath + "/delay",
          schemaPath: "#/properties/delay/type",
          keyword: "type",
          params: { type: "number" },
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate8.errors = vErrors;
  return errors === 0;
}
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.requests === void 0) {
      const err0 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "requests" },
      };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.window === void 0) {
      const err1 = {
        instancePath,
        schemaPath: "#/required",
        keyword: "required",
        params: { missingProperty: "window" },
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "requests" || key0 === "window")) {
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
    if (data.requests !== void 0) {
      let data0 = data.requests;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err3 = {
          instancePath: instancePath + "/requests",
          schemaPath: "#/properties/requests/type",
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
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err4 = {
            instancePath: instancePath + "/requests",
            schemaPath: "#/properties/requests/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 1 },
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
    if (data.window !== void 0) {
      let data1 = data.window;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2147483647 || isNaN(data1)) {
          const err5 = {
            instancePath: instancePath + "/window",
            schemaPath: "#/properties/window/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 2147483647 },
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err6 = {
            instancePath: instancePath + "/window",
            schemaPath: "#/properties/window/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 1 },
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = {
          instancePath: instancePath + "/window",
          schemaPath: "#/properties/window/type",
          keyword: "type",
          params: { type: "number" },
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
  validate17.errors = vErrors;
  return errors === 0;
}
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      let data0 = data[key0];
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err0 = {
              instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0,
              schemaPath: "#/additionalProperties/items/type",
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
      } else {
        const err1 = {
          instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),
          schemaPath: "#/additionalProperties/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
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
  validate19.errors = vErrors;
  return errors === 0;
}
var pattern0 = new RegExp("^([^\\s/:@?#%*[\\]\\\\]+|[\\da-fA-F:.]*:[\\da-fA-F:.]*(%\\w+)?)$", "u");
function validate0(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func0.call(schema0.properties, key0)) {
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
    if (data.seed !== void 0) {
      let data0 = data.seed;
      if ((!data0 || typeof data0 != "object") && typeof data0 !== "string") {
        const err1 = {
          instancePath: instancePath + "/seed",
          schemaPath: "#/properties/seed/type",
          keyword: "type",
          params: { type: schema0.properties.seed.type },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate1(data0[i0], { instancePath: instancePath + "/seed/" + i0 })) {
            vErrors = func1(vErrors, validate1.errors);
            errors = vErrors.length;
          }
        }
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.value === void 0) {
          const err2 = {
            instancePath: instancePath + "/seed",
            schemaPath: "#/properties/seed/required",
            keyword: "required",
            params: { missingProperty: "value" },
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.value !== void 0) {
          let data2 = data0.value;
          if (Array.isArray(data2)) {
            const len1 = data2.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!validate1(data2[i1], { instancePath: instancePath + "/seed/value/" + i1 })) {
                vErrors = func1(vErrors, validate1.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err3 = {
              instancePath: instancePath + "/seed/value",
              schemaPath: "#/properties/seed/properties/value/type",
              keyword: "type",
              params: { type: "array" },
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      }
    }
    if (data.tenants !== void 0) {
      let data4 = data.tenants;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          if (
            !validate4(data4[key1], {
              instancePath: instancePath + "/tenants/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
            })
          ) {
            vErrors = func1(vErrors, validate4.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = {
          instancePath: instancePath + "/tenants",
          schemaPath: "#/properties/tenants/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.allowDuplicateSources !== void 0) {
      if (typeof data.allowDuplicateSources !== "boolean") {
        const err5 = {
          instancePath: instancePath + "/allowDuplicateSources",
          schemaPath: "#/properties/allowDuplicateSources/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.unverified !== void 0) {
      if (!validate6(data.unverified, { instancePath: instancePath + "/unverified" })) {
        vErrors = func1(vErrors, validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.faults !== void 0) {
      let data8 = data.faults;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate8(data8[i2], { instancePath: instancePath + "/faults/" + i2 })) {
            vErrors = func1(vErrors, validate8.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + "/faults",
          schemaPath: "#/properties/faults/type",
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
    if (data.rateLimit !== void 0) {
      if (!validate17(data.rateLimit, { instancePath: instancePath + "/rateLimit" })) {
        vErrors = func1(vErrors, validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.latency !== void 0) {
      let data11 = data.latency;
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 2147483647 || isNaN(data11)) {
          const err7 = {
            instancePath: instancePath + "/latency",
            schemaPath: "#/properties/latency/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 2147483647 },
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data11 < 0 || isNaN(data11)) {
          const err8 = {
            instancePath: instancePath + "/latency",
            schemaPath: "#/properties/latency/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/latency",
          schemaPath: "#/properties/latency/type",
          keyword: "type",
          params: { type: "number" },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.replicationDelay !== void 0) {
      let data12 = data.replicationDelay;
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 < 0 || isNaN(data12)) {
          const err10 = {
            instancePath: instancePath + "/replicationDelay",
            schemaPath: "#/properties/replicationDelay/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = {
          instancePath: instancePath + "/replicationDelay",
          schemaPath: "#/properties/replicationDelay/type",
          keyword: "type",
          params: { type: "number" },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.tokens !== void 0) {
      if (!validate19(data.tokens, { instancePath: instancePath + "/tokens" })) {
        vErrors = func1(vErrors, validate19.errors);
        errors = vErrors.length;
      }
    }
    if (data.static !== void 0) {
      if (typeof data.static !== "boolean") {
        const err12 = {
          instancePath: instancePath + "/static",
          schemaPath: "#/properties/static/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.port !== void 0) {
      let data15 = data.port;
      if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
        const err13 = {
          instancePath: instancePath + "/port",
          schemaPath: "#/properties/port/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 > 65535 || isNaN(data15)) {
          const err14 = {
            instancePath: instancePath + "/port",
            schemaPath: "#/properties/port/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 65535 },
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data15 < 0 || isNaN(data15)) {
          const err15 = {
            instancePath: instancePath + "/port",
            schemaPath: "#/properties/port/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.host !== void 0) {
      let data16 = data.host;
      if (typeof data16 === "string") {
        if (!pattern0.test(data16)) {
          const err16 = {
            instancePath: instancePath + "/host",
            schemaPath: "#/properties/host/pattern",
            keyword: "pattern",
            params: { pattern: "^([^\\s/:@?#%*[\\]\\\\]+|[\\da-fA-F:.]*:[\\da-fA-F:.]*(%\\w+)?)$" },
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = {
          instancePath: instancePath + "/host",
          schemaPath: "#/properties/host/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.https !== void 0) {
      let data17 = data.https;
      if (typeof data17 !== "boolean" && !(data17 && typeof data17 == "object" && !Array.isArray(data17))) {
        const err18 = {
          instancePath: instancePath + "/https",
          schemaPath: "#/properties/https/type",
          keyword: "type",
          params: { type: schema0.properties.https.type },
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.key === void 0) {
          const err19 = {
            instancePath: instancePath + "/https",
            schemaPath: "#/properties/https/required",
            keyword: "required",
            params: { missingProperty: "key" },
          };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data17.cert === void 0) {
          const err20 = {
            instancePath: instancePath + "/https",
            schemaPath: "#/properties/https/required",
            keyword: "required",
            params: { missingProperty: "cert" },
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        for (const key2 in data17) {
          if (!(key2 === "key" || key2 === "cert")) {
            const err21 = {
              instancePath: instancePath + "/https",
              schemaPath: "#/properties/https/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key2 },
            };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data17.key !== void 0) {
          if (typeof data17.key !== "string") {
            const err22 = {
              instancePath: instancePath + "/https/key",
              schemaPath: "#/properties/https/properties/key/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data17.cert !== void 0) {
          if (typeof data17.cert !== "string") {
            const err23 = {
              instancePath: instancePath + "/https/cert",
              schemaPath: "#/properties/https/properties/cert/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      }
    }
    if (data.control !== void 0) {
      if (typeof data.control !== "boolean") {
        const err24 = {
          instancePath: instancePath + "/control",
          schemaPath: "#/properties/control/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.allowedHosts !== void 0) {
      let data21 = data.allowedHosts;
      if (Array.isArray(data21)) {
        const len3 = data21.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data22 = data21[i3];
          if (typeof data22 === "string") {
            if (!pattern0.test(data22)) {
              const err25 = {
                instancePath: instancePath + "/allowedHosts/" + i3,
                schemaPath: "#/properties/allowedHosts/items/pattern",
                keyword: "pattern",
                params: { pattern: "^([^\\s/:@?#%*[\\]\\\\]+|[\\da-fA-F:.]*:[\\da-fA-F:.]*(%\\w+)?)$" },
              };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = {
              instancePath: instancePath + "/allowedHosts/" + i3,
              schemaPath: "#/properties/allowedHosts/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = {
          instancePath: instancePath + "/allowedHosts",
          schemaPath: "#/properties/allowedHosts/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err28 = {
          instancePath: instancePath + "/$schema",
          schemaPath: "#/properties/%24schema/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.quiet !== void 0) {
      if (typeof data.quiet !== "boolean") {
        const err29 = {
          instancePath: instancePath + "/quiet",
          schemaPath: "#/properties/quiet/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  validate0.errors = vErrors;
  return errors === 0;
}
var SeedList = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.value !== void 0) {
      let data0 = data.value;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate1(data0[i0], { instancePath: instancePath + "/value/" + i0 })) {
            vErrors = func1(vErrors, validate1.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err1 = {
          instancePath: instancePath + "/value",
          schemaPath: "#/properties/value/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
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
  validate21.errors = vErrors;
  return errors === 0;
}
var SeedOrganization = validate1;
var TenantOfDomain = validate4;
var UnverifiedPolicy = validate6;
var MockFault = validate8;
var OperationId = validate9;
var ExpectedValue = validate11;
var FaultPreset = validate14;
var RateLimit = validate17;
var TokenScopes = validate19;
var HttpsCertificate = validate23;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.key === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.cert === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cert" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "key" || key0 === "cert")) {
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
    if (data.key !== void 0) {
      if (typeof data.key !== "string") {
        const err3 = {
          instancePath: instancePath + "/key",
          schemaPath: "#/properties/key/type",
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
    if (data.cert !== void 0) {
      if (typeof data.cert !== "string") {
        const err4 = {
          instancePath: instancePath + "/cert",
          schemaPath: "#/properties/cert/type",
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
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var MockOptions = validate24;
var schema12 = {
  type: "object",
  properties: {
    seed: {
      type: ["string", "object", "array"],
      properties: { value: { type: "array", items: { $ref: "SeedOrganization" } } },
      required: ["value"],
      additionalProperties: {},
      items: { $ref: "SeedOrganization" },
    },
    tenants: { type: "object", additionalProperties: { $ref: "TenantOfDomain" } },
    allowDuplicateSources: { type: "boolean" },
    unverified: { $ref: "UnverifiedPolicy" },
    faults: { type: "array", items: { $ref: "MockFault" } },
    rateLimit: { $ref: "RateLimit" },
    latency: { type: "number", minimum: 0, maximum: 2147483647 },
    replicationDelay: { type: "number", minimum: 0 },
    tokens: { $ref: "TokenScopes" },
    static: { type: "boolean" },
  },
  additionalProperties: false,
};
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func0.call(schema12.properties, key0)) {
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
    if (data.seed !== void 0) {
      let data0 = data.seed;
      if ((!data0 || typeof data0 != "object") && typeof data0 !== "string") {
        const err1 = {
          instancePath: instancePath + "/seed",
          schemaPath: "#/properties/seed/type",
          keyword: "type",
          params: { type: schema12.properties.seed.type },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate1(data0[i0], { instancePath: instancePath + "/seed/" + i0 })) {
            vErrors = func1(vErrors, validate1.errors);
            errors = vErrors.length;
          }
        }
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.value === void 0) {
          const err2 = {
            instancePath: instancePath + "/seed",
            schemaPath: "#/properties/seed/required",
            keyword: "required",
            params: { missingProperty: "value" },
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.value !== void 0) {
          let data2 = data0.value;
          if (Array.isArray(data2)) {
            const len1 = data2.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!validate1(data2[i1], { instancePath: instancePath + "/seed/value/" + i1 })) {
                vErrors = func1(vErrors, validate1.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err3 = {
              instancePath: instancePath + "/seed/value",
              schemaPath: "#/properties/seed/properties/value/type",
              keyword: "type",
              params: { type: "array" },
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      }
    }
    if (data.tenants !== void 0) {
      let data4 = data.tenants;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          if (
            !validate4(data4[key1], {
              instancePath: instancePath + "/tenants/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
            })
          ) {
            vErrors = func1(vErrors, validate4.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = {
          instancePath: instancePath + "/tenants",
          schemaPath: "#/properties/tenants/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.allowDuplicateSources !== void 0) {
      if (typeof data.allowDuplicateSources !== "boolean") {
        const err5 = {
          instancePath: instancePath + "/allowDuplicateSources",
          schemaPath: "#/properties/allowDuplicateSources/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.unverified !== void 0) {
      if (!validate6(data.unverified, { instancePath: instancePath + "/unverified" })) {
        vErrors = func1(vErrors, validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.faults !== void 0) {
      let data8 = data.faults;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate8(data8[i2], { instancePath: instancePath + "/faults/" + i2 })) {
            vErrors = func1(vErrors, validate8.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + "/faults",
          schemaPath: "#/properties/faults/type",
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
    if (data.rateLimit !== void 0) {
      if (!validate17(data.rateLimit, { instancePath: instancePath + "/rateLimit" })) {
        vErrors = func1(vErrors, validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.latency !== void 0) {
      let data11 = data.latency;
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 2147483647 || isNaN(data11)) {
          const err7 = {
            instancePath: instancePath + "/latency",
            schemaPath: "#/properties/latency/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 2147483647 },
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data11 < 0 || isNaN(data11)) {
          const err8 = {
            instancePath: instancePath + "/latency",
            schemaPath: "#/properties/latency/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/latency",
          schemaPath: "#/properties/latency/type",
          keyword: "type",
          params: { type: "number" },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.replicationDelay !== void 0) {
      let data12 = data.replicationDelay;
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 < 0 || isNaN(data12)) {
          const err10 = {
            instancePath: instancePath + "/replicationDelay",
            schemaPath: "#/properties/replicationDelay/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = {
          instancePath: instancePath + "/replicationDelay",
          schemaPath: "#/properties/replicationDelay/type",
          keyword: "type",
          params: { type: "number" },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.tokens !== void 0) {
      if (!validate19(data.tokens, { instancePath: instancePath + "/tokens" })) {
        vErrors = func1(vErrors, validate19.errors);
        errors = vErrors.length;
      }
    }
    if (data.static !== void 0) {
      if (typeof data.static !== "boolean") {
        const err12 = {
          instancePath: instancePath + "/static",
          schemaPath: "#/properties/static/type",
          keyword: "type",
          params: { type: "boolean" },
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
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
var ServerOptions = validate32;
var schema13 = {
  type: "object",
  properties: {
    seed: {
      type: ["string", "object", "array"],
      properties: { value: { type: "array", items: { $ref: "SeedOrganization" } } },
      required: ["value"],
      additionalProperties: {},
      items: { $ref: "SeedOrganization" },
    },
    tenants: { type: "object", additionalProperties: { $ref: "TenantOfDomain" } },
    allowDuplicateSources: { type: "boolean" },
    unverified: { $ref: "UnverifiedPolicy" },
    faults: { type: "array", items: { $ref: "MockFault" } },
    rateLimit: { $ref: "RateLimit" },
    latency: { type: "number", minimum: 0, maximum: 2147483647 },
    replicationDelay: { type: "number", minimum: 0 },
    tokens: { $ref: "TokenScopes" },
    static: { type: "boolean" },
    port: { type: "integer", minimum: 0, maximum: 65535 },
    host: { type: "string", pattern: "^([^\\s/:@?#%*[\\]\\\\]+|[\\da-fA-F:.]*:[\\da-fA-F:.]*(%\\w+)?)$" },
    https: {
      type: ["boolean", "object"],
      properties: { key: { type: "string" }, cert: { type: "string" } },
      required: ["key", "cert"],
      additionalProperties: false,
    },
    control: { type: "boolean" },
    allowedHosts: {
      type: "array",
      items: { type: "string", pattern: "^([^\\s/:@?#%*[\\]\\\\]+|[\\da-fA-F:.]*:[\\da-fA-F:.]*(%\\w+)?)$" },
    },
  },
  additionalProperties: false,
};
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func0.call(schema13.properties, key0)) {
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
    if (data.seed !== void 0) {
      let data0 = data.seed;
      if ((!data0 || typeof data0 != "object") && typeof data0 !== "string") {
        const err1 = {
          instancePath: instancePath + "/seed",
          schemaPath: "#/properties/seed/type",
          keyword: "type",
          params: { type: schema13.properties.seed.type },
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate1(data0[i0], { instancePath: instancePath + "/seed/" + i0 })) {
            vErrors = func1(vErrors, validate1.errors);
            errors = vErrors.length;
          }
        }
      }
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.value === void 0) {
          const err2 = {
            instancePath: instancePath + "/seed",
            schemaPath: "#/properties/seed/required",
            keyword: "required",
            params: { missingProperty: "value" },
          };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0.value !== void 0) {
          let data2 = data0.value;
          if (Array.isArray(data2)) {
            const len1 = data2.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (!validate1(data2[i1], { instancePath: instancePath + "/seed/value/" + i1 })) {
                vErrors = func1(vErrors, validate1.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err3 = {
              instancePath: instancePath + "/seed/value",
              schemaPath: "#/properties/seed/properties/value/type",
              keyword: "type",
              params: { type: "array" },
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      }
    }
    if (data.tenants !== void 0) {
      let data4 = data.tenants;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          if (
            !validate4(data4[key1], {
              instancePath: instancePath + "/tenants/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
            })
          ) {
            vErrors = func1(vErrors, validate4.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = {
          instancePath: instancePath + "/tenants",
          schemaPath: "#/properties/tenants/type",
          keyword: "type",
          params: { type: "object" },
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.allowDuplicateSources !== void 0) {
      if (typeof data.allowDuplicateSources !== "boolean") {
        const err5 = {
          instancePath: instancePath + "/allowDuplicateSources",
          schemaPath: "#/properties/allowDuplicateSources/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.unverified !== void 0) {
      if (!validate6(data.unverified, { instancePath: instancePath + "/unverified" })) {
        vErrors = func1(vErrors, validate6.errors);
        errors = vErrors.length;
      }
    }
    if (data.faults !== void 0) {
      let data8 = data.faults;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate8(data8[i2], { instancePath: instancePath + "/faults/" + i2 })) {
            vErrors = func1(vErrors, validate8.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = {
          instancePath: instancePath + "/faults",
          schemaPath: "#/properties/faults/type",
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
    if (data.rateLimit !== void 0) {
      if (!validate17(data.rateLimit, { instancePath: instancePath + "/rateLimit" })) {
        vErrors = func1(vErrors, validate17.errors);
        errors = vErrors.length;
      }
    }
    if (data.latency !== void 0) {
      let data11 = data.latency;
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 > 2147483647 || isNaN(data11)) {
          const err7 = {
            instancePath: instancePath + "/latency",
            schemaPath: "#/properties/latency/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 2147483647 },
          };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data11 < 0 || isNaN(data11)) {
          const err8 = {
            instancePath: instancePath + "/latency",
            schemaPath: "#/properties/latency/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = {
          instancePath: instancePath + "/latency",
          schemaPath: "#/properties/latency/type",
          keyword: "type",
          params: { type: "number" },
        };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.replicationDelay !== void 0) {
      let data12 = data.replicationDelay;
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 < 0 || isNaN(data12)) {
          const err10 = {
            instancePath: instancePath + "/replicationDelay",
            schemaPath: "#/properties/replicationDelay/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = {
          instancePath: instancePath + "/replicationDelay",
          schemaPath: "#/properties/replicationDelay/type",
          keyword: "type",
          params: { type: "number" },
        };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.tokens !== void 0) {
      if (!validate19(data.tokens, { instancePath: instancePath + "/tokens" })) {
        vErrors = func1(vErrors, validate19.errors);
        errors = vErrors.length;
      }
    }
    if (data.static !== void 0) {
      if (typeof data.static !== "boolean") {
        const err12 = {
          instancePath: instancePath + "/static",
          schemaPath: "#/properties/static/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.port !== void 0) {
      let data15 = data.port;
      if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
        const err13 = {
          instancePath: instancePath + "/port",
          schemaPath: "#/properties/port/type",
          keyword: "type",
          params: { type: "integer" },
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 > 65535 || isNaN(data15)) {
          const err14 = {
            instancePath: instancePath + "/port",
            schemaPath: "#/properties/port/maximum",
            keyword: "maximum",
            params: { comparison: "<=", limit: 65535 },
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data15 < 0 || isNaN(data15)) {
          const err15 = {
            instancePath: instancePath + "/port",
            schemaPath: "#/properties/port/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
    }
    if (data.host !== void 0) {
      let data16 = data.host;
      if (typeof data16 === "string") {
        if (!pattern0.test(data16)) {
          const err16 = {
            instancePath: instancePath + "/host",
            schemaPath: "#/properties/host/pattern",
            keyword: "pattern",
            params: { pattern: "^([^\\s/:@?#%*[\\]\\\\]+|[\\da-fA-F:.]*:[\\da-fA-F:.]*(%\\w+)?)$" },
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = {
          instancePath: instancePath + "/host",
          schemaPath: "#/properties/host/type",
          keyword: "type",
          params: { type: "string" },
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.https !== void 0) {
      let data17 = data.https;
      if (typeof data17 !== "boolean" && !(data17 && typeof data17 == "object" && !Array.isArray(data17))) {
        const err18 = {
          instancePath: instancePath + "/https",
          schemaPath: "#/properties/https/type",
          keyword: "type",
          params: { type: schema13.properties.https.type },
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        if (data17.key === void 0) {
          const err19 = {
            instancePath: instancePath + "/https",
            schemaPath: "#/properties/https/required",
            keyword: "required",
            params: { missingProperty: "key" },
          };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data17.cert === void 0) {
          const err20 = {
            instancePath: instancePath + "/https",
            schemaPath: "#/properties/https/required",
            keyword: "required",
            params: { missingProperty: "cert" },
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        for (const key2 in data17) {
          if (!(key2 === "key" || key2 === "cert")) {
            const err21 = {
              instancePath: instancePath + "/https",
              schemaPath: "#/properties/https/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key2 },
            };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data17.key !== void 0) {
          if (typeof data17.key !== "string") {
            const err22 = {
              instancePath: instancePath + "/https/key",
              schemaPath: "#/properties/https/properties/key/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data17.cert !== void 0) {
          if (typeof data17.cert !== "string") {
            const err23 = {
              instancePath: instancePath + "/https/cert",
              schemaPath: "#/properties/https/properties/cert/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      }
    }
    if (data.control !== void 0) {
      if (typeof data.control !== "boolean") {
        const err24 = {
          instancePath: instancePath + "/control",
          schemaPath: "#/properties/control/type",
          keyword: "type",
          params: { type: "boolean" },
        };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.allowedHosts !== void 0) {
      let data21 = data.allowedHosts;
      if (Array.isArray(data21)) {
        const len3 = data21.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data22 = data21[i3];
          if (typeof data22 === "string") {
            if (!pattern0.test(data22)) {
              const err25 = {
                instancePath: instancePath + "/allowedHosts/" + i3,
                schemaPath: "#/properties/allowedHosts/items/pattern",
                keyword: "pattern",
                params: { pattern: "^([^\\s/:@?#%*[\\]\\\\]+|[\\da-fA-F:.]*:[\\da-fA-F:.]*(%\\w+)?)$" },
              };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = {
              instancePath: instancePath + "/allowedHosts/" + i3,
              schemaPath: "#/properties/allowedHosts/items/type",
              keyword: "type",
              params: { type: "string" },
            };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = {
          instancePath: instancePath + "/allowedHosts",
          schemaPath: "#/properties/allowedHosts/type",
          keyword: "type",
          params: { type: "array" },
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
export {
  ExpectedValue,
  FaultPreset,
  HttpsCertificate,
  MockConfig,
  MockFault,
  MockOptions,
  OperationId,
  RateLimit,
  SeedList,
  SeedOrganization,
  ServerOptions,
  TenantOfDomain,
  TokenScopes,
  UnverifiedPolicy,
};

/** A JSON Schema keyword that an option can violate. */
export type OptionKeyword =
  | "additionalProperties"
  | "enum"
  | "format"
  | "maximum"
  | "minLength"
  | "minimum"
  | "pattern"
  | "required"
  | "type";

/** A type whose values are validated. */
export type OptionType = "MockConfig" | "MockFault" | "MockOptions" | "ServerOptions";

/** The schema of an organization in a seed. */
export const seedSchema = "SelectedConnectedOrganization";

/** Validators of options by the name of their type. */
export const optionValidators: Readonly<Record<OptionType, ValidatorOf<OptionKeyword>>> = {
  MockConfig,
  MockFault,
  MockOptions,
  ServerOptions,
};

/** Names of the options of each type, and of the members of an option that is an object or a list of objects. */
export const optionNames: Readonly<Record<string, readonly string[] | undefined>> = {
  MockConfig: [
    "seed",
    "tenants",
    "allowDuplicateSources",
    "unverified",
    "faults",
    "rateLimit",
    "latency",
    "replicationDelay",
    "tokens",
    "static",
    "port",
    "host",
    "https",
    "control",
    "allowedHosts",
    "$schema",
    "quiet",
  ],
  MockFault: [
    "operationId",
    "id",
    "query",
    "requestHeaders",
    "after",
    "times",
    "probability",
    "seed",
    "status",
    "preset",
    "headers",
    "retryAfter",
    "delay",
    "body",
  ],
  MockOptions: [
    "seed",
    "tenants",
    "allowDuplicateSources",
    "unverified",
    "faults",
    "rateLimit",
    "latency",
    "replicationDelay",
    "tokens",
    "static",
  ],
  ServerOptions: [
    "seed",
    "tenants",
    "allowDuplicateSources",
    "unverified",
    "faults",
    "rateLimit",
    "latency",
    "replicationDelay",
    "tokens",
    "static",
    "port",
    "host",
    "https",
    "control",
    "allowedHosts",
  ],
  tenants: ["tenantId", "displayName"],
  faults: [
    "operationId",
    "id",
    "query",
    "requestHeaders",
    "after",
    "times",
    "probability",
    "seed",
    "status",
    "preset",
    "headers",
    "retryAfter",
    "delay",
    "body",
  ],
  rateLimit: ["requests", "window"],
  https: ["key", "cert"],
};
