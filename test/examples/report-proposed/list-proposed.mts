import type { DirectoryObject, GraphClient, IdentitySource } from "connected-organizations";

/** A proposed organization, as a report shows it. */
export interface ProposedOrganization {
  id: string;
  name: string;
  /** Date on which it was proposed, in UTC. */
  date: string;
  identitySources: string[];
  internalSponsors: string[];
  externalSponsors: string[];
}

/**
 * Lists the organizations that wait for a decision, the oldest first. Microsoft documents neither a filter by `state` nor
 * `$expand`, and the service may refuse or ignore them. Therefore the program filters, and requests the sponsors
 * separately.
 */
export async function listProposed(graph: GraphClient, signal: AbortSignal): Promise<ProposedOrganization[]> {
  const organizations = await graph.listConnectedOrganizations({}, { signal }).toArray();
  const proposed = organizations.filter(({ state }) => state === "proposed");
  const described: ProposedOrganization[] = [];
  for (const { id, displayName, createdDateTime, identitySources } of proposed) {
    const [internalSponsors, externalSponsors] = await Promise.all([
      graph.listInternalSponsors(id, {}, { signal }).toArray(),
      graph.listExternalSponsors(id, {}, { signal }).toArray(),
    ]);
    described.push({
      id,
      name: displayName ?? "",
      date: createdDateTime?.slice(0, 10) ?? "",
      identitySources: identitySources?.map(describeSource) ?? [],
      internalSponsors: internalSponsors.map(describeSponsor),
      externalSponsors: externalSponsors.map(describeSponsor),
    });
  }
  return described.sort((one, other) => one.date.localeCompare(other.date));
}

/** Returns the domain or the tenant of a source, or its type if it has neither. */
function describeSource(source: IdentitySource): string {
  if ("domainName" in source && source.domainName) return source.domainName;
  if ("tenantId" in source && source.tenantId) return `${source.displayName ?? "tenant"} (${source.tenantId})`;
  return source["@odata.type"].replace("#microsoft.graph.", "");
}

/** Returns the name of a user or group, which the service may leave out, or else its identifier. */
function describeSponsor({ id, displayName }: DirectoryObject): string {
  return typeof displayName === "string" && displayName ? displayName : id;
}
