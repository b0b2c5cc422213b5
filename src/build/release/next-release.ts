import getReleasePlan from "@changesets/get-release-plan";
import { readManifest } from "./project-files.js";

/** What the changes noted in .changeset lead to. */
export interface NextRelease {
  /** The version as it is, where nothing is noted. */
  version: string;
  notes: number;
}

export async function nextRelease(project: string): Promise<NextRelease> {
  const { changesets, releases } = await getReleasePlan(project);
  const version = releases[0]?.newVersion ?? (await readManifest(project)).version;
  return { version, notes: changesets.length };
}
