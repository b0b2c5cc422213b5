$root = ($env:GRAPH_BASE_URL ?? "https://graph.microsoft.com/v1.0") + "/identityGovernance/entitlementManagement"
$headers = @{ Authorization = "Bearer $env:GRAPH_TOKEN" }
Invoke-RestMethod -Method Delete -Uri "$root/connectedOrganizations/cd3709c6-be6a-4725-bd07-50f90ccca93f/externalSponsors/87d349ed-44d7-43e1-9a83-5f2406dee5bd/`$ref" -Headers $headers
