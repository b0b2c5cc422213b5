$root = ($env:GRAPH_BASE_URL ?? "https://graph.microsoft.com/v1.0") + "/identityGovernance/entitlementManagement"
$headers = @{ Authorization = "Bearer $env:GRAPH_TOKEN" }
$body = @'
{
  "displayName": "Contoso Suppliers",
  "description": "Everyone at contoso.com",
  "identitySources": [
    {
      "@odata.type": "#microsoft.graph.domainIdentitySource",
      "domainName": "contoso.com",
      "displayName": "Contoso"
    }
  ]
}
'@
Invoke-RestMethod -Method Post -Uri "$root/connectedOrganizations" -Headers $headers `
  -ContentType application/json -Body $body
