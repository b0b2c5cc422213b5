root="${GRAPH_BASE_URL:-https://graph.microsoft.com/v1.0}/identityGovernance/entitlementManagement"
curl --include --get "$root/connectedOrganizations" \
  --header "Authorization: Bearer $GRAPH_TOKEN" \
  --data-urlencode "\$filter=state eq 'proposed'" \
  --data-urlencode '$select=id,displayName'
