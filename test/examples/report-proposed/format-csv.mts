import type { ProposedOrganization } from "./list-proposed.mts";

/** Returns a CSV file with a header. Several values of a field are separated by semicolons. */
export function formatCsv(organizations: readonly ProposedOrganization[]): string {
  const rows = organizations.map(({ id, name, date, identitySources, internalSponsors, externalSponsors }) => [
    id,
    name,
    date,
    identitySources.join("; "),
    internalSponsors.join("; "),
    externalSponsors.join("; "),
  ]);
  const header = ["id", "name", "date", "identitySources", "internalSponsors", "externalSponsors"];
  return [header, ...rows].map((fields) => `${fields.map(formatField).join(",")}\r\n`).join("");
}

/** Quotes a field. A spreadsheet would calculate a name that begins like a formula, and it can come from outside. */
function formatField(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
