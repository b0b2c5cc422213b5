root="${GRAPH_BASE_URL:-https://graph.microsoft.com/v1.0}"
curl --include "$root/\$batch" \
  --header "Authorization: Bearer $GRAPH_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{
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
  }'
