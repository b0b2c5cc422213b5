$root = ($env:GRAPH_BASE_URL ?? "https://graph.microsoft.com/v1.0") + "/identityGovernance/entitlementManagement"
$headers = @{ Authorization = "Bearer $env:GRAPH_TOKEN" }
Invoke-RestMethod -Method Delete -Uri "$root/connectedOrganizations/cd3709c6-be6a-4725-bd07-50f90ccca93f" -Headers $headers
