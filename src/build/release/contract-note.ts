import { breakingBump } from "./breaking-bump.js";

/** What `redocly diff --format json` says, as far as it is read. */
export interface DiffReport {
  bump: Impact | "none";
  changes: {
    path: string;
    kind: string;
    impact: Impact;
    property?: string;
    verdicts: { impact: Impact; message: string }[];
  }[];
}

type Impact = "major" | "minor" | "patch";

const means = { major: "Breaks", minor: "Adds" } as const;

/**
 * The note of changesets for what a contract changed since a release; nothing where it is wording alone.
 *
 * @param since name of the last release
 */
export function contractNote(
  { bump, changes }: DiffReport,
  { name, version }: { name: string; version: string },
  since: string,
): string | undefined {
  if (bump !== "major" && bump !== "minor") return undefined;
  const lines = (["major", "minor"] as const).flatMap((impact) =>
    changes.flatMap((change) => sentences(change, impact)).map((sentence) => `- ${means[impact]}: ${sentence}`),
  );
  return [
    `---\n"${name}": ${bump === "major" ? breakingBump(version) : bump}\n---\n`,
    `The contract, held against ${since} by \`redocly diff\`:\n`,
    ...new Set(lines),
    "",
  ].join("\n");
}

function sentences(
  { path, kind, impact, property, verdicts }: DiffReport["changes"][number],
  wanted: Impact,
): string[] {
  const told = verdicts.filter((verdict) => verdict.impact === wanted).map(({ message }) => message);
  const untold = verdicts.length === 0 && impact === wanted;
  return untold ? [`${kind} \`${[place(path), property].filter(Boolean).join("/")}\`.`] : told;
}

/** `#/paths/~1groups/get/responses/200` is `GET /groups responses/200`. */
function place(pointer: string): string {
  const [, root, path = "", method = "", ...rest] = pointer
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
  return root === "paths" ? `${method.toUpperCase()} ${path} ${rest.join("/")}`.trim() : pointer.slice(2);
}
