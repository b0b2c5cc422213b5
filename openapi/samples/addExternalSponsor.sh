root="${GRAPH_BASE_URL:-https://graph.microsoft.com/v1.0}/identityGovernance/entitlementManagement"
curl --include "$root/connectedOrganizations/cd3709c6-be6a-4725-bd07-50f90ccca93f/externalSponsors/\$ref" \
  --header "Authorization: Bearer $GRAPH_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{
    "@odata.id": "https://graph.microsoft.com/v1.0/users/3f2c8d74-5b0e-4f9c-8f1c-9a4f3e0d6b21"
  }'
