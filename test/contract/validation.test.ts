import { describe, expect, test } from "vitest";
import contract from "../../generated/openapi.json" with { type: "json" };
import {
  maxFaults,
  UnknownNameError,
  type Validation,
  validateRequest,
  validateResponse,
  validateSchema,
} from "../../src/validation/index.js";

const create = contract.components.examples["createConnectedOrganization.request.domain"].value;
const page = contract.components.examples["listConnectedOrganizations.200.firstPage"].value;

/** `keyword pointer` of each error. */
function errorsOf(validation: Validation): string[] {
  return validation.valid ? [] : validation.errors.map(({ keyword, pointer }) => `${keyword} ${pointer}`);
}

function messagesOf(validation: Validation): string[] {
  return validation.valid ? [] : validation.errors.map(({ message }) => message);
}

function requestErrors(changes: Record<string, unknown>): string[] {
  return errorsOf(validateRequest("createConnectedOrganization", { ...create, ...changes }));
}

function sourceErrors(...identitySources: unknown[]): string[] {
  return requestErrors({ identitySources });
}

describe("one mistake in a request is one error at its place", () => {
  test.each([
    ["required /displayName", { displayName: undefined }],
    ["type /displayName", { displayName: 5 }],
    ["enum /state", { state: "String" }],
    ["enum /state", { state: 5 }],
    ["additionalProperties /foo", { foo: 1 }],
    ["additionalProperties /a~1b~0c", { "a/b~c": 1 }],
    ["additionalProperties /constructor", { constructor: 1 }],
    ["additionalProperties /__proto__", JSON.parse('{"__proto__": 1}')],
    ["minItems /identitySources", { identitySources: [] }],
    ["type /identitySources", { identitySources: {} }],
  ])("%s", (error, changes) => {
    expect(requestErrors(changes)).toEqual([error]);
  });

  test("a body that is not an object", () => {
    expect(errorsOf(validateRequest("createConnectedOrganization", [create]))).toEqual(["type "]);
  });
});

describe("a union reports the errors of the branch that its discriminator selects", () => {
  const domain = { "@odata.type": "#microsoft.graph.domainIdentitySource", domainName: "contoso.com" };

  test.each([
    ["enum /identitySources/0/@odata.type", { ...domain, "@odata.type": "#microsoft.graph.later" }],
    ["enum /identitySources/0/@odata.type", { ...domain, "@odata.type": 5 }],
    ["required /identitySources/0/@odata.type", { domainName: "contoso.com" }],
    ["type /identitySources/0/domainName", { ...domain, domainName: 5 }],
    ["additionalProperties /identitySources/0/tenantId", { ...domain, tenantId: "a" }],
    ["type /identitySources/0", "contoso.com"],
    ["type /identitySources/0", null],
  ])("%s", (error, source) => {
    expect(sourceErrors(source)).toEqual([error]);
  });

  test("both spellings of a discriminator select the same branch", () => {
    const withoutHash = { ...domain, "@odata.type": "microsoft.graph.domainIdentitySource" };
    expect(sourceErrors(domain)).toEqual([]);
    expect(sourceErrors(withoutHash)).toEqual([]);
    expect(sourceErrors({ ...withoutHash, tenantId: "a" })).toEqual([
      "additionalProperties /identitySources/0/tenantId",
    ]);
  });

  test("a response may contain an unknown type if it has a discriminator", () => {
    const response = (...identitySources: unknown[]) =>
      errorsOf(validateResponse("getConnectedOrganization", 200, { id: "1", identitySources }));
    expect(response({ "@odata.type": "#microsoft.graph.later", any: 1 })).toEqual([]);
    expect(response({})).toEqual(["required /identitySources/0/@odata.type"]);
    expect(response({ ...domain, domainName: 5 })).toEqual(["type /identitySources/0/domainName"]);
    expect(response(5)).toEqual(["type /identitySources/0"]);
  });
});

test("all errors of a body are reported", () => {
  expect(requestErrors({ displayName: undefined, state: "String", foo: 1, identitySources: [{}, 5] })).toEqual([
    "required /displayName",
    "additionalProperties /foo",
    "maxItems /identitySources",
    "required /identitySources/0/@odata.type",
    "type /identitySources/1",
    "enum /state",
  ]);
});

test("the schemas of an allOf report a common error once", () => {
  expect(errorsOf(validateSchema("ConnectedOrganization", 5))).toEqual(["type "]);
});

describe("what the contract does not have", () => {
  test("an operation or a schema throws an error that lists the known names", () => {
    const unknown = "constructor" as "createConnectedOrganization";
    expect(() => validateRequest(unknown, {})).toThrow(
      /^Unknown operation "constructor" \(expected one of .*createConnectedOrganization/,
    );
    expect(() => validateResponse(unknown, 200, {})).toThrow(UnknownNameError);
    expect(() => validateSchema("Nothing" as "ErrorEnvelope", {})).toThrow(
      /^Unknown schema "Nothing" \(expected one of .*ErrorEnvelope/,
    );
  });

  test("a status that is not documented", () => {
    expect(errorsOf(validateResponse("getConnectedOrganization", 302, {}))).toEqual(["status "]);
    expect(errorsOf(validateResponse("getConnectedOrganization", Number.NaN, {}))).toEqual(["status "]);
  });

  test("a body where the contract has none", () => {
    expect(errorsOf(validateRequest("listConnectedOrganizations", {}))).toEqual(["body "]);
    expect(errorsOf(validateResponse("deleteConnectedOrganization", 204, {}))).toEqual(["body "]);
  });

  test("no body where the contract has one", () => {
    expect(errorsOf(validateRequest("createConnectedOrganization", ""))).toEqual(["required "]);
    expect(errorsOf(validateResponse("getConnectedOrganization", 200, undefined))).toEqual(["required "]);
  });
});

test.each([undefined, null, ""])("%j means that there is no body", (absent) => {
  expect(validateRequest("listConnectedOrganizations", absent)).toMatchObject({ valid: true });
  expect(validateResponse("addConnectedOrganization", 204, absent)).toMatchObject({ valid: true });
});

test("a status without an entry of its own is validated by its class", () => {
  expect(errorsOf(validateResponse("getConnectedOrganization", 418, { error: { code: "Teapot" } }))).toEqual([
    "required /error/message",
  ]);
});

describe("messages", () => {
  test.each([
    [{ state: "String" }, '/state must be one of "configured", "proposed", not "String"'],
    [{ displayName: undefined }, "/displayName is required"],
    [{ foo: 1 }, "/foo is not a known property"],
    [{ displayName: null }, "/displayName must be a string, not null"],
    [{ description: [] }, "/description must be a string or null, not an array"],
    [{ identitySources: {} }, "/identitySources must be an array, not an object"],
    [{ identitySources: () => [] }, "/identitySources must be an array, not a function"],
    [{ identitySources: [] }, "/identitySources must have at least 1 item"],
  ])("%j", (changes, message) => {
    expect(messagesOf(validateRequest("createConnectedOrganization", { ...create, ...changes }))).toEqual([message]);
  });

  test.each([
    [{ id: "" }, "/id must have at least 1 character"],
    [{ id: "1", createdDateTime: "today" }, '/createdDateTime must be a valid date-time, not "today"'],
    [5, "The value must be an object, not 5"],
  ])("%j", (value, message) => {
    expect(messagesOf(validateSchema("ConnectedOrganization", value))).toEqual([message]);
  });

  test.each([
    ["DomainIdentitySource", '/@odata.type must be "#microsoft.graph.domainIdentitySource", not "x"', "x"],
    [
      "UnknownIdentitySource",
      '/@odata.type must not be "#microsoft.graph.domainIdentitySource"',
      "#microsoft.graph.domainIdentitySource",
    ],
  ] as const)("%s", (schema, message, type) => {
    expect(messagesOf(validateSchema(schema, { "@odata.type": type }))).toEqual([message]);
  });

  test("counts and patterns", () => {
    expect(messagesOf(validateSchema("DirectoryObjectCollection", { value: [], "@odata.count": -1 }))).toEqual([
      "/@odata.count must be at least 0, not -1",
    ]);
    expect(messagesOf(validateSchema("DirectoryObjectReference", { "@odata.id": "me" }))).toEqual([
      '/@odata.id must match ^https?://\\S+$, not "me"',
    ]);
  });

  test("long values and names are truncated, pointers are not", () => {
    const name = "x".repeat(5000);
    const validation = validateRequest("createConnectedOrganization", { ...create, state: name, [name]: 1 });
    expect(errorsOf(validation)).toEqual([`additionalProperties /${name}`, "enum /state"]);
    for (const message of messagesOf(validation)) expect(message.length).toBeLessThan(300);
  });
});

describe("timestamps", () => {
  const accepts = (createdDateTime: string) =>
    validateSchema("ConnectedOrganization", { id: "1", createdDateTime }).valid;

  test.each(["2021-06-08T20:13:53.7099947Z", "2021-06-08T20:13:53Z", "2021-06-08t20:13:53.7+02:00"])(
    "%s is valid",
    (text) => {
      expect(accepts(text)).toBe(true);
    },
  );

  test.each(["2021-13-08T20:13:53Z", "2021-06-32T20:13:53Z", "2021-06-08T24:13:53Z", "2021-06-08T20:13:53", "2021"])(
    "%s is not valid",
    (text) => {
      expect(accepts(text)).toBe(false);
    },
  );
});

describe("hostile input", () => {
  test("errors are listed up to maxFaults, the first ones first", () => {
    const value = Array.from({ length: 200_000 }, () => ({ ...page.value[0], displayName: 5, identitySources: [{}] }));
    const found = errorsOf(validateResponse("listConnectedOrganizations", 200, { value }));
    expect(found).toHaveLength(maxFaults);
    expect(found.slice(0, 2)).toEqual(["type /value/0/displayName", "required /value/0/identitySources/0/@odata.type"]);
  });

  test("reaching maxFaults inside one item does not hide the errors before it", () => {
    const identitySources = Array.from({ length: 1000 }, () => ({ "@odata.type": 5 }));
    const found = requestErrors({ displayName: 5, identitySources });
    expect(found).toHaveLength(maxFaults);
    expect(found.slice(0, 2)).toEqual(["type /displayName", "maxItems /identitySources"]);
  });

  test("deep nesting does not exhaust the stack", () => {
    const deep = JSON.parse(`${'{"innerError":'.repeat(100_000)}{}${"}".repeat(100_000)}`);
    const body = { error: { code: "deep", message: "Deep.", ...deep } };
    expect(errorsOf(validateResponse("getConnectedOrganization", 500, body))).toEqual([]);
    expect(requestErrors({ state: deep })).toEqual(["enum /state"]);
  });

  test("long names that begin alike are separate errors", () => {
    const name = "x".repeat(5000);
    expect(requestErrors({ [`${name}1`]: 1, [`${name}2`]: 1 })).toHaveLength(2);
  });

  test("many unknown properties", () => {
    const unknown = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`p${index}`, index]));
    expect(requestErrors(unknown)).toHaveLength(maxFaults);
  });
});
