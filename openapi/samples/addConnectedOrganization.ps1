$root = ($env:GRAPH_BASE_URL ?? "https://graph.microsoft.com/beta") + "/identityGovernance/entitlementManagement"
$headers = @{ Authorization = "Bearer $env:GRAPH_TOKEN" }
$body = @'
{
  "displayName": "Fabrikam",
  "description": "Fabrikam, partner for packaging",
  "identitySources": [
    {
      "@odata.type": "#microsoft.graph.azureActiveDirectoryTenant",
      "displayName": "Fabrikam Inc",
      "tenantId": "bf85dc9d-cb43-44a4-80c4-469e8c58249e"
    }
  ],
  "state": "proposed"
}
'@
Invoke-RestMethod -Method Post -Uri "$root/connectedOrganizations/`$ref" -Headers $headers `
  -ContentType application/json -Body $body
