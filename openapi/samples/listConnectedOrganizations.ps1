$root = ($env:GRAPH_BASE_URL ?? "https://graph.microsoft.com/v1.0") + "/identityGovernance/entitlementManagement"
$headers = @{ Authorization = "Bearer $env:GRAPH_TOKEN" }
Invoke-RestMethod -Method Get -Uri "$root/connectedOrganizations?`$filter=state eq 'proposed'&`$select=id,displayName" -Headers $headers
