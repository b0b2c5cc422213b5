import { expectedLife, runLife } from "./life.js";
import { expectedVerdicts, validate } from "./validate.js";

/** Runs client, in-process mock, and validators, and returns what came of it. */
export async function usePackage() {
  return { life: await runLife(), verdicts: await validate() };
}

/** What `usePackage` returns everywhere that has no window, and in pages. */
export const expectedUse = { life: expectedLife, verdicts: expectedVerdicts };
export const expectedUseInPage = {
  life: expectedLife,
  verdicts: { ...expectedVerdicts, window: expectedVerdicts.literal },
};
