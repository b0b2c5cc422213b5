$root = $env:GRAPH_BASE_URL ?? "https://graph.microsoft.com/v1.0"
$headers = @{ Authorization = "Bearer $env:GRAPH_TOKEN" }
$body = @'
{
  "requests": [
    {
      "id": "1",
      "method": "POST",
      "url": "/identityGovernance/entitlementManagement/connectedOrganizations",
      "headers": { "Content-Type": "application/json" },
      "body": {
        "displayName": "Fabrikam",
        "identitySources": [
          { "@odata.type": "#microsoft.graph.domainIdentitySource", "domainName": "fabrikam.com" }
        ]
      }
    },
    {
      "id": "2",
      "method": "GET",
      "url": "/identityGovernance/entitlementManagement/connectedOrganizations?$select=id,displayName"
    }
  ]
}
'@
Invoke-RestMethod -Method Post -Uri "$root/`$batch" -Headers $headers `
  -ContentType application/json -Body $body
