root="${GRAPH_BASE_URL:-https://graph.microsoft.com/v1.0}/identityGovernance/entitlementManagement"
curl --include "$root/connectedOrganizations/cd3709c6-be6a-4725-bd07-50f90ccca93f/internalSponsors/\$ref" \
  --header "Authorization: Bearer $GRAPH_TOKEN" \
  --header "Content-Type: application/json" \
  --data '{
    "@odata.id": "https://graph.microsoft.com/v1.0/users/87d349ed-44d7-43e1-9a83-5f2406dee5bd"
  }'
