import type { ProposedOrganization } from "./list-proposed.mts";

/** Returns a heading and a table. */
export function formatMarkdown(organizations: readonly ProposedOrganization[]): string {
  const rows = organizations.map(({ id, name, date, identitySources, internalSponsors, externalSponsors }) => [
    date,
    name,
    identitySources.join(", "),
    internalSponsors.join(", "),
    externalSponsors.join(", "),
    id,
  ]);
  const table = [
    ["Proposed", "Name", "Identity sources", "Internal sponsors", "External sponsors", "Id"],
    Array.from({ length: 6 }, () => "---"),
    ...rows.map((cells) => cells.map(escapeCell)),
  ];
  const lines = table.map((cells) => `| ${cells.join(" | ")} |`);
  return `# Proposed connected organizations: ${organizations.length}\n\n${lines.join("\n")}\n`;
}

/** Escapes what Markdown would format. A name can come from outside your organization. */
function escapeCell(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(/[\\`*_[\]<>|~#&]/g, (character) => `\\${character}`);
}
