/**
 * Returns an access token of the signed-in user. The mock accepts any token; for a tenant, replace this function by one
 * that calls `acquireTokenSilent` of @azure/msal-browser with the scope `EntitlementManagement.ReadWrite.All`.
 */
export async function getToken(): Promise<string> {
  return "any";
}
