import {
  type ConnectedOrganization,
  type ConnectedOrganizationCreate,
  type ConnectedOrganizationUpdate,
  isDomainSource,
} from "connected-organizations";
import { createFinder } from "./find-organizations.mts";
import type { Partner } from "./read-partners.mts";

/** A request that brings the tenant closer to the file. */
export type Change = { subject: string; detail: string } & (
  | { action: "create"; body: ConnectedOrganizationCreate }
  | { action: "update"; id: string; body: ConnectedOrganizationUpdate }
  | { action: "delete"; id: string }
);

/** Why a partner or an organization is not changed. */
export interface Reason {
  subject: string;
  detail: string;
}

/** What to change, and what not. */
export interface Plan {
  changes: Change[];
  /** Number of partners that are in the tenant as in the file. */
  unchanged: number;
  /** Partners that do not correspond to exactly one organization. */
  conflicts: Reason[];
  /** Number of organizations that are not in the file and remain. */
  others: number;
  /** Those of them that `--delete` does not delete. */
  kept: Reason[];
}

/**
 * Compares the partners of the file with the organizations of the tenant.
 * @param deletesOthers whether to delete organizations that are not in the file
 */
export function planChanges(
  partners: readonly Partner[],
  organizations: readonly ConnectedOrganization[],
  deletesOthers: boolean,
): Plan {
  const plan: Plan = { changes: [], unchanged: 0, conflicts: [], others: 0, kept: [] };
  const findOrganizations = createFinder(organizations);
  const matches = partners.map((partner) => ({ partner, found: findOrganizations(partner) }));
  const partnersOf = new Map<ConnectedOrganization, number>();
  for (const organization of matches.flatMap(({ found }) => found)) {
    partnersOf.set(organization, (partnersOf.get(organization) ?? 0) + 1);
  }
  for (const { partner, found } of matches) {
    const isShared = found.some((organization) => partnersOf.get(organization) !== 1);
    if (found.length > 1 || isShared) plan.conflicts.push(describeConflict(partner, found));
    else planPartner(plan, partner, found[0]);
  }
  for (const organization of organizations) {
    if (!partnersOf.has(organization)) planOther(plan, organization, deletesOthers);
  }
  return plan;
}

function describeConflict(partner: Partner, found: readonly ConnectedOrganization[]): Reason {
  const ids = found.map(({ id }) => id).join(", ");
  const detail =
    found.length > 1
      ? `More than one organization has this domain or tenant: ${ids}.`
      : `Another line has a domain or tenant of the same organization: ${ids}.`;
  return { subject: describePartner(partner), detail };
}

function planPartner(plan: Plan, partner: Partner, organization: ConnectedOrganization | undefined): void {
  const subject = describePartner(partner);
  if (!organization) {
    plan.changes.push({ action: "create", subject, detail: partner.body.displayName, body: partner.body });
    return;
  }
  const body = findDifferences(partner.body, organization);
  const detail = Object.keys(body).join(", ");
  if (detail) plan.changes.push({ action: "update", subject, detail, id: organization.id, body });
  else plan.unchanged += 1;
}

/** Returns what differs. Identity sources stay as they are: an organization can have more than that of the file. */
function findDifferences(
  { displayName, description, state }: ConnectedOrganizationCreate,
  organization: ConnectedOrganization,
): ConnectedOrganizationUpdate {
  const body: ConnectedOrganizationUpdate = {};
  if (displayName !== organization.displayName) body.displayName = displayName;
  if (description !== undefined && description !== organization.description) body.description = description;
  if (state !== undefined && state !== organization.state) body.state = state;
  return body;
}

function planOther(plan: Plan, organization: ConnectedOrganization, deletesOthers: boolean): void {
  const { id, displayName } = organization;
  const subject = displayName ?? "(no name)";
  const reason = findReasonToKeep(organization);
  if (deletesOthers && !reason) {
    plan.changes.push({ action: "delete", subject, detail: id, id });
    return;
  }
  plan.others += 1;
  if (deletesOthers && reason) plan.kept.push({ subject, detail: reason });
}

/** Returns why an organization is never deleted. A tenant, for example, can be that of a domain in the file. */
function findReasonToKeep({ state, identitySources }: ConnectedOrganization): string | undefined {
  const [source, ...further] = identitySources ?? [];
  if (state !== "configured") return `Its state is ${state}.`;
  if (!source || further.length > 0) return `It has ${further.length + (source ? 1 : 0)} identity sources.`;
  return isDomainSource(source) ? undefined : "Its identity source is not a domain.";
}

function describePartner({ domain, line }: Partner): string {
  return `${domain} (line ${line})`;
}
