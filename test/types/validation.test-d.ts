// The types that validation gives to values, checked by the compiler only. Nothing here runs.
import type {
  ConnectedOrganization,
  ConnectedOrganizationCreate,
  ConnectedOrganizationUpdate,
  GraphClient,
} from "../../src/index.js";
import { schemas, validateRequest, validateResponse, validateSchema } from "../../src/validation/index.js";

declare const graph: GraphClient;
declare const input: unknown;

/** `true` if the types are identical, not just assignable. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <_Fact extends true>() => {};

// A valid result has the value with the type of the schema.
const organization = validateSchema("ConnectedOrganization", input);
if (organization.valid) holds<Same<typeof organization.value, ConnectedOrganization>>();
else holds<Same<(typeof organization.errors)[number]["message"], string>>();
// @ts-expect-error: the value of a result that may be invalid is not known
organization.value.displayName;

const { valid, value, errors } = validateSchema("ConnectedOrganizationCreate", input);
if (valid) await graph.createConnectedOrganization(value);
else errors[0]?.pointer;
// @ts-expect-error: an invalid value cannot be sent
if (!valid) await graph.createConnectedOrganization(value);
// @ts-expect-error: the contract has no such schema
validateSchema("ConnectedOrganisation", input);

// So does the body of a request, by operation.
const request = validateRequest("updateConnectedOrganization", input);
if (request.valid) holds<Same<typeof request.value, ConnectedOrganizationUpdate>>();
const withoutBody = validateRequest("getConnectedOrganization", undefined);
if (withoutBody.valid) holds<Same<typeof withoutBody.value, undefined>>();
// The type of a response depends on its status.
const response = validateResponse("getConnectedOrganization", 200, input);
if (response.valid) holds<Same<typeof response.value, unknown>>();

// A Standard Schema tells a library what it accepts and returns.
type TypesOf<Schema extends { "~standard": { types?: unknown } }> = NonNullable<Schema["~standard"]["types"]>;
type Create = TypesOf<typeof schemas.ConnectedOrganizationCreate>;
holds<Same<Create, { readonly input: ConnectedOrganizationCreate; readonly output: ConnectedOrganizationCreate }>>();
const result = schemas.ConnectedOrganizationCreate["~standard"].validate(input);
if (result.issues) result.issues[0]?.path[0];
else await graph.createConnectedOrganization(result.value);
