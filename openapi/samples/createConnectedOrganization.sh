root="${GRAPH_BASE_URL:-https://graph.microsoft.com/v1.0}/identityGovernance/entitlementManagement"
curl --include "$root/connectedOrganizations" \
  --header "Authorization: Bearer $GRAPH_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{
    "displayName": "Contoso Suppliers",
    "description": "Everyone at contoso.com",
    "identitySources": [
      {
        "@odata.type": "#microsoft.graph.domainIdentitySource",
        "domainName": "contoso.com",
        "displayName": "Contoso"
      }
    ]
  }'
