$root = ($env:GRAPH_BASE_URL ?? "https://graph.microsoft.com/v1.0") + "/identityGovernance/entitlementManagement"
$headers = @{ Authorization = "Bearer $env:GRAPH_TOKEN" }
$body = @'
{
  "@odata.id": "https://graph.microsoft.com/v1.0/users/3f2c8d74-5b0e-4f9c-8f1c-9a4f3e0d6b21"
}
'@
Invoke-RestMethod -Method Post -Uri "$root/connectedOrganizations/cd3709c6-be6a-4725-bd07-50f90ccca93f/externalSponsors/`$ref" -Headers $headers `
  -ContentType application/json -Body $body
