root="${GRAPH_BASE_URL:-https://graph.microsoft.com/beta}/identityGovernance/entitlementManagement"
curl --include "$root/connectedOrganizations/\$ref" \
  --header "Authorization: Bearer $GRAPH_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{
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
  }'
