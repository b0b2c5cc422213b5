root="${GRAPH_BASE_URL:-https://graph.microsoft.com/v1.0}/identityGovernance/entitlementManagement"
curl --include --request DELETE "$root/connectedOrganizations/cd3709c6-be6a-4725-bd07-50f90ccca93f" \
  --header "Authorization: Bearer $GRAPH_TOKEN"
