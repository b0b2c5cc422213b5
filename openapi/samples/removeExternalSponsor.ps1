$root = ($env:GRAPH_BASE_URL ?? "https://graph.microsoft.com/beta") + "/identityGovernance/entitlementManagement"
$headers = @{ Authorization = "Bearer $env:GRAPH_TOKEN" }
Invoke-RestMethod -Method Delete -Uri "$root/connectedOrganizations/cd3709c6-be6a-4725-bd07-50f90ccca93f/externalSponsors/3f2c8d74-5b0e-4f9c-8f1c-9a4f3e0d6b21/`$ref" -Headers $headers
