import {
  type ConnectedOrganizationCreate,
  ErrorCode,
  type GraphClient,
  type GraphError,
  isConflict,
  isForbidden,
  isGraphError,
  isThrottled,
  isUnauthorized,
} from "connected-organizations";

/** What is wrong with a form, and with its fields by their name. */
export interface FormErrors {
  form?: string;
  fields: Record<string, string>;
}

/** Creates the organization, and resolves to what the service refuses, or to `undefined` if it is created. */
export async function createPartner(
  graph: GraphClient,
  body: ConnectedOrganizationCreate,
): Promise<FormErrors | undefined> {
  try {
    await graph.createConnectedOrganization(body, { signal: AbortSignal.timeout(60_000) });
    return undefined;
  } catch (error) {
    if (!isGraphError(error)) throw error;
    if (!isConflict(error)) return { form: describeError(error), fields: {} };
    const [source] = body.identitySources;
    const name = source && "tenantId" in source ? "tenantId" : "domainName";
    return { fields: { [`identitySources[0].${name}`]: "Another connected organization has this already." } };
  }
}

function describeError(error: GraphError): string {
  if (error.code === ErrorCode.NoLicense) return "The tenant has no license for entitlement management.";
  if (isForbidden(error)) return "You need the role Identity Governance Administrator.";
  if (isUnauthorized(error)) return "Your session is over. Sign in again.";
  if (isThrottled(error)) return "The service is busy. Try again later.";
  if (error.failure) return "The service did not respond. Look whether the organization exists before you try again.";
  return error.requestId ? `${error.message} (request ${error.requestId})` : error.message;
}
