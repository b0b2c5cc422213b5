import getReleasePlan from "@changesets/get-release-plan";
import { ReleaseError } from "../command-errors.js";
import { readManifest } from "./project-files.js";

/** The release that the changesets in .changeset lead to. */
export interface NextRelease {
  /** The current version if there are no changesets. */
  version: string;
  changesetCount: number;
}

/**
 * Returns the release that the changesets of a project lead to.
 *
 * @throws {ReleaseError} if a changeset is not valid, or is for another package
 */
export async function planNextRelease(project: string): Promise<NextRelease> {
  const { changesets, releases } = await getReleasePlan(project).catch((cause: Error) => {
    throw new ReleaseError(`A changeset in .changeset is not valid: ${cause.message.split("\n")[0]}`, { cause });
  });
  const version = releases[0]?.newVersion ?? (await readManifest(project)).version;
  return { version, changesetCount: changesets.length };
}
