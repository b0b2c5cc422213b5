import getReleasePlan from "@changesets/get-release-plan";
import { ReleaseError } from "../command-errors.js";
import { readManifest } from "./project-files.js";

/** What the changes noted in .changeset lead to. */
export interface NextRelease {
  /** The version as it is, where nothing is noted. */
  version: string;
  notes: number;
}

/** @throws {ReleaseError} where a note cannot be read, or is for another package */
export async function nextRelease(project: string): Promise<NextRelease> {
  const { changesets, releases } = await getReleasePlan(project).catch((cause: Error) => {
    throw new ReleaseError(`A note in .changeset cannot be used: ${cause.message.split("\n")[0]}`, { cause });
  });
  const version = releases[0]?.newVersion ?? (await readManifest(project)).version;
  return { version, notes: changesets.length };
}
